using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Statistics.Tests.EffectSizes;

public sealed class ProportionTests
{
    [Fact]
    public void Log_odds_are_those_of_metafor()
    {
        var (expectedEstimates, expectedVariances) = Oracle.Effects("debruin2009", "PLO");
        var estimates = new double[expectedEstimates.Length];
        var variances = new double[expectedEstimates.Length];
        ProportionEffects.Logit(
            EffectCalls.Longs(Oracle.Column("debruin2009", "achieved")),
            EffectCalls.Longs(Oracle.Column("debruin2009", "participants")),
            estimates,
            variances);
        for (var i = 0; i < estimates.Length; i++)
        {
            Reference.Close(expectedEstimates[i], estimates[i], 1e-9, $"estimate {i}", scale: 1e-3);
            Reference.Close(expectedVariances[i], variances[i], 1e-9, $"variance {i}");
        }
    }

    [Fact]
    public void An_empty_cell_gets_a_half_added_to_both()
    {
        // escalc(measure = "PLO", xi = c(0, 20), ni = 20) of metafor 3.8.1
        var none = ProportionEffects.Logit(0, 20);
        var all = ProportionEffects.Logit(20, 20);
        Reference.Close(-3.713572066704308, none.Estimate, 1e-14, "none");
        Reference.Close(2.0487804878048781, none.Variance, 1e-14, "none, variance");
        Assert.Equal(-none.Estimate, all.Estimate, 14);
        Assert.Equal(none.Variance, all.Variance);
    }

    [Theory]
    [InlineData(-1, 10, "achieved")]
    [InlineData(11, 10, "achieved")]
    [InlineData(0, 0, "participants")]
    [InlineData(0, -5, "participants")]
    public void Impossible_counts_are_refused_by_name(long achieved, long participants, string parameter)
    {
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => ProportionEffects.Logit(achieved, participants)).ParamName);
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(achieved, participants)).ParamName);
    }

    [Fact]
    public void A_refusal_names_the_numbers() =>
        Assert.Contains("273", Assert.Throws<ArgumentOutOfRangeException>(() => ProportionEffects.Logit(273, 270)).Message, StringComparison.Ordinal);

    [Fact]
    public void Spans_of_different_length_are_refused_by_name()
    {
        Assert.Equal("participants", Assert.Throws<ArgumentException>(() => ProportionEffects.Logit([1, 2], [3], new double[2], new double[2])).ParamName);
        Assert.Equal("estimates", Assert.Throws<ArgumentException>(() => ProportionEffects.Logit([1, 2], [3, 4], new double[1], new double[2])).ParamName);
        Assert.Equal("variances", Assert.Throws<ArgumentException>(() => ProportionEffects.Logit([1, 2], [3, 4], new double[2], new double[3])).ParamName);
    }

    [Fact]
    public void Wilson_intervals_are_those_of_prop_test_without_correction()
    {
        var rows = Reference.Rows("wilson", "wilson.csv").ToList();
        Assert.True(rows.Count > 80);
        foreach (var row in rows)
        {
            var numbers = row.Select(Reference.Number).ToArray();
            var interval = WilsonInterval.Of((long)numbers[0], (long)numbers[1], numbers[2]);
            Reference.Close(numbers[3], interval.Lower, 1e-11, string.Join(' ', row), scale: 1e-4);
            Reference.Close(numbers[4], interval.Upper, 1e-11, string.Join(' ', row), scale: 1e-4);
        }
    }

    [Fact]
    public void Wilson_bounds_are_exactly_0_and_1_where_nobody_and_everybody_achieved()
    {
        Assert.Equal(0, WilsonInterval.Of(0, 29).Lower);
        Assert.Equal(1, WilsonInterval.Of(29, 29).Upper);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void A_level_that_is_no_fraction_is_refused(double level) =>
        Assert.Equal("confidenceLevel", Assert.Throws<ArgumentOutOfRangeException>(() => WilsonInterval.Of(1, 2, level)).ParamName);
}
