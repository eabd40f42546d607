using System.Text;
using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Success;
using PeoplePowered.Interchange.Success;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Interchange.Tests.Success;

public sealed class SuccessJsonTests
{
    private const string Criteria = """ "criteria": [{ "achieve": "a", "percent": 60 }, { "id": "b", "sustain": "a", "for": 13 }] """;

    /// <summary>The document, the path of the problem, a part of it, and a part of the remedy.</summary>
    public static TheoryData<string, string, string, string> Spoilt => new()
    {
        { "7", "$", "An object was expected", "title" },
        { "{}", "$.title", "missing", "Write a text" },
        { "{}", "$.declaredOn", "missing", "declared" },
        { "{}", "$.criteria", "missing", "achieve" },
        { Document(""" "criteria": {} """), "$.criteria", "A list was expected", "[ ... ]" },
        { Document(""" "criteria": [{}] """), "$.criteria[0]", "Nothing says what kind", "achieve, sustain, move, harm, cost" },
        { Document(""" "criteria": [{ "achieve": "a", "harm": "a" }] """), "$.criteria[0]", "several kinds", "one of" },
        { Document(""" "criteria": [{ "achieve": "a", "percentage": 6 }] """), "$.criteria[0].percentage", "Nobody would read", "percent" },
        { Document(""" "criteria": [{ "achieve": "a", "byAtLeast": 6 }] """), "$.criteria[0].byAtLeast", "Nobody would read", "percent" },
        { Document(""" "criteria": [{ "achieve": "a", "percent": 101 }] """), "$.criteria[0].percent", "not a number that can stand here", "0 to 100" },
        { Document(""" "criteria": [{ "achieve": "a", "percent": "60" }] """), "$.criteria[0].percent", "not a number that can stand here", "0 to 100" },
        { Document(""" "criteria": [{ "achieve": "a", "people": 1.5 }] """), "$.criteria[0].people", "not a whole number", "whole number" },
        { Document(""" "criteria": [{ "achieve": "a", "people": 5, "percent": 5 }] """), "$.criteria[0].people", "not both", "Keep" },
        { Document(""" "criteria": [{ "achieve": "a", "people": 5, "of": 4 }] """), "$.criteria[0]", "cannot be reached out of 4", "Mend it" },
        { Document(""" "criteria": [{ "sustain": "a" }] """), "$.criteria[0].for", "missing", "number" },
        { Document(""" "criteria": [{ "sustain": "a", "for": 3, "within": 2 }] """), "$.criteria[0]", "no shorter", "Mend it" },
        { Document(""" "criteria": [{ "sustain": "a", "for": 3, "manner": "often" }] """), "$.criteria[0].manner", "not known", "continuous" },
        { Document(""" "criteria": [{ "harm": "a" }] """), "$.criteria[0].atMostPercent", "missing", "number" },
        { Document(""" "criteria": [{ "move": "a", "byAtLeast": 0 }] """), "$.criteria[0].byAtLeast", "not a number that can stand here", "minimum important difference" },
        { Document(""" "criteria": [{ "cost": "a", "atMost": 1e20 }] """), "$.criteria[0].atMost", "not a number that can stand here", "amount" },
        { Document(""" "criteria": [{ "achieve": " a" }] """), "$.criteria[0].achieve", "white space", "Mend it" },
        { Document(""" "criteria": [{ "achieve": "a" }, { "achieve": "a" }] """), "$", "two criteria called 'a'", "Mend it" },
        { Document(""" "criteria": [{ "achieve": "a", "by": "soon" }] """), "$.criteria[0].by", "not a date", "2013" },
        { Document(""" "criteria": [{ "achieve": "a", "question": "all" }] """), "$.criteria[0].question", "not known", "these-sites" },
        { Document(""" "criteria": [{ "achieve": "a", "evidence": { "leastDesign": "anything" } }] """), "$.criteria[0].evidence.leastDesign", "not known", "descriptive" },
        { Document(""" "criteria": [{ "achieve": "a", "evidence": { "kinds": [] } }] """), "$.criteria[0]", "No kind of evidence", "Mend it" },
        { Document(Criteria, """ { "name": "P", "mustHave": ["a"] } """), "$.perspectives[0].role", "missing", "beneficiary" },
        { Document(Criteria, """ { "role": "funder", "name": "P" } """), "$.perspectives[0]", "no criterion", "Mend it" },
        { Document(Criteria, """ { "role": "funder", "name": "P", "mustHave": ["c"] } """), "$", "names the criterion 'c'", "Mend it" },
        { Document(Criteria, """ { "role": "funder", "name": "P", "weighted": ["a"], "swings": { "a": 50 } } """), "$.perspectives[0].swings", "largest swing", "Mend it" },
        { Document(Criteria, """ { "role": "funder", "name": "P", "weighted": ["a"], "swings": { "a": 100 }, "order": ["a"] } """), "$.perspectives[0].order", "not both", "Keep one" },
        { Document(Criteria, """ { "role": "funder", "name": "P", "weighted": ["a", "b"], "order": ["a"] } """), "$.perspectives[0]", "name exactly these", "Mend it" },
        { Document(Criteria, """ { "role": "funder", "name": "P", "weighted": [{ "criterion": "a", "worst": 1, "best": 1 }] } """), "$.perspectives[0].weighted[0]", "knot", "Mend it" },
        { Document(Criteria, """ { "role": "funder", "name": "P", "weighted": [{ "criterion": "a", "worst": 1 }] } """), "$.perspectives[0].weighted[0]", "worst and a best", "both" },
        { Document(Criteria, """ { "role": "funder", "name": "P", "mustHave": ["a"], "testimonies": [{ "id": "1", "words": "secret" }] } """), "$.perspectives[0].testimonies[0].consent", "without consent", "leave the testimony out" },
        { Document(Criteria, """ { "role": "funder", "name": "P", "mustHave": ["a"], "testimonies": [{ "id": "1", "words": "secret", "consent": { "scopes": [], "givenOn": "2019" } }] } """), "$.perspectives[0].testimonies[0].consent", "for something", "Mend it" },
        { Document(Criteria, """ { "role": "funder", "name": "P", "mustHave": ["a"], "testimonies": [{ "id": " ", "words": "secret", "consent": { "scopes": ["everything"], "givenOn": "2019" } }] } """), "$.perspectives[0].testimonies[0].consent.scopes[0]", "not known", "publication" },
    };

    [Fact]
    public void The_template_reads_with_every_kind_of_criterion()
    {
        var document = SuccessJson.Read(Encoding.UTF8.GetBytes(SuccessJson.Template)).Value;
        Assert.Equal([typeof(AchievedByPeople), typeof(SustainedByPeople), typeof(DistanceTravelled), typeof(HarmAtMost), typeof(CostAtMost)], document.Definition.Criteria.Select(criterion => criterion.GetType()).Distinct());
        Assert.Equal("at least 35 % of people: in-work for 13 weeks within 16 weeks, at least 16 hours a week", document.Definition.Find(new("working"))!.InWords);
        Assert.Equal("a person: in-work still after 26 weeks", document.Definition.Find(new("still-in-work"))!.InWords);
        var commissioner = document.Definition.Perspectives[1];
        Assert.Equal((WeightKnowledge.Exact, 0.5), (commissioner.Weights.Knowledge, commissioner.LeastValue));
        Assert.Equal((350L, 50L), (document.Attrition[0].Enrolled, document.Attrition[0].Missing));
        Assert.Equal(MoneyOf(4_000_000, 4_200_000), document.Cost);
        Assert.Equal(("one service a borough", 1, 1, 1), (document.DistinctBecause, document.Selections.Count, document.Baselines.Count, document.Bridges.Count));
    }

    [Fact]
    public void Testimonies_are_read_with_their_consent()
    {
        var testimony = SuccessJson.Read(Encoding.UTF8.GetBytes(SuccessJson.Template)).Value.Definition.Perspectives[0].Testimonies[0];
        Assert.True(testimony.WordsFor(ConsentScope.Publication, new LocalDate(2020, 1, 1)).TryRead(out var words));
        Assert.Equal("I have my own front door.", words);
        Assert.False(testimony.WordsFor(ConsentScope.Internal, new LocalDate(2020, 1, 1)).AreGiven);
        Assert.False(testimony.WordsFor(ConsentScope.Publication, new LocalDate(2036, 5, 13)).AreGiven);
    }

    [Theory]
    [InlineData("""[ "SECRET" ]""")]
    [InlineData("""[ { "id": "1", "words": "w", "consent": "SECRET" } ]""")]
    [InlineData("""[ { "id": "1", "words": "w", "saidOn": "SECRET", "consent": { "scopes": ["learning"], "givenOn": "2019" } } ]""")]
    [InlineData("""[ { "id": "1", "words": "w", "consent": { "scopes": ["SECRET"], "givenOn": "2019" } } ]""")]
    [InlineData("""[ { "id": "1", "SECRET": "w", "consent": { "scopes": ["learning"], "givenOn": "2019" } } ]""")]
    [InlineData("""[ { "id": "1", "words": "w", "criterion": "SECRET", "consent": { "scopes": ["learning"], "givenOn": "2019" } } ]""")]
    [InlineData("""[ { "id": "1", "words": "SECRET", "consent": { "scopes": ["learning"], "givenOn": "2019" } }, { "id": "1", "words": "SECRET", "consent": { "scopes": ["learning"], "givenOn": "2019" } } ]""")]
    public void What_may_be_someones_words_is_refused_and_not_repeated(string testimonies)
    {
        var document = Document(Criteria, $$""" { "role": "funder", "name": "P", "mustHave": ["a"], "testimonies": {{testimonies}} } """);
        var problems = SuccessJson.Read(Encoding.UTF8.GetBytes(document)).Problems;
        Assert.NotEmpty(problems);
        Assert.DoesNotContain(problems, problem => problem.ToString().Contains("SECRET", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void What_is_wrong_is_refused_where_it_stands(string document, string path, string problem, string remedy)
    {
        var problems = SuccessJson.Read(Encoding.UTF8.GetBytes(document)).Problems;
        var found = Assert.Single(problems, item => item.Column == path && item.Problem.Contains(problem, StringComparison.Ordinal));
        Assert.Contains(remedy, found.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", string.Join('\n', problems), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_of_any_kind_never_throw()
    {
        var template = Encoding.UTF8.GetBytes(SuccessJson.Template);
        var random = new Random(7);
        for (var turn = 0; turn < 300; turn++)
        {
            var spoilt = template[..random.Next(template.Length)];
            for (var change = 0; change < turn % 5 && spoilt.Length > 0; change++)
                spoilt[random.Next(spoilt.Length)] = (byte)random.Next(256);
            var read = SuccessJson.Read(spoilt);
            Assert.NotEqual(read.Success, read.Problems.Count > 0);
        }
    }

    [Fact]
    public void A_definition_without_a_framework_takes_the_one_of_the_data()
    {
        var document = SuccessJson.Read(Encoding.UTF8.GetBytes(Document(Criteria)), framework: new("fair-chance-fund")).Value;
        Assert.Equal("fair-chance-fund", document.Definition.Criteria[0].Outcome.Framework.Value);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused() => Assert.Single(SuccessJson.Read(Path.Combine(Path.GetTempPath(), "no-such-definition.json")).Problems);

    private static string Document(string criteria, string? perspective = null) => $$"""{ "title": "T", "declaredOn": "2014", {{criteria}}, "perspectives": [{{perspective}}] }""";

    private static MoneyRange MoneyOf(decimal low, decimal high) => new(Money.Pounds(low), Money.Pounds(high));
}
