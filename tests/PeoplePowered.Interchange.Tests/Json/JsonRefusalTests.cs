using System.Text;
using PeoplePowered.Domain;
using PeoplePowered.Interchange.Json;

namespace PeoplePowered.Interchange.Tests.Json;

public sealed class JsonRefusalTests
{
    private const string Valid = """
        {
          "schemaVersion": 1,
          "portfolio": {
            "investments": [
              {
                "id": "Talent Match",
                "revisions": [
                  {
                    "amount": { "amount": { "is": "up to", "high": 108000000 }, "currency": "GBP" },
                    "source": { "title": "A report" },
                    "announced": "2013-01-17"
                  }
                ]
              }
            ],
            "frameworks": [{ "id": "f", "outcomes": [{ "key": "k", "version": 1 }] }],
            "services": [{ "id": "s", "title": "S", "source": { "title": "A report" }, "components": [{ "name": "c", "isCore": true }] }],
            "reportedOutcomes": [
              {
                "outcome": { "framework": "f", "key": "k", "version": 1 },
                "for": { "site": "St Basil's" },
                "figure": { "figure": "count of participants", "achieved": 3, "participants": 9 },
                "source": { "title": "A report" },
                "status": "final"
              }
            ]
          }
        }
        """;

    [Fact]
    public void The_document_that_these_tests_spoil_is_valid() => Assert.True(PortfolioJson.Read(Valid).Success);

    [Theory]
    [InlineData("\"schemaVersion\": 1,", "\"schemaVersion\": 1, \"extra\": 1,", "$.extra", 2)]
    [InlineData("\"investments\"", "\"investmnts\"", "$.portfolio.investmnts", 4)]
    [InlineData("\"announced\"", "\"anounced\"", "$.portfolio.investments[0].revisions[0].anounced", 11)]
    [InlineData("\"high\"", "\"hi gh'\"", "$.portfolio.investments[0].revisions[0].amount.amount['hi gh\\'']", 9)]
    [InlineData("\"participants\": 9", "\"participants\": 9, \"typeName\": \"x\"", "$.portfolio.reportedOutcomes[0].figure.typeName", 22)]
    [InlineData("\"isCore\": true", "\"isCore\": true, \"isAdaptable\": false", "$.portfolio.services[0].components[0].isAdaptable", 17)]
    [InlineData("\"site\"", "\"Site\"", "$.portfolio.reportedOutcomes[0].for.Site", 21)]
    public void An_unknown_property_is_refused_with_its_path(string part, string spoilt, string path, int line)
    {
        var problem = Problems(part, spoilt).First(candidate => candidate.Problem.Contains("no such property", StringComparison.Ordinal));

        Assert.Equal(path, problem.Column);
        Assert.Equal(line, problem.Line);
        Assert.Equal("portfolio.json", problem.File);
        Assert.Contains("one of: ", problem.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"currency\": \"GBP\"", "\"currency\": null", "$.portfolio.investments[0].revisions[0].amount.currency", "null", "must be a value")]
    [InlineData(", \"currency\": \"GBP\"", "", "$.portfolio.investments[0].revisions[0].amount.currency", null, "missing")]
    [InlineData("\"GBP\"", "\"pounds\"", "$.portfolio.investments[0].revisions[0].amount.currency", "pounds", "three capital letters")]
    [InlineData("\"GBP\"", "7", "$.portfolio.investments[0].revisions[0].amount.currency", "7", "text in quotes")]
    [InlineData("\"2013-01-17\"", "\"2013-02-30\"", "$.portfolio.investments[0].revisions[0].announced", "2013-02-30", "not a date")]
    [InlineData("\"2013-01-17\"", "2013", "$.portfolio.investments[0].revisions[0].announced", "2013", "text in quotes")]
    [InlineData("108000000", "\"108000000\"", "$.portfolio.investments[0].revisions[0].amount.amount.high", "108000000", "number was expected")]
    [InlineData("108000000", "1e400", "$.portfolio.investments[0].revisions[0].amount.amount.high", "1e400", "more digits")]
    [InlineData("108000000", "0.12345678901234567890123456789", "$.portfolio.investments[0].revisions[0].amount.amount.high", "0.12345678901234567890123456789", "more digits")]
    [InlineData("108000000", "-1", "$.portfolio.investments[0].revisions[0].amount.amount.high", "-1", "cannot be negative")]
    [InlineData("\"high\"", "\"low\"", "$.portfolio.investments[0].revisions[0].amount.amount.is", "up to", "cannot have low")]
    [InlineData("\"up to\"", "\"upto\"", "$.portfolio.investments[0].revisions[0].amount.amount.is", "upto", "none of the words")]
    [InlineData("\"up to\"", "3", "$.portfolio.investments[0].revisions[0].amount.amount.is", "3", "none of the words")]
    [InlineData("\"up to\"", "\"UP TO\"", "$.portfolio.investments[0].revisions[0].amount.amount.is", "UP TO", "none of the words")]
    [InlineData("\"Talent Match\"", "\" Talent Match\"", "$.portfolio.investments[0].id", " Talent Match", "white space")]
    [InlineData("\"achieved\": 3", "\"achieved\": -3", "$.portfolio.reportedOutcomes[0].figure.achieved", "-3", "cannot be negative")]
    [InlineData("\"achieved\": 3", "\"achieved\": 3.5", "$.portfolio.reportedOutcomes[0].figure.achieved", "3.5", "whole number")]
    [InlineData("\"achieved\": 3", "\"achieved\": 9223372036854775808", "$.portfolio.reportedOutcomes[0].figure.achieved", "9223372036854775808", "whole number")]
    [InlineData("\"version\": 1 }]", "\"version\": true }]", "$.portfolio.frameworks[0].outcomes[0].version", "true", "whole number")]
    [InlineData("\"version\": 1 }]", "\"version\": 0 }]", "$.portfolio.frameworks[0].outcomes[0].version", "0", "zero or negative")]
    [InlineData("\"isCore\": true", "\"isCore\": 1", "$.portfolio.services[0].components[0].isCore", "1", "true or false")]
    [InlineData("\"title\": \"S\"", "\"title\": \" \"", "$.portfolio.services[0].title", " ", "empty")]
    [InlineData("\"title\": \"S\"", "\"title\": {}", "$.portfolio.services[0].title", null, "text in quotes")]
    [InlineData("{ \"site\": \"St Basil's\" }", "{}", "$.portfolio.reportedOutcomes[0].for", null, "reported for something")]
    [InlineData("{ \"site\": \"St Basil's\" }", "[]", "$.portfolio.reportedOutcomes[0].for", null, "object")]
    [InlineData("{ \"name\": \"c\", \"isCore\": true }", "null", "$.portfolio.services[0].components[0]", "null", "must be a value")]
    [InlineData("[{ \"name\": \"c\", \"isCore\": true }]", "{}", "$.portfolio.services[0].components", null, "list")]
    [InlineData("\"figure\": \"count of participants\", ", "", "$.portfolio.reportedOutcomes[0].figure.figure", null, "missing")]
    [InlineData("\"figure\": \"count of participants\"", "\"figure\": \"guess\"", "$.portfolio.reportedOutcomes[0].figure.figure", "guess", "no such kind")]
    [InlineData("\"figure\": \"count of participants\"", "\"figure\": 1", "$.portfolio.reportedOutcomes[0].figure.figure", "1", "no such kind")]
    [InlineData("{ \"figure\": \"count of participants\", \"achieved\": 3, \"participants\": 9 }", "9", "$.portfolio.reportedOutcomes[0].figure", "9", "object")]
    [InlineData("{ \"framework\": \"f\", \"key\": \"k\", \"version\": 1 }", "{ \"framework\": \"f\", \"key\": \"other\" }", "$.portfolio", null, "'other'")]
    [InlineData("\"schemaVersion\": 1,", "", "$.schemaVersion", null, "missing")]
    [InlineData("\"schemaVersion\": 1,", "\"schemaVersion\": \"1\",", "$.schemaVersion", "1", "whole number")]
    public void A_value_that_cannot_be_read_is_refused_with_its_path(string part, string spoilt, string path, string? value, string problem)
    {
        var found = Assert.Single(Problems(part, spoilt));

        Assert.Equal(path, found.Column);
        Assert.Equal(value, found.Value);
        Assert.Contains(problem, found.Problem, StringComparison.Ordinal);
        Assert.NotEmpty(found.Remedy);
        Assert.DoesNotContain("Parameter '", found.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2")]
    [InlineData("0")]
    [InlineData("1.5")]
    [InlineData("99999999999")]
    public void Another_schema_version_is_refused_by_itself_whatever_else_there_is(string version)
    {
        var problem = Assert.Single(Problems("\"schemaVersion\": 1,", $"\"schemaVersion\": {version}, \"novelty\": [],"));

        Assert.Equal("$.schemaVersion", problem.Column);
        Assert.Equal(version, problem.Value);
        Assert.Contains("version 1 can", problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_reported_at_once_in_order_of_lines()
    {
        var text = Valid.Replace("\"GBP\"", "\"pounds\"", StringComparison.Ordinal).Replace("\"final\"", "\"finished\"", StringComparison.Ordinal)
            .Replace("\"achieved\": 3", "\"achieved\": -3, \"acheived\": 4", StringComparison.Ordinal).Replace("\"title\": \"S\", ", string.Empty, StringComparison.Ordinal);

        var problems = PortfolioJson.Read(text, "mine.json").Problems;

        Assert.Equal(
            [
                "$.portfolio.investments[0].revisions[0].amount.currency",
                "$.portfolio.services[0].title",
                "$.portfolio.reportedOutcomes[0].figure.acheived",
                "$.portfolio.reportedOutcomes[0].status",
            ],
            problems.Select(problem => problem.Column!),
            StringComparer.Ordinal);
        Assert.Equal([9, 17, 22, 24], problems.Select(problem => problem.Line));
        Assert.All(problems, problem => Assert.Equal("mine.json", problem.File));
    }

    [Fact]
    public void What_does_not_hold_together_is_listed_whole()
    {
        var problem = Assert.Single(Problems("{ \"framework\": \"f\", \"key\": \"k\", \"version\": 1 }", "{ \"framework\": \"g\", \"key\": \"k\" }", "\"services\": [", "\"services\": [{ \"id\": \"s\", \"title\": \"S\", \"source\": { \"title\": \"T\" } }, "));

        Assert.Equal("$.portfolio", problem.Column);
        Assert.Contains("The service 's' stands more than once.", problem.Problem, StringComparison.Ordinal);
        Assert.Contains("No framework 'g' defines version 1 of the outcome 'k'.", problem.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"achieved\": 3", "\"achieved\": 3, \"achieved\": 3", "$.portfolio.reportedOutcomes[0].figure.achieved", 22, "twice")]
    [InlineData("\"achieved\": 3", "\"achieved\": 3, \"ach\\u0069eved\": 4", "$.portfolio.reportedOutcomes[0].figure.achieved", 22, "twice")]
    [InlineData("\"final\"", "\"final\",", "$.portfolio.reportedOutcomes[0].status", 25, "trailing comma")]
    [InlineData("\"final\"", "\"final\" /* at last */", "$.portfolio.reportedOutcomes[0].status", 24, "well-formed")]
    [InlineData("\"final\"", "'final'", "$.portfolio.reportedOutcomes[0].status", 24, "well-formed")]
    [InlineData("\"final\"", "NaN", "$.portfolio.reportedOutcomes[0].status", 24, "well-formed")]
    [InlineData("\"S\"", "\"\\uD83D\"", "$.portfolio.services[0].title", 17, "surrogate")]
    [InlineData("\"investments\"", "\"\\uDE00\"", "$.portfolio", 4, "surrogate")]
    public void Text_that_is_not_good_json_is_refused_with_its_place(string part, string spoilt, string path, int line, string problem)
    {
        var found = Problems(part, spoilt)[0];

        Assert.Equal((path, line), (found.Column, found.Line));
        Assert.Contains(problem, found.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n ")]
    [InlineData("\uFEFF")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("{\"schemaVersion\": 1}")]
    [InlineData("{\"schemaVersion\": 1, \"portfolio\": null}")]
    [InlineData("{\"schemaVersion\": 1, \"portfolio\": {}} {}")]
    [InlineData("\uD800")]
    [InlineData("{\"schemaVersion\": 1, \"portfolio\": {}, \"\": 1}")]
    public void What_is_no_portfolio_is_refused(string text)
    {
        var result = PortfolioJson.Read(text);

        Assert.False(result.Success);
        Assert.NotEmpty(result.Problems);
        Assert.Throws<DataRefusedException>(() => result.Value);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("[", 100_000));

        Assert.Contains("depth", Assert.Single(PortfolioJson.Read(deep).Problems).Problem, StringComparison.Ordinal);
        Assert.Contains("depth", Assert.Single(PortfolioJson.Read("{\"a\":" + deep).Problems).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf_8_are_refused_with_their_line()
    {
        var bytes = Encoding.Latin1.GetBytes(Valid.Replace("\"S\"", "\"£\"", StringComparison.Ordinal));

        var problem = Assert.Single(PortfolioJson.Read(bytes.AsMemory()).Problems);

        Assert.Equal((17, "byte 0xA3"), (problem.Line, problem.Value));
        Assert.Contains("UTF-8", problem.Remedy, StringComparison.Ordinal);
        Assert.False(PortfolioJson.Read(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Valid)).ToArray().AsMemory()).Success);
    }

    private static ValueList<ReadProblem> Problems(params string[] replacements)
    {
        var text = Valid;
        for (var index = 0; index < replacements.Length; index += 2)
        {
            Assert.Contains(replacements[index], text, StringComparison.Ordinal);
            text = text.Replace(replacements[index], replacements[index + 1], StringComparison.Ordinal);
        }

        return PortfolioJson.Read(text.ReplaceLineEndings("\n")).Problems;
    }
}
