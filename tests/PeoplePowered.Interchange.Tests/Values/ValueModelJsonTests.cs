using System.Text;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Value;
using PeoplePowered.Interchange.Values;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Interchange.Tests.Values;

public sealed class ValueModelJsonTests
{
    private static ReadResult<ValueModel> Read(string json) => ValueModelJson.Read(Encoding.UTF8.GetBytes(json));

    private static ReadResult<ValueModel> Line(string line, string rest = "") => Read($$"""{ "name": "n", "baseYear": 2026, "prices": 2026, {{rest}} "lines": [ { "name": "l", "is": "cost", "kind": "fiscal", {{line}} } ] }""");

    private static string Problem(string line, string rest = "")
    {
        var read = Line(line, rest);
        Assert.False(read.Success);
        return string.Join('\n', read.Problems);
    }

    private static UncertainNumber Number(string json) => ((AppraisalModel)Line($"\"unitValue\": {json}").Value).Lines[0].UnitValue.Number;

    [Fact]
    public void The_templates_read_without_a_problem()
    {
        var account = Assert.IsType<SocialReturnModel>(Read(ValueModelJson.Template).Value);
        Assert.Equal(("people", 2, "GDP deflator, March 2026"), (account.Outcomes[0].People.Name, account.Outcomes.Count, account.Prices.Deflator));
        Assert.Equal(UncertainNumber.Between(0.2, 0.3), account.Outcomes[0].Deadweight.Number);
        var appraisal = Assert.IsType<AppraisalModel>(Read(ValueModelJson.AppraisalTemplate).Value);
        Assert.Equal(6, appraisal.Lines.Count);
        Assert.Equal(DiscountSchedules.GreenBook2026.Health, appraisal.Lines[5].Discounting);
        Assert.True(appraisal.Lines[4].IsTransfer);
        Assert.False(appraisal.Lines[1].Agency!.IsPublic);
    }

    [Fact]
    public void Every_form_of_a_number_reads()
    {
        Assert.Equal(UncertainNumber.Exactly(0.3), Number("0.3"));
        Assert.Equal(UncertainNumber.Between(0.2, 0.4), Number("[0.2, 0.4]"));
        Assert.Equal(UncertainNumber.Normal(5, 2), Number("{ \"normal\": [5, 2] }"));
        Assert.Equal(UncertainNumber.Triangular(1, 2, 4), Number("{ \"triangular\": [1, 2, 4] }"));
        Assert.Equal(UncertainNumber.Uniform(1, 2), Number("{ \"uniform\": [1, 2] }"));
        Assert.Equal(UncertainNumber.LogNormal(5, 0.2), Number("{ \"lognormal\": [5, 0.2] }"));
        Assert.Equal(UncertainNumber.Beta(2, 3), Number("{ \"beta\": [2, 3] }"));
        Assert.Equal(UncertainNumber.Between(1, 2), Number("{ \"value\": [1, 2], \"source\": \"a report\" }"));
    }

    [Theory]
    [InlineData("[0.4, 0.2]")]
    [InlineData("[1]")]
    [InlineData("[1, null]")]
    [InlineData("{ \"normal\": [1, -2] }")]
    [InlineData("{ \"normal\": 3 }")]
    [InlineData("{ \"gamma\": [1, 2] }")]
    [InlineData("{ \"normal\": [1, 2], \"beta\": [1, 2] }")]
    [InlineData("1e16")]
    [InlineData("true")]
    [InlineData("\"people\"")]
    [InlineData("{}")]
    public void What_is_no_number_is_refused_at_its_place(string json) => Assert.Contains("$.lines[0].unitValue", Problem($"\"unitValue\": {json}"), StringComparison.Ordinal);

    [Fact]
    public void Years_are_whole_and_come_in_every_form()
    {
        ValueList<YearShare> Years(string json) => ((AppraisalModel)Line($"\"unitValue\": 1, \"years\": {json}").Value).Lines[0].Years.Years;
        Assert.Equal([new YearShare(3)], Years("3"));
        Assert.Equal([new YearShare(0), new YearShare(2)], Years("[2, 0]"));
        Assert.Equal([new YearShare(1), new YearShare(2)], Years("{ \"from\": 1, \"to\": 2 }"));
        Assert.Equal([new YearShare(0, 0.4m), new YearShare(1, 0.6m)], Years("{ \"0\": 0.4, \"1\": 0.6 }"));
        foreach (var bad in new[] { "1.5", "-1", "1001", "[]", "[1, 1]", "{ \"from\": 3, \"to\": 1 }", "{ \"from\": 1 }", "{ \"1.5\": 1 }", "{ \"x\": 1 }", "{}", "\"1\"" })
            Assert.Contains("$.lines[0].years", Problem($"\"unitValue\": 1, \"years\": {bad}"), StringComparison.Ordinal);
    }

    [Fact]
    public void Prices_of_the_day_without_a_deflator_are_refused_with_a_remedy()
    {
        Assert.Contains("supply a deflator", Problem("\"unitValue\": 1, \"prices\": \"nominal\""), StringComparison.Ordinal);
        const string deflator = "\"deflator\": { \"series\": \"GDP deflator\", \"vintage\": \"March 2026\", \"source\": \"s\", \"levels\": { \"2025\": 98, \"2026\": 100 } },";
        Assert.True(Line("\"unitValue\": 1, \"prices\": \"nominal\"", deflator).Success);
        Assert.Contains("never mix", Problem("\"unitValue\": 1, \"prices\": { \"year\": 2025, \"deflator\": \"GDP deflator, March 2024\" }", deflator), StringComparison.Ordinal);
        Assert.Contains("no level for 2027", Problem("\"unitValue\": 1, \"years\": 1, \"prices\": \"nominal\"", deflator), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_found_at_once()
    {
        var read = Read("""
            { "name": "", "baseYear": 2026.5, "inputs": { "people": "many" }, "typo": 1,
              "lines": [ { "name": "a", "is": "price", "unitValue": "peple" }, { "name": "b", "is": "cost", "kind": "fiscal", "optimismBias": 10 } ] }
            """);
        Assert.Contains("$.typo", string.Join('\n', read.Problems), StringComparison.Ordinal);
        read = Read("""
            { "name": "", "baseYear": 2026.5, "inputs": { "people": "many" },
              "lines": [ { "name": "a", "is": "price", "unitValue": "peple" }, { "name": "b", "is": "cost", "kind": "fiscal", "unitValue": 1, "optimismBias": 1000 } ] }
            """);
        var paths = read.Problems.Select(problem => problem.Column).ToList();
        foreach (var path in new[] { "$.name", "$.baseYear", "$.prices", "$.inputs.people", "$.lines[0].is", "$.lines[0].kind", "$.lines[0].unitValue", "$.lines[1]" })
            Assert.Contains(path, paths);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{ \"name\": \"n\", \"lines\": [], \"outcomes\": [] }")]
    [InlineData("{ \"name\": \"n\", \"baseYear\": 2026, \"prices\": 2026, \"lines\": [] }")]
    [InlineData("{ \"name\": \"n\", \"baseYear\": 2026, \"prices\": 2026, \"outcomes\": {} }")]
    [InlineData("{ \"name\": \"n\", \"baseYear\": 2026, \"prices\": 2026, \"currency\": \"pounds\", \"lines\": [ 1 ] }")]
    [InlineData("null")]
    [InlineData("{ \"name\": ")]
    public void What_is_no_case_is_refused(string json)
    {
        var read = Read(json);
        Assert.False(read.Success);
        Assert.NotEmpty(read.Problems);
    }
}
