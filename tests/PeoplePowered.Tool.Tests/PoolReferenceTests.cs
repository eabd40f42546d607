namespace PeoplePowered.Tool.Tests;

/// <summary>What <c>pool</c> answers, beside R metafor 3.8.1.</summary>
public sealed class PoolReferenceTests
{
    [Fact]
    public void Seven_real_sites_are_pooled_as_metafor_pools_them()
    {
        var run = Tool.PoolFile("accommodation-12-months.csv", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var answer = Tool.Json(run.Output);

        Assert.Equal(7, answer.GetProperty("sites").GetInt32());
        Assert.Equal("reml", answer.GetProperty("estimator").GetString());
        Assert.Equal("knapp-hartung-adhoc", answer.GetProperty("interval").GetString());
        Assert.Equal("knapp-hartung", answer.GetProperty("predictionConvention").GetString());
        (string Property, double Expected)[] numbers =
        [
            ("estimate", .5968809), ("standardError", .1216441), ("degreesOfFreedom", 6), ("tauSquared", .0821138),
            ("iSquared", 83.2769610), ("q", 31.3772340), ("qDegreesOfFreedom", 6),
        ];
        Assert.All(numbers, number => Assert.Equal(number.Expected, answer.Number(number.Property), 1e-6));
        Same([.2992285, .8945333], answer.Interval("confidenceInterval"), 1e-6);
        Same([-.1648561, 1.3586179], answer.Interval("predictionInterval"), 1e-6);
        Assert.Contains("heterogeneous", answer.Codes());
    }

    [Fact]
    public void Thirteen_studies_are_pooled_as_metafor_pools_them()
    {
        var answer = Tool.Json(Tool.PoolFile("debruin2009.csv", "--json").Output);
        var expected = Tool.Json(File.ReadAllText(Tool.TestData("debruin2009.json"))).GetProperty("result");

        Assert.Equal(expected.GetProperty("k").GetInt32(), answer.GetProperty("sites").GetInt32());
        (string Property, string Reference)[] numbers =
        [
            ("estimate", "coef"), ("standardError", "se"), ("statistic", "statistic"), ("degreesOfFreedom", "df"), ("pValue", "p"), ("tauSquared", "tau2"),
            ("iSquared", "i2"), ("hSquared", "h2"), ("q", "q"), ("qPValue", "q_p"),
        ];
        foreach (var (property, reference) in numbers)
            Tool.Near(expected.Number(reference), answer.Number(property), 1e-7, property);
        Same([expected.Number("ci_lower"), expected.Number("ci_upper")], answer.Interval("confidenceInterval"), 1e-7);
        Same([expected.Number("pi_lower"), expected.Number("pi_upper")], answer.Interval("predictionInterval"), 1e-7);
        Same(expected.Interval("tau2_ci"), answer.Interval("tauSquaredInterval"), 1e-7);
    }

    [Theory]
    [InlineData("two", "5,20", "9,30")]
    [InlineData("three", "5,20", "9,30", "20,31")]
    [InlineData("identical", "5,20", "5,20", "5,20")]
    [InlineData("zeros", "0,20", "30,30", "15,20")]
    [InlineData("nothing", "0,20", "0,20", "0,20")]
    public void Few_identical_and_empty_sites_are_pooled_as_metafor_pools_them(string name, params string[] sites)
    {
        var answer = Tool.Pool(Tool.Table([.. sites.Select((counts, index) => FormattableString.Invariant($"s{index + 1},{counts}"))]));
        var expected = Tool.Json(File.ReadAllText(Tool.TestData("small.json"))).GetProperty(name);

        foreach (var property in (string[])["estimate", "standardError", "statistic", "pValue", "tauSquared", "iSquared", "hSquared", "q", "qPValue"])
            Tool.Near(expected.Number(property), answer.Number(property), 1e-7, property);
        Same([expected.Number("low"), expected.Number("high")], answer.Interval("confidenceInterval"), 1e-7);
        if (sites.Length > 2)
            Same([expected.Number("newLow"), expected.Number("newHigh")], answer.Interval("predictionInterval"), 1e-7);
    }

    private static void Same(double[] expected, double[] actual, double tolerance)
    {
        Assert.Equal(expected.Length, actual.Length);
        foreach (var (wanted, got) in expected.Zip(actual))
            Tool.Near(wanted, got, tolerance, "interval");
    }
}
