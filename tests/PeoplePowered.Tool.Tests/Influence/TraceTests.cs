using System.Text.Json;
using PeoplePowered.Tests;

namespace PeoplePowered.Tool.Tests.Influence;

public sealed class TraceTests
{
    private static string Claim(string id, string outcome) => $$"""
        { "id": "{{id}}", "kind": "policy", "level": "national", "changedOn": "2015", "changedBy": "the Fund", "description": "d", "significance": "s", "contribution": "c",
          "prior": { "range": 0.5, "reason": "r" },
          "evidence": [
            { "id": "speech", "expectation": "e", "sensitivity": { "range": 0.8, "reason": "r" }, "typeIRate": { "range": 0.1, "reason": "r" }, "outcome": "{{outcome}}", "source": "s" },
            { "id": "minutes", "expectation": "e", "sensitivity": { "range": [0.9, 0.95], "reason": "r" }, "typeIRate": { "range": [0.05, 0.1], "reason": "r" } }
          ] }
        """;

    private static ProgramRun Run(string claims, string? culture, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("claims.json"), claims);
        return Tool.RunIn(folder.Root, culture, ["trace", "claims.json", .. options]);
    }

    /// <summary>8/9 seen and 2/11 not seen.</summary>
    [Theory]
    [InlineData("seen", 0.888889, "more likely than not")]
    [InlineData("not seen", 0.181818, "less likely than not")]
    [InlineData("not looked for", 0.5, "cannot tell")]
    public void A_claim_is_traced_in_json(string outcome, double expected, string verdict)
    {
        var run = Run(Claim("a", outcome), "de_DE.UTF-8", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var claim = Tool.Json(run.Output).GetProperty("claims")[0];
        Assert.All(claim.Interval("posterior"), end => Assert.Equal(expected, end, 5e-7));
        Assert.Equal(verdict, claim.GetProperty("verdict").GetString());
        Assert.Equal("smoking gun", claim.GetProperty("evidence")[0].GetProperty("names")[0].GetString());
        Assert.Equal("doubly decisive", claim.GetProperty("evidence")[1].GetProperty("names")[0].GetString());
        Assert.Equal("minutes", claim.GetProperty("lookNext").EnumerateArray().Select(item => item.GetString()).First(item => item != "speech"));
        Assert.Contains("influence-no-rivals", claim.Codes());
    }

    [Fact]
    public void Text_says_the_same_in_every_culture()
    {
        var claims = $"[{Claim("a", "seen")}, {Claim("b", "not seen")}]";
        var run = Run(claims, null);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("more likely than not: probability 0.8889 after the evidence, 0.5 before", run.Output, StringComparison.Ordinal);
        Assert.Contains("speech, seen: smoking gun, if seen for the claim", run.Output, StringComparison.Ordinal);
        Assert.Contains("s / t, with s 0.8 and t 0.1 = 8 [s]", run.Output, StringComparison.Ordinal);
        Assert.Contains("policy, national: 1 more likely than not, 1 less likely than not; at least one is true with a probability of 0.8889 to 1, all are with 0.0707 to 0.1818", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, Run(claims, "tr_TR.UTF-8").Output);
    }

    [Fact]
    public void The_template_runs()
    {
        var template = Tool.Run("trace", "--template");
        Assert.Equal(0, template.ExitCode);
        var run = Run(template.Output, null);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("drafts: by ", run.Output, StringComparison.Ordinal);
        Assert.Contains("the product of the independent lines 'papers', 'interviews'", run.Output, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Array, Tool.Json(Run(template.Output, null, "--json").Output).GetProperty("summary").ValueKind);
    }

    [Fact]
    public void Refusals_name_every_problem_and_wrong_calls_the_help()
    {
        var refused = Run("""{ "id": "a", "kind": "weather", "prior": 0.5 }""", null);
        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("$.kind", refused.Error, StringComparison.Ordinal);
        Assert.Contains("$.prior", refused.Error, StringComparison.Ordinal);
        Assert.Contains("$.level", refused.Error, StringComparison.Ordinal);
        var wrong = Tool.Run("trace");
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("trace --template", wrong.Error, StringComparison.Ordinal);
    }
}
