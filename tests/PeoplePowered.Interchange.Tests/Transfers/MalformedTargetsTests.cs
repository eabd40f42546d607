using System.Text;
using PeoplePowered.Interchange.Transfers;

namespace PeoplePowered.Interchange.Tests.Transfers;

/// <summary>Whatever is wrong with a file of targets is refused with where it stands, what stands there and what would mend it, and never with an exception.</summary>
public sealed class MalformedTargetsTests
{
    public static TheoryData<string, string, string?, string, string> Spoilt => new()
    {
        // The document, the path, the value, a part of the problem, a part of the remedy.
        { """7""", "$", "7", "An object was expected", "Write { ... }" },
        { """null""", "$", null, "An object was expected", "Write { ... }" },
        { """[]""", "$", null, "No place is described", "Write an object for a place" },
        { """{ "places": [] }""", "$", null, "No place is described", "Write an object for a place" },
        { """{ "places": {} }""", "$.places", null, "A list was expected", "Write [ ... ]" },
        { """[3]""", "$[0]", "3", "An object was expected", "Write { ... }" },
        { """{ "plaice": "A" }""", "$.plaice", null, "Nobody would read this property", "Did you mean 'place'?" },
        { """{ "EfectAtOrigin": 3 }""", "$.EfectAtOrigin", null, "Nobody would read this property", "Did you mean 'EffectAtOrigin'?" },
        { """{ "answers": { "effect at origin": 3 } }""", "$.answers.effect at origin", null, "Nobody would read this property", "Did you mean 'EffectAtOrigin'?" },
        { """{ "answers": { "Colour": 3 } }""", "$.answers.Colour", null, "Nobody would read this property", "Write one of: 'EffectAtOrigin'" },
        { """{ "answers": [3] }""", "$.answers", null, "An object was expected", "Write { ... }" },
        { """{ "places": [{}], "Equitable": 3 }""", "$.Equitable", null, "Nobody would read this property", "Write one of: 'intervention', 'places'" },
        { """[{ "intervention": { "name": "I" } }]""", "$[0].intervention", null, "Nobody would read this property", "Write one of" },
        { """{ "places": [{ "intervention": { "name": "I" } }] }""", "$.places[0].intervention", null, "Nobody would read this property", "Write one of" },
        { """{ "Equitable": 4 }""", "$.Equitable", "4", "not a number that can stand here", "Write 0 (absent), 1 (weak), 2 (partial), 3 (strong) or \"Unknown\"" },
        { """{ "Equitable": -1 }""", "$.Equitable", "-1", "not a number that can stand here", "Write 0 (absent)" },
        { """{ "Equitable": 1.5 }""", "$.Equitable", "1.5", "A score is a whole number", "Write 0 (absent)" },
        { """{ "Equitable": 1e999 }""", "$.Equitable", "1e999", "not a number that can stand here", "Write 0 (absent)" },
        { """{ "Equitable": "strong" }""", "$.Equitable", "strong", "This is no answer", "Write a score from 0 to 3" },
        { """{ "Equitable": true }""", "$.Equitable", "True", "This is no answer", "Write a score from 0 to 3" },
        { """{ "Equitable": [3] }""", "$.Equitable", null, "This is no answer", "Write a score from 0 to 3" },
        { """{ "Equitable": { "score": "3" } }""", "$.Equitable.score", "3", "not a number that can stand here", "Write 0 (absent)" },
        { """{ "Equitable": { "score": 3, "certainty": "sure" } }""", "$.Equitable.certainty", "sure", "This word is not known here", "Write one of: 'very low', 'low', 'moderate', 'high'" },
        { """{ "Equitable": { "score": 3, "certainty": "High" } }""", "$.Equitable.certainty", "High", "This word is not known here", "Did you mean 'high'?" },
        { """{ "Equitable": { "score": 3, "certainty": 1 } }""", "$.Equitable.certainty", "1", "A text was expected", "quotation marks" },
        { """{ "Equitable": { "certainty": "high", "evidence": [{ "source": "S" }] } }""", "$.Equitable.score", null, "no score", "or \"Unknown\"" },
        { """{ "Equitable": { "score": "Unknown", "evidence": 5 } }""", "$.Equitable.evidence", "5", "A list was expected", "Write [ ... ]" },
        { """{ "Equitable": { "score": 3, "evidence": { "source": "S" } } }""", "$.Equitable.evidence", null, "A list was expected", "Write [ ... ]" },
        { """{ "Equitable": { "score": 3, "evidence": ["S"] } }""", "$.Equitable.evidence[0]", "S", "An object was expected", "id, kind, source" },
        { """{ "Equitable": { "score": 3, "evidence": [{ "id": "T1" }] } }""", "$.Equitable.evidence[0].source", null, "This is missing", "Write a text here" },
        { """{ "Equitable": { "score": 3, "evidence": [{ "source": " " }] } }""", "$.Equitable.evidence[0].source", " ", "A text was expected", "not empty" },
        { """{ "Equitable": { "score": 3, "evidence": [{ "source": "S", "kind": "trail" }] } }""", "$.Equitable.evidence[0].kind", "trail", "This word is not known here", "'trial'" },
        { """{ "Equitable": { "score": 3, "evidence": [{ "source": "S", "date": "17/01/2013" }] } }""", "$.Equitable.evidence[0].date", "17/01/2013", "This is not a date", "Write 2013-01-17" },
        { """{ "Equitable": { "score": 3, "evidence": [{ "source": "S", "date": 2013 }] } }""", "$.Equitable.evidence[0].date", "2013", "A text was expected", "quotation marks" },
        { """{ "Equitable": { "score": 3, "evidence": [{ "source": "S", "page": 3 }] } }""", "$.Equitable.evidence[0].page", null, "Nobody would read this property", "'place'" },
        { """{ "Equitable": { "score": 3, "notApplicable": "no" } }""", "$.Equitable.notApplicable", "no", "not both", "Keep one of the two" },
        { """{ "NoMaterialHarm": { "notApplicable": "no" } }""", "$.NoMaterialHarm.notApplicable", "no", "A gate cannot be declared not applicable", "Write \"Unknown\"" },
        { """{ "Equitable": { "notApplicable": true } }""", "$.Equitable.notApplicable", "True", "A text was expected", "quotation marks" },
        { """{ "Equitable": { "fractions": {} } }""", "$.Equitable.fractions", null, "Nobody would read this property", "Write one of" },
        { """{ "Equitable": 3, "answers": { "Equitable": 2 } }""", "$.Equitable", "3", "This criterion is answered twice", "Keep the answer here" },
        { """{ "FidelityAchieved": { "fractions": { "content": 85 } } }""", "$.FidelityAchieved.fractions.content", "85", "not a number that can stand here", "85 per cent is 0.85" },
        { """{ "FidelityAchieved": { "fractions": { "dose": 1 } } }""", "$.FidelityAchieved.fractions.dose", null, "Nobody would read this property", "'content'" },
        { """{ "SupportFactorsPresent": { "sets": {} } }""", "$.SupportFactorsPresent.sets", null, "A list was expected", "Write [ ... ]" },
        { """{ "SupportFactorsPresent": { "sets": [{}] } }""", "$.SupportFactorsPresent.sets[0].factors", null, "A list was expected", "Write [ ... ]" },
        { """{ "SupportFactorsPresent": { "sets": [{ "factors": [{ "present": 1 }] }] } }""", "$.SupportFactorsPresent.sets[0].factors[0].name", null, "This is missing", "Write a text here" },
        { """{ "SupportFactorsPresent": { "sets": [{ "factors": [{ "name": "a", "present": 1.2 }] }] } }""", "$.SupportFactorsPresent.sets[0].factors[0].present", "1.2", "not a number that can stand here", "a probability from 0 to 1" },
        { """{ "SupportFactorsPresent": { "sets": [{ "factors": [{ "name": "a", "present": [0.4, 0.2] }] }] } }""", "$.SupportFactorsPresent.sets[0].factors[0].present", null, "whether the factor is there", "[least, most]" },
        { """{ "SupportFactorsPresent": { "sets": [{ "factors": [{ "name": "a", "present": "yes" }] }] } }""", "$.SupportFactorsPresent.sets[0].factors[0].present", "yes", "whether the factor is there", "Write true, false" },
        { """{ "SupportFactorsPresent": { "sets": [{ "factors": [{ "name": "a", "asset": "park" }] }] } }""", "$.SupportFactorsPresent.sets[0].factors[0].asset", "park", "This word is not known here", "'place'" },
        { """{ "SupportFactorsPresent": { "sets": [{ "independent": "yes", "factors": [] }] } }""", "$.SupportFactorsPresent.sets[0].independent", "yes", "neither true nor false", "without quotation marks" },
        { """{ "covariates": [1] }""", "$.covariates", null, "An object was expected", "names of the file's columns" },
        { """{ "covariates": { "x": true } }""", "$.covariates.x", "True", "A covariate is a number or a text", "leave it out where it is not known" },
        { """{ "covariates": { "x": { "value": 1, "unit": "m" } } }""", "$.covariates.x.unit", null, "Nobody would read this property", "'value'" },
        { """{ "covariates": { "x": "" } }""", "$.covariates.x", "", "A text was expected", "not empty" },
        { """{ "covariates": { " ": 3 } }""", "$.covariates. ", "3", "A covariate has no name", "Name it" },
        { """{ "place": 3 }""", "$.place", "3", "A text was expected", "quotation marks" },
        { """{ "usualCare": {} }""", "$.usualCare", null, "A text was expected", "quotation marks" },
        { """{ "adaptations": [{ "component": "c", "change": "x" }] }""", "$.adaptations[0].mismatch", null, "This is missing", "Name the criterion" },
        { """{ "adaptations": [{ "mismatch": "Equity", "component": "c", "change": "x" }] }""", "$.adaptations[0].mismatch", "Equity", "This word is not known here", "'EffectAtOrigin'" },
        { """{ "adaptations": [{ "mismatch": "Equitable", "change": "x" }] }""", "$.adaptations[0].component", null, "This is missing", "Write a text here" },
        { """{ "adaptations": [{ "mismatch": "Equitable", "component": "c", "change": "x", "assumedDose": 0 }] }""", "$.adaptations[0].assumedDose", "0", "not a number that can stand here", "above 0 up to 1" },
        { """{ "adaptations": [{ "mismatch": "Equitable", "component": "c", "change": "x", "assumedSupport": 2 }] }""", "$.adaptations[0].assumedSupport", "2", "not a number that can stand here", "from 0 to 1" },
        { """{ "intervention": { "name": "I", "components": [{ "name": "sessions", "core": false }] }, "adaptations": [{ "mismatch": "Equitable", "component": "session", "change": "x" }] }""", "$.adaptations[0].component", "session", "no component of the intervention", "Did you mean 'sessions'?" },
        { """{ "intervention": { "name": "I" }, "adaptations": [{ "mismatch": "Equitable", "component": "c", "change": "x" }] }""", "$.adaptations[0].component", "c", "no component of the intervention", "List it among the components" },
        { """{ "intervention": "I" }""", "$.intervention", "I", "An object was expected", "name, components" },
        { """{ "intervention": {} }""", "$.intervention.name", null, "This is missing", "Write a text here" },
        { """{ "intervention": { "name": "I", "components": [{ "name": "c" }] } }""", "$.intervention.components[0].core", null, "This is missing", "Write true where" },
        { """{ "intervention": { "name": "I", "components": [{ "name": "c", "core": true }, { "name": "c", "core": false }] } }""", "$.intervention.components", null, "'c' stands twice", "Keep one" },
    };

    [Theory]
    [MemberData(nameof(Spoilt))]
    public void Each_problem_names_file_path_value_and_remedy(string json, string path, string? value, string problem, string remedy)
    {
        var read = TransferTargetsJson.Read(Encoding.UTF8.GetBytes(json), "hand.json");
        Assert.False(read.Success);
        Assert.All(read.Problems, found => Assert.Equal("hand.json", found.File));
        Assert.Contains(read.Problems, found => found.Column == path && found.Value == value && found.Problem.Contains(problem, StringComparison.Ordinal) && found.Remedy.Contains(remedy, StringComparison.Ordinal));
        Assert.Equal(read.Problems.Count, read.Problems.Distinct().Count());
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("   \n", 2)]
    [InlineData("{", 1)]
    [InlineData("{ \"place\": \"A\"\n \"Equitable\": 3 }", 2)]
    [InlineData("{ 'place': 'A' }", 1)]
    [InlineData("{ \"place\": \"A\" } { }", 1)]
    [InlineData("{ \"Equitable\": NaN }", 1)]
    [InlineData("{ \"Equitable\": 3,\n \"Equitable\": 2 }", 0)]
    [InlineData("{ \"Equitable\": 3, \"\\u0045quitable\": 2 }", 0)]
    [InlineData("place: A", 1)]
    public void What_is_not_json_is_refused_with_its_line(string text, int line)
    {
        var problem = Assert.Single(TransferTargetsJson.Read(Encoding.UTF8.GetBytes(text), "hand.json").Problems);
        Assert.Equal(("hand.json", line), (problem.File, problem.Line));
        Assert.StartsWith("This is not JSON: ", problem.Problem, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Remedy);
    }

    [Theory]
    [InlineData("{ \"place\":\n \"\\ud800\" }", 2)]
    [InlineData("{ \"\\ud800\": 1 }", 1)]
    [InlineData("{ \"Equitable\": \"\\udc00 \" }", 1)]
    [InlineData("{ \"covariates\": { \"x\\ud83d\": 1 } }", 1)]
    public void Half_a_character_is_refused(string text, int line)
    {
        var problem = Assert.Single(TransferTargetsJson.Read(Encoding.UTF8.GetBytes(text), "hand.json").Problems);
        Assert.Equal(line, problem.Line);
        Assert.Contains("half of a surrogate pair", problem.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_encodings_are_refused()
    {
        foreach (var bytes in new[] { Encoding.Unicode.GetBytes("{}"), [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("{}")], [.. "{ \"place\": \""u8, 0xE9, .. "\" }"u8] })
            Assert.NotEmpty(Assert.Single(TransferTargetsJson.Read(bytes).Problems).Remedy);
    }

    [Fact]
    public void What_nests_too_deeply_is_refused() =>
        Assert.Single(TransferTargetsJson.Read(Encoding.UTF8.GetBytes(new string('[', 100_000))).Problems);

    [Fact]
    public void Every_problem_is_told_at_once()
    {
        var read = TransferTargetsJson.Read("""{ "Equitable": 4, "SystemPermits": 1.5, "covariates": { "x": [] }, "colour": 1 }"""u8.ToArray());
        Assert.Equal(["$.colour", "$.covariates.x", "$.Equitable", "$.SystemPermits"], read.Problems.Select(problem => problem.Column).Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_file_that_is_not_there_is_a_problem() =>
        Assert.Contains("no such file", Assert.Single(TransferTargetsJson.Read(Path.Combine(AppContext.BaseDirectory, "nowhere.json")).Problems).Problem, StringComparison.Ordinal);

    [Fact]
    public void A_template_spoilt_at_any_byte_never_throws()
    {
        var bytes = Encoding.UTF8.GetBytes(TransferTargetsJson.Template);
        foreach (var spoilt in new byte[] { (byte)'"', (byte)'9', (byte)'[', (byte)'\\', 0xFF })
        {
            for (var at = 0; at < bytes.Length; at += 3)
            {
                var before = bytes[at];
                bytes[at] = spoilt;
                var read = TransferTargetsJson.Read(bytes);
                Assert.Equal(read.Success, read.Problems.Count == 0);
                bytes[at] = before;
            }
        }
    }
}
