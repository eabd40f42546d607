using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PeoplePowered.Tests;

namespace PeoplePowered.Tool.Tests;

/// <summary>The verbs <c>across</c> and <c>transfer</c> as their users call them; numbers from R metafor 3.8.1 (replication-cases.jsonl).</summary>
public sealed partial class VerdictTests
{
    private static readonly string[] s_all =
        ["verdict", "rule", "determined", "probabilityOfSuccess", "probabilityOfHarm", "predictionInterval", "predictionConvention", "extrapolation", "flips", "nextTest", "reasons", "caveats", "made"];

    [Fact]
    public void Scared_straight_did_not_replicate()
    {
        var answer = Across("Scared Straight", "0.1053605156578", "lower", "knapp-hartung");
        Assert.All(s_all, property => Assert.True(answer.TryGetProperty(property, out _), property));
        Assert.Equal("did-not-replicate", answer.GetProperty("verdict").GetString());
        Assert.Equal("LikelyHarmOrNoSuccess", answer.GetProperty("rule").GetString());
        Assert.Equal("knapp-hartung", answer.GetProperty("predictionConvention").GetString());
        Near([0.05446337529584, 0.05446337529584], answer, "probabilityOfSuccess");
        Near([0.8732283212425, 0.8732283212425], answer, "probabilityOfHarm");
        Near([-0.2979018035332, 1.368635135999], answer, "predictionInterval");
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("nextTest").ValueKind);
    }

    [Fact]
    public void Bcg_over_all_latitudes_is_unclear_turns_on_single_sites_and_says_which_test_is_next()
    {
        var answer = Across("BCG", "0.2231435513142", "lower", "knapp-hartung");
        Assert.Equal("unclear", answer.GetProperty("verdict").GetString());
        Near([0.7901119420459, 0.7901119420459], answer, "probabilityOfSuccess");
        Assert.Equal(4, answer.GetProperty("flips").GetProperty("sites").GetArrayLength());
        Assert.NotEqual(string.Empty, answer.GetProperty("nextTest").GetProperty("what").GetString());
    }

    [Theory]
    [InlineData("0", "test-further", "CannotPredict", 0.1280541059431, 0.5278559435304, 0.5242148607953, "outside")]
    [InlineData("13", "test-further", "Undecided", 0.3902134329095, 0.1606798540574, 0.244176756192, "inside")]
    [InlineData("33.46", "replicate-as-is", "LikelySuccess", 0.9365091539422, 0.004813695694941, 0.0769230778686, "inside")]
    [InlineData("51.5", "replicate-as-is", "LikelySuccess", 0.9936774647149, 0.0006596825649934, 0.2069095322967, "inside")]
    [InlineData("60", "test-further", "CannotPredict", 0.9965951807152, 0.0004598099211222, 0.3582754594063, "outside")]
    public void Bcg_goes_where_latitudes_like_it_were_tried(string latitude, string verdict, string rule, double success, double harm, double leverage, string hull)
    {
        var answer = Transfer("BCG", Target(latitude), "0.2231435513142", "lower", "knapp-hartung");
        Assert.Equal(verdict, answer.GetProperty("verdict").GetString());
        Assert.Equal(rule, answer.GetProperty("rule").GetString());
        Assert.True(answer.GetProperty("determined").GetBoolean());
        Near([success, success], answer, "probabilityOfSuccess");
        Near([harm, harm], answer, "probabilityOfHarm");
        Tool.Near(leverage, answer.GetProperty("extrapolation").Number("leverage"), 1e-6, "leverage");
        Assert.Equal(hull, answer.GetProperty("extrapolation").GetProperty("hull").GetString());
        Assert.Equal(hull, answer.GetProperty("extrapolation").GetProperty("range").GetString());
    }

    [Fact]
    public void An_unknown_gate_means_test_further_and_is_named()
    {
        var answer = Transfer("BCG", Target("33.46").Replace("\"UsualCareSimilar\": 3,", string.Empty, StringComparison.Ordinal), "0.2231435513142", "lower", "knapp-hartung");
        Assert.Equal("test-further", answer.GetProperty("verdict").GetString());
        Assert.Equal("GateUnknown", answer.GetProperty("rule").GetString());
        Assert.False(answer.GetProperty("determined").GetBoolean());
        Assert.Equal(["UsualCareSimilar"], answer.GetProperty("flips").GetProperty("unknowns").EnumerateArray().Select(name => name.GetString()));
    }

    [Fact]
    public void Several_places_come_back_as_a_list_in_their_order()
    {
        var answer = Transfer("BCG", $"[{Target("13")}, {Target("51.5")}]", "0.2231435513142", "lower", "knapp-hartung");
        Assert.Equal(["test-further", "replicate-as-is"], answer.EnumerateArray().Select(place => place.GetProperty("verdict").GetString()));
    }

    [Fact]
    public void The_template_reads_and_has_every_criterion()
    {
        var template = Tool.Run("transfer", "--template");
        Assert.Equal((0, ""), (template.ExitCode, template.Error));
        Assert.Contains("//", template.Output, StringComparison.Ordinal);
        var answer = Transfer("BCG", template.Output, "0.2231435513142", "lower", "knapp-hartung");
        Assert.Equal("replicate-as-is", answer.GetProperty("verdict").GetString());
        Assert.Equal("inside", answer.GetProperty("extrapolation").GetProperty("hull").GetString());
    }

    [Fact]
    public void Proportions_without_a_reference_get_a_range_and_no_verdict()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("sites.csv"), Tool.Table("North,41,100", "East,30,90", "South,55,120", "West,12,60"));
        var run = Tool.RunIn(folder.Root, null, "across", "sites.csv", "--measure", "proportion-logit", "--mid", "0.1", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var answer = Tool.Json(run.Output);
        Assert.True(answer.IsNull("verdict"));
        Assert.True(answer.IsNull("rule"));
        Assert.True(answer.IsNull("probabilityOfSuccess"));
        Assert.True(answer.IsNull("probabilityOfHarm"));
        Assert.Equal(2, answer.Interval("predictionInterval").Length);
        Assert.Contains("no-reference-rate", answer.Codes());
        Assert.DoesNotMatch(EffectWords(), Tool.RunIn(folder.Root, null, "across", "sites.csv", "--measure", "proportion-logit", "--mid", "0.1").Output);
    }

    [Fact]
    public void Proportions_against_a_reference_would_meet_the_target_or_not_and_never_harm()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("sites.csv"), Tool.Table("North,80,100", "East,70,90", "South,99,120", "West,51,60"));
        string[] call = ["across", "sites.csv", "--measure", "proportion-logit", "--mid", "0.1", "--reference", "0.5"];
        var answer = Tool.Json(Tool.RunIn(folder.Root, null, [.. call, "--json"]).Output);
        Assert.Equal("replicated", answer.GetProperty("verdict").GetString());
        Assert.True(answer.IsNull("probabilityOfHarm"));
        Assert.Contains("against-reference", answer.Codes());
        var words = Tool.RunIn(folder.Root, null, call).Output;
        Assert.Contains("would meet the target", words, StringComparison.Ordinal);
        Assert.DoesNotMatch(EffectWords(), words);
    }

    [Theory]
    [InlineData("across", "sites.csv", "--measure", "odds-ratio", "--mid", "0")]
    [InlineData("across", "sites.csv", "--measure", "odds-ratio", "--mid", "-0.1")]
    [InlineData("across", "sites.csv", "--measure", "odds-ratio", "--mid", "much")]
    [InlineData("across", "sites.csv", "--measure", "odds-ratio")]
    [InlineData("across", "sites.csv", "--mid", "0.1")]
    [InlineData("across", "sites.csv", "--measure", "odds-ratio", "--mid", "0.1", "--reference", "0.5")]
    [InlineData("across", "sites.csv", "--measure", "proportion-logit", "--mid", "0.1", "--reference", "1.5")]
    [InlineData("across", "sites.csv", "--measure", "odds-ratio", "--mid", "0.1", "--benefit", "sideways")]
    [InlineData("across", "sites.csv", "--measure", "odds-ratio", "--mid", "0.1", "--prediction", "guess")]
    [InlineData("transfer", "sites.csv", "--measure", "odds-ratio", "--mid", "0.1")]
    [InlineData("transfer", "sites.csv", "--target", "t.json", "--measure", "odds-ratio", "--mid", "0.1", "--moderators", "a,,b")]
    public void A_call_that_is_not_understood_ends_with_2(params string[] call)
    {
        var run = Tool.Run(call);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEqual(string.Empty, run.Error);
    }

    [Fact]
    public void Every_problem_of_both_files_is_refused_at_once()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("sites.csv"), "site,estimate,variance\nNorth,much,0.1\nSouth,0.2,-1\n");
        File.WriteAllText(folder.File("target.json"), "{ \"answers\": { \"EffectAtOrigin\": 7, \"UsualCareSimila\": 3 } }");
        var run = Tool.RunIn(folder.Root, null, "transfer", "sites.csv", "--target", "target.json", "--measure", "estimate", "--mid", "0.1");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal(4, run.Error.TrimEnd().Split('\n').Length);
        Assert.Contains("Did you mean 'UsualCareSimilar'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_for_a_moderator_of_numbers_is_refused_in_words()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("sites.csv"), "site,estimate,variance,latitude\nA,1,.1,10\nB,2,.1,20\nC,1,.1,30\nD,1,.2,35\n");
        File.WriteAllText(folder.File("target.json"), "{ \"covariates\": { \"latitude\": \"north\" } }");
        var run = Tool.RunIn(folder.Root, null, "transfer", "sites.csv", "--target", "target.json", "--measure", "estimate", "--mid", "0.1", "--moderators", "latitude");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("latitude is a number", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de_DE.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    public void Another_culture_changes_nothing(string culture)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("sites.csv"), Sites("BCG"));
        File.WriteAllText(folder.File("target.json"), Target("33.46"));
        string[] call = ["transfer", "sites.csv", "--target", "target.json", "--measure", "estimate", "--mid", "0.2231435513142", "--benefit", "lower", "--moderators", "latitude", "--json"];
        Assert.Equal(Tool.RunIn(folder.Root, null, call).Output, Tool.RunIn(folder.Root, culture, call).Output);
    }

    private static JsonElement Across(string name, string mid, string benefit, string prediction)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("sites.csv"), Sites(name));
        return Answer(Tool.RunIn(folder.Root, null, "across", "sites.csv", "--measure", "estimate", "--mid", mid, "--benefit", benefit, "--prediction", prediction, "--json"));
    }

    private static JsonElement Transfer(string name, string target, string mid, string benefit, string prediction)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("sites.csv"), Sites(name));
        File.WriteAllText(folder.File("target.json"), target);
        return Answer(Tool.RunIn(
            folder.Root, null, "transfer", "sites.csv", "--target", "target.json", "--measure", "estimate", "--mid", mid, "--benefit", benefit, "--moderators", "latitude", "--prediction", prediction, "--json"));
    }

    private static JsonElement Answer(ProgramRun run)
    {
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Tool.Json(run.Output);
    }

    private static string Target(string latitude) =>
        $"{{ \"covariates\": {{ \"latitude\": {latitude} }}, \"answers\": {{ {string.Join(", ", s_criteria.Select(name => $"\"{name}\": 3"))} }} }}";

    private static readonly string[] s_criteria =
    [
        "EffectAtOrigin", "ConsistentAcrossSites", "NoMaterialHarm", "MechanismTested", "CoreComponentsCodified", "FidelityAchieved", "CapacityInTarget", "PopulationSimilar",
        "UsualCareSimilar", "SupportFactorsPresent", "SystemPermits", "DemandAndSupport", "AffordableAtScale", "Equitable", "MeasurableInTarget",
    ];

    /// <summary>The sites of a reference case as a table of estimates and variances.</summary>
    private static string Sites(string name)
    {
        var rows = File.ReadLines(Tool.TestData("replication-cases.csv")).Skip(1)
            .Select(line => Cell().Matches(line).Select(match => match.Groups["cell"].Value.Trim('"')).ToArray())
            .Where(cells => cells[0].StartsWith(name, StringComparison.Ordinal))
            .Select((cells, index) => string.Create(CultureInfo.InvariantCulture, $"\"{cells[1]} {index + 1}\",{cells[14]},{cells[15]},{(cells[17].Length == 0 ? "-" : cells[17])}"));
        return "site,estimate,variance,latitude\n" + string.Join('\n', rows) + "\n";
    }

    private static void Near(double[] expected, JsonElement answer, string property)
    {
        var actual = answer.Interval(property);
        Tool.Near(expected[0], actual[0], 1e-6, property);
        Tool.Near(expected[1], actual[1], 1e-6, property);
    }

    [GeneratedRegex("(?:^|,)(?<cell>\"[^\"]*\"|[^,]*)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Cell();

    [GeneratedRegex(@"\b(effects?|harms?|harmful|success|succeeds?|successful|failures?|fails?)\b", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex EffectWords();
}
