using System.Text;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Interchange.Learning;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Interchange.Tests.Learning;

public sealed class InfluenceJsonTests
{
    private const string Rates = """ "sensitivity": { "range": 0.8, "reason": "r" }, "typeIRate": { "range": [0.1, 0.2], "reason": "r" } """;

    /// <summary>The document, the path of the problem, a part of it, and a part of the remedy.</summary>
    public static TheoryData<string, string, string, string> Spoilt => new()
    {
        { "7", "$", "A list was expected", "[ ... ]" },
        { "[]", "$", "no claim", "template" },
        { """{ "claims": {} }""", "$.claims", "A list was expected", "[ ... ]" },
        { """{ "claims": [7] }""", "$.claims[0]", "An object was expected", "id" },
        { "{}", "$.id", "missing", "Write a text" },
        { "{}", "$.kind", "missing", "budget" },
        { "{}", "$.changedOn", "missing", "2015" },
        { "{}", "$.prior", "missing", "range" },
        { """{ "prior": 0.5 }""", "$.prior", "needs a reason", "reason" },
        { """{ "prior": { "range": [0.5, 0.4], "reason": "r" } }""", "$.prior.range", "ends before it starts", "smaller" },
        { """{ "prior": { "range": [0.5], "reason": "r" } }""", "$.prior.range", "two fractions", "range" },
        { """{ "prior": { "range": [0.5, null], "reason": "r" } }""", "$.prior.range", "two fractions", "range" },
        { """{ "prior": { "range": 50, "reason": "r" } }""", "$.prior.range", "not a number that can stand here", "fraction" },
        { """{ "prior": { "range": 0.5 } }""", "$.prior.reason", "missing", "text" },
        { """{ "level": "world" }""", "$.level", "not known", "national" },
        { """{ "odds": 1 }""", "$.odds", "Nobody would read", "kind" },
        { """{ "evidence": [{ "id": "a", "expectation": "e" }] }""", "$.evidence[0].sensitivity", "missing", "range" },
        { $$"""{ "evidence": [{ "id": "a", "expectation": "e", {{Rates}}, "outcome": "seen" }] }""", "$.evidence[0].source", "nothing says where", "where" },
        { $$"""{ "evidence": [{ "id": "a", "expectation": "e", {{Rates}}, "outcome": "perhaps" }] }""", "$.evidence[0].outcome", "not known", "seen" },
        { """{ "rivals": [{ "name": "n", "description": "d", "standing": "ruled out" }] }""", "$.rivals[0]", "say why", "Mend it" },
        { """{ "substantiations": [{ "by": "b", "role": "r", "date": "2015", "agrees": "a bit", "source": "s" }] }""", "$.substantiations[0].agrees", "not known", "partly" },
        { """{ "independence": { "lines": ["a"], "reason": "r" } }""", "$.independence", "two or more", "Mend it" },
        { """{ "independence": { "reason": "r" } }""", "$.independence.lines", "missing", "lines" },
        { Whole(""" "evidence": [{ "id": "a", "expectation": "e", RATES }, { "id": "a", "expectation": "e", RATES }] """), "$", "two items of evidence called 'a'", "Mend it" },
        { Whole(""" "evidence": [{ "id": "a", "expectation": "e", RATES, "tellsApart": ["x"] }] """), "$", "the rival 'x'", "Mend it" },
        { $"[{Whole(""" "policy": "p" """)}, {Whole(""" "policy": "p" """)}]", "$", "Two claims are called 'a'", "name of its own" },
    };

    private static string Whole(string parts) =>
        $$"""{ "id": "a", "kind": "policy", "level": "local", "changedOn": "2015", "changedBy": "b", "description": "d", "significance": "s", "contribution": "c", "prior": { "range": 0.5, "reason": "r" }, {{parts.Replace("RATES", Rates, StringComparison.Ordinal)}} }""";

    private static ReadResult<Domain.ValueList<InfluenceClaim>> Read(string document) => InfluenceJson.Read(Encoding.UTF8.GetBytes(document));

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void A_problem_names_its_place_and_its_remedy(string document, string path, string problem, string remedy) =>
        Assert.Contains(Read(document).Problems, found => found.ToString() is var text && text.Contains(path, StringComparison.Ordinal) && text.Contains(problem, StringComparison.Ordinal) && text.Contains(remedy, StringComparison.Ordinal));

    [Fact]
    public void The_template_reads_without_a_problem()
    {
        var claim = Assert.Single(InfluenceJson.Read(Encoding.UTF8.GetBytes(InfluenceJson.Template)).Value);
        Assert.Equal((InfluenceKind.Policy, InfluenceLevel.National, 3, 2), (claim.Kind, claim.Level, claim.Evidence.Count, claim.Rivals.Count));
        Assert.Equal(new Interval(0.3, 0.5), claim.Prior.Range);
        Assert.Equal(EvidenceSighting.NotLookedFor, claim.Evidence[2].Sighting);
        Assert.Equal(["papers", "interviews"], claim.Independence!.Lines);
        Assert.True(claim.Substantiations[0].IsOutsideProgramme);
        Assert.Equal(["drafts"], claim.Assess().LookNext);
    }

    [Fact]
    public void One_claim_may_stand_alone_or_in_a_list()
    {
        var one = Whole(""" "policy": "plan", "insights": ["i"], "activities": ["launch"] """);
        Assert.Equal(Read(one).Value, Read($"[{one}]").Value);
        Assert.Equal("plan", Read(one).Value[0].Policy!.Value);
        Assert.Equal((InfluenceVerdict.CannotTell, "launch"), (Read(one).Value[0].Assess().Verdict, Read(one).Value[0].Activities[0].Value));
    }
}
