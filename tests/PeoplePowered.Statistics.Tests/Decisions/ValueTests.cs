using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Statistics.Tests.Decisions;

public sealed class ValueTests
{
    [Fact]
    public void A_straight_line_goes_from_worst_to_best()
    {
        var rising = PiecewiseLinearValue.Between(worst: 10, best: 50);
        Assert.Equal([0, 0.25, 1], new[] { rising.At(10), rising.At(20), rising.At(50) });
        var falling = PiecewiseLinearValue.Between(worst: 50, best: 10);
        Assert.Equal([0.75, 0], new[] { falling.At(20), falling.At(50) });
        Assert.Equal((false, 50.0, 10.0), (falling.IsIncreasing, falling.Worst, falling.Best));
    }

    [Fact]
    public void Beyond_the_scale_the_value_is_cut_and_says_so()
    {
        var value = PiecewiseLinearValue.Between(0, 10);
        Assert.Equal((0.0, 1.0), (value.At(-5), value.At(11)));
        Assert.Equal((true, true, false), (value.Covers(0), value.Covers(10), value.Covers(10.001)));
        Assert.False(value.Covers(UncertainNumber.Normal(9, 1)));
        Assert.True(value.Covers(UncertainNumber.Normal(5, 1)));
        Assert.False(value.Covers(UncertainNumber.Between(-1, 1)));
    }

    [Fact]
    public void Knots_bend_the_line()
    {
        var value = PiecewiseLinearValue.Through([new(0, 0), new(10, 0.8), new(100, 1)]);
        Assert.Equal(0.4, value.At(5), 1e-15);
        Assert.Equal(0.9, value.At(55), 1e-15);
    }

    [Fact]
    public void What_is_no_value_function_is_refused()
    {
        Assert.Contains("turns back", Assert.Throws<ArgumentException>(() => PiecewiseLinearValue.Through([new(0, 0), new(1, 0.6), new(2, 0.5), new(3, 1)])).Message, StringComparison.Ordinal);
        Assert.Contains("rising level", Assert.Throws<ArgumentException>(() => PiecewiseLinearValue.Between(3, 3)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PiecewiseLinearValue.Through([new(0, 0), new(1, 0.9)]));
        Assert.Throws<ArgumentException>(() => PiecewiseLinearValue.Through([new(0, 0)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => PiecewiseLinearValue.Between(0, 1).At(double.NaN));
    }

    [Fact]
    public void Uncertain_levels_become_uncertain_values()
    {
        var falling = PiecewiseLinearValue.Between(worst: 50, best: 10);
        Assert.Equal(UncertainNumber.Between(0.25, 0.75), falling.At(UncertainNumber.Between(20, 40)));
        Assert.Equal(UncertainNumber.Exactly(0.5), falling.At(UncertainNumber.Exactly(30)));
        var value = falling.At(UncertainNumber.Uniform(10, 50));
        Assert.Equal(0.3, value.Quantile(0.3).Lower, 1e-6);
        Assert.True(value.HasDistribution);
    }

    [Fact]
    public void The_largest_swing_is_one_hundred_and_weights_are_shares_of_the_sum()
    {
        var swings = SwingWeights.FromSwings([100, 60, 40]);
        Assert.Equal([0.5, 0.3, 0.2], swings.Weights);
        Assert.Equal("100/200, 60/200, 40/200", swings.ToString());
        Assert.Contains("rate the swing that matters most 100", Assert.Throws<ArgumentException>(() => SwingWeights.FromSwings([90, 60])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => SwingWeights.FromSwings([100, 120]));
        Assert.Throws<ArgumentOutOfRangeException>(() => SwingWeights.FromSwings([100, double.NaN]));
        Assert.Throws<ArgumentException>(() => SwingWeights.FromSwings([]));
    }

    [Fact]
    public void The_additive_value_is_the_weighted_sum()
    {
        Assert.Equal(0.56, AdditiveValue.Of([0.6, 0.4], [0.8, 0.2]), 1e-15);
        Assert.Throws<ArgumentOutOfRangeException>(() => AdditiveValue.Of([0.6, 0.4], [0.8, 1.2]));
        Assert.Throws<ArgumentException>(() => AdditiveValue.Of([0.6, 0.4], [0.8]));
    }
}
