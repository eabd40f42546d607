using System.Text.Json;

namespace PeoplePowered.Tool.Tests;

/// <summary>What <c>pool</c> answers to the files of the reference, option by option, beside what metafor answers.</summary>
public sealed class OracleTests
{
    private static readonly Dictionary<string, string> s_measures = new(StringComparer.Ordinal)
    {
        ["OR"] = "odds-ratio",
        ["RR"] = "risk-ratio",
        ["RD"] = "risk-difference",
        ["PETO"] = "peto-odds-ratio",
        ["SMD"] = "standardised-mean-difference",
        ["MD"] = "mean-difference",
        ["ROM"] = "ratio-of-means",
        ["PR"] = "proportion",
        ["PLO"] = "proportion-logit",
        ["PFT"] = "freeman-tukey",
        ["IRR"] = "rate-ratio",
        ["IRD"] = "rate-difference",
        ["ZCOR"] = "fisher-z",
        ["COR"] = "correlation",
        ["GEN"] = "estimate",
    };

    private static readonly Dictionary<string, string> s_intervals = new(StringComparer.Ordinal)
    {
        ["z"] = "wald",
        ["knha"] = "knapp-hartung",
        ["adhoc"] = "knapp-hartung-adhoc",
    };

    private static readonly JsonElement[] s_lines = [.. File.ReadLines(Tool.TestData("oracle/expected.jsonl")).Select(Tool.Json)];

    [Fact]
    public void Each_measure_of_each_file_is_pooled_by_one_method_and_interval_after_the_other()
    {
        // Each group holds 25 combinations of method and test; group n is asked for its n-th, so that all of them come up.
        var groups = Lines("pool").GroupBy(line => (Text(line, "case"), Text(line, "measure"))).ToList();
        Assert.Equal(24, groups.Count);
        Parallel.ForEach(groups.Select((group, index) => group.ElementAt(index)), line =>
        {
            var method = Text(line, "method").ToLowerInvariant();
            var answer = Ask(line, s_measures[Text(line, "measure")], "--estimator", method == "ee" ? "common" : method, "--interval", s_intervals[Text(line, "test")]);
            var (expected, what) = (line.GetProperty("result"), line.ToString()[..80]);
            (string Expected, string Actual)[] numbers =
            [
                ("k", "sites"), ("coef", "estimate"), ("se", "standardError"), ("statistic", "statistic"), ("df", "degreesOfFreedom"), ("p", "pValue"), ("tau2", "tauSquared"),
                ("i2", "iSquared"), ("h2", "hSquared"), ("q", "q"), ("q_p", "qPValue"),
            ];
            Assert.All(numbers, number => Same(expected.GetProperty(number.Expected), answer.GetProperty(number.Actual), what + number.Actual));
            Same(expected, "ci_lower", "ci_upper", answer.GetProperty("confidenceInterval"), what);
            Same(expected, "pi_lower", "pi_upper", answer.GetProperty("predictionInterval"), what);
            Same(expected.GetProperty("tau2_ci"), answer.GetProperty("tauSquaredInterval"), what);
        });
    }

    [Fact]
    public void Counts_are_pooled_by_mantel_haenszel_and_peto()
    {
        var lines = Lines("mantel_haenszel").Concat(Lines("peto")).ToList();
        Assert.Equal(12, lines.Count);
        Parallel.ForEach(lines, line =>
        {
            var answer = Ask(line, s_measures[Text(line, "measure")], "--estimator", Text(line, "step").Replace('_', '-'));
            Assert.All([("estimate", "estimate"), ("se", "standardError"), ("q", "q")], number => Same(line.GetProperty(number.Item1), answer.GetProperty(number.Item2), line.ToString()));
            Assert.Equal("wald", answer.GetProperty("interval").GetString());
            Assert.True(answer.IsNull("predictionInterval"));
            Assert.Equal(0, answer.Number("tauSquared"));
        });
    }

    [Fact]
    public void Moderators_have_the_coefficients_of_metafor()
    {
        var lines = Lines("meta_regression").ToList();
        Assert.Equal(10, lines.Count);
        Parallel.ForEach(lines, line =>
        {
            var moderators = Text(line, "formula").TrimStart('~').Replace(" ", string.Empty).Replace('+', ',');
            var answer = Ask(line, "estimate", "--moderators", moderators, "--interval", s_intervals[Text(line, "test")]);
            var expected = line.GetProperty("result");
            Assert.All([("k", "sites"), ("tau2", "tauSquared"), ("i2", "iSquared"), ("q", "q"), ("qm", "qModerators"), ("qm_p", "qModeratorsPValue"), ("r2", "rSquared")], number =>
                Same(expected.GetProperty(number.Item1), answer.GetProperty(number.Item2), line.ToString()[..80]));
            var coefficients = answer.GetProperty("coefficients").EnumerateArray().ToList();
            Assert.Equal(line.GetProperty("names").EnumerateArray().Select(name => name.GetString()), coefficients.Select(item => item.GetProperty("name").GetString()));
            Assert.All(coefficients.Index(), item => Assert.All([("coef", "estimate"), ("se", "standardError"), ("statistic", "statistic"), ("p", "pValue")], number =>
                Same(expected.GetProperty(number.Item1)[item.Index], item.Item.GetProperty(number.Item2), line.ToString()[..80])));
        });
    }

    [Fact]
    public void Subgroups_are_pooled_as_metafor_pools_them_alone()
    {
        var groups = Lines("subgroup").GroupBy(line => (Text(line, "case"), Text(line, "column"))).ToList();
        Assert.Equal(2, groups.Count);
        foreach (var group in groups)
        {
            var answer = Ask(group.First(), "estimate", "--subgroup", group.Key.Item2, "--interval", "wald");
            Assert.Equal(group.Select(line => Text(line, "level")), answer.GetProperty("subgroups").EnumerateArray().Select(level => level.GetProperty("level").GetString()));
            Assert.All(group.Zip(answer.GetProperty("subgroups").EnumerateArray()), pair => Assert.All(
                [("k", "sites"), ("coef", "estimate"), ("se", "standardError"), ("tau2", "tauSquared"), ("i2", "iSquared")],
                number => Same(pair.First.GetProperty("result").GetProperty(number.Item1), pair.Second.GetProperty(number.Item2), number.Item2)));
            var (between, sum) = (answer.GetProperty("betweenGroups"), group.Select(line => line.GetProperty("result")).Select(result => (Estimate: result.Number("coef"), Weight: 1 / (result.Number("se") * result.Number("se")))).ToList());
            var mean = sum.Sum(level => level.Weight * level.Estimate) / sum.Sum(level => level.Weight);
            Tool.Near(sum.Sum(level => level.Weight * (level.Estimate - mean) * (level.Estimate - mean)), between.Number("q"), 1e-6, "between groups");
            Assert.Equal(group.Count() - 1, between.Number("degreesOfFreedom"));
        }
    }

    [Fact]
    public void Clusters_have_two_variances_and_a_robust_test()
    {
        foreach (var line in Lines("three_level"))
        {
            var answer = Ask(line, "estimate", "--cluster", Text(line, "cluster"));
            Assert.All([("estimate", "estimate"), ("se", "standardError"), ("q", "q")], number => Same(line.GetProperty(number.Item1), answer.GetProperty(number.Item2), number.Item1, 1e-6));
            Same(line.GetProperty("sigma2"), answer.GetProperty("sigmaSquared"), "sigma squared", 1e-6);

            var robust = Lines("cluster_robust").Single(candidate => Text(candidate, "case") == Text(line, "case"));
            Assert.Equal("CR2", answer.GetProperty("clusterRobust").GetProperty("method").GetString());
            Assert.All([("cr2_se", "standardError"), ("cr2_df", "degreesOfFreedom"), ("cr2_p", "pValue")], number =>
                Same(robust.GetProperty(number.Item1), answer.GetProperty("clusterRobust").GetProperty(number.Item2), number.Item1, 1e-6));
            var first = Ask(line, "estimate", "--cluster", Text(line, "cluster"), "--robust", "cr1").GetProperty("clusterRobust");
            Assert.Equal("CR1", first.GetProperty("method").GetString());
            Assert.All([("cr1_se", "standardError"), ("cr1_df", "degreesOfFreedom")], number => Same(robust.GetProperty(number.Item1), first.GetProperty(number.Item2), number.Item1, 1e-6));
        }
    }

    [Theory]
    [InlineData("bcg", "RR")]
    [InlineData("molloy2014", "ZCOR")]
    [InlineData("normand1999", "SMD")]
    [InlineData("hart1999", "IRR")]
    public void Each_site_is_left_out_in_turn(string name, string measure)
    {
        var line = Lines("leave_one_out").Single(candidate => Text(candidate, "case") == name && Text(candidate, "measure") == measure);
        var rows = Ask(line, s_measures[measure], "--leave-one-out", "--interval", s_intervals[Text(line, "test")]).GetProperty("leaveOneOut").EnumerateArray().ToList();

        Assert.Equal(line.GetProperty("estimate").GetArrayLength(), rows.Count);
        Assert.All(rows.Index(), row =>
        {
            Assert.Equal(FormattableString.Invariant($"s{row.Index + 1}"), row.Item.GetProperty("site").GetString());
            Assert.All([("estimate", "estimate"), ("se", "standardError"), ("tau2", "tauSquared"), ("i2", "iSquared")], number => Same(line.GetProperty(number.Item1)[row.Index], row.Item.GetProperty(number.Item2), number.Item1, 1e-5));
        });
    }

    private static IEnumerable<JsonElement> Lines(string step) => s_lines.Where(line => Text(line, "step") == step);

    private static string Text(JsonElement line, string property) => line.GetProperty(property).GetString()!;

    private static JsonElement Ask(JsonElement line, string measure, params string[] options)
    {
        var run = Tool.Run(["pool", Tool.TestData($"oracle/{Text(line, "case")}.csv"), "--measure", measure, "--json", .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Tool.Json(run.Output);
    }

    private static void Same(JsonElement expected, string lower, string upper, JsonElement actual, string what)
    {
        if (expected.GetProperty(lower).ValueKind == JsonValueKind.Null)
        {
            Assert.Equal(JsonValueKind.Null, actual.ValueKind);
            return;
        }

        Same(expected.GetProperty(lower), actual[0], what + lower);
        Same(expected.GetProperty(upper), actual[1], what + upper);
    }

    private static void Same(JsonElement expected, JsonElement actual, string what, double tolerance = 1e-7)
    {
        Assert.Equal(expected.ValueKind, actual.ValueKind);
        if (expected.ValueKind == JsonValueKind.Array)
            Assert.All(expected.EnumerateArray().Zip(actual.EnumerateArray()), pair => Same(pair.First, pair.Second, what, tolerance));
        else if (expected.ValueKind == JsonValueKind.Number)
            Tool.Near(expected.GetDouble(), actual.GetDouble(), tolerance, what);
    }
}
