using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Statistics.Tests.Decisions;

public sealed class InputDrawsTests
{
    private static readonly UncertainNumber[] s_inputs =
        [UncertainNumber.Normal(5, 2), UncertainNumber.Between(1, 3), UncertainNumber.Beta(12, 5), UncertainNumber.Exactly(7), UncertainNumber.Triangular(0, 1, 4)];

    [Fact]
    public void A_draw_depends_on_seed_and_number_alone()
    {
        Assert.Equal(Draws(17, 3).Lower, Draws(17, 3).Lower);
        Assert.NotEqual(Draws(17, 3).Lower, Draws(17, 4).Lower);
        Assert.NotEqual(Draws(17, 3).Lower, Draws(18, 3).Lower);
    }

    [Fact]
    public void Draws_have_the_mean_and_spread_of_their_distributions()
    {
        const int count = 20_000;
        var draws = Enumerable.Range(0, count).Select(draw => Draws(2013, draw)).ToList();
        foreach (var index in new[] { 0, 2, 4 })
        {
            var (mean, expected) = (draws.Average(draw => draw.Lower[index]), s_inputs[index].Mean.Lower);
            var deviation = Math.Sqrt(draws.Average(draw => Math.Pow(draw.Lower[index] - mean, 2)));
            Assert.Equal(expected, mean, 4 * deviation / Math.Sqrt(count));
        }

        // Beta of 12 and 5: variance ab / ((a + b)^2 (a + b + 1)).
        var beta = draws.Average(draw => Math.Pow(draw.Lower[2] - (12.0 / 17), 2));
        Assert.Equal(60 / (289.0 * 18), beta, 0.0006);
    }

    [Fact]
    public void Bounds_alone_come_as_both_ends_and_others_as_one_number()
    {
        var (lower, upper) = Draws(1, 0);
        Assert.Equal((1, 3), (lower[1], upper[1]));
        Assert.All(new[] { 0, 2, 3, 4 }, index => Assert.Equal(lower[index], upper[index]));
        Assert.False(new InputDraws(s_inputs, 1).HaveDistributions);
        Assert.True(new InputDraws([UncertainNumber.Exactly(1)], 1).HaveDistributions);
    }

    [Fact]
    public void Spans_of_another_length_are_refused() =>
        Assert.Throws<ArgumentException>(() => new InputDraws(s_inputs, 1).Fill(0, new double[4], new double[5]));

    private static (double[] Lower, double[] Upper) Draws(long seed, long draw)
    {
        var (lower, upper) = (new double[s_inputs.Length], new double[s_inputs.Length]);
        new InputDraws(s_inputs, seed).Fill(draw, lower, upper);
        return (lower, upper);
    }
}
