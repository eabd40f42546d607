using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Statistics.Tests.Decisions;

public sealed class CriterionWeightsTests
{
    [Fact]
    public void Ordered_weights_have_the_rank_order_centroid_as_their_mean()
    {
        var weights = CriterionWeights.Ordered([2, 1, 3]);
        double[] expected = [5.0 / 18, 11.0 / 18, 2.0 / 18];
        Assert.Equal(expected, weights.Mean, (left, right) => Math.Abs(left - right) < 1e-15);
        Assert.Equal(expected, MeanOfDraws(weights, 20_000), (left, right) => Math.Abs(left - right) < 0.005);
    }

    [Fact]
    public void Criteria_of_one_rank_share_their_places()
    {
        var weights = CriterionWeights.Ordered([1, 2, 1]);
        double[] expected = [8.0 / 18, 2.0 / 18, 8.0 / 18];
        Assert.Equal(expected, weights.Mean, (left, right) => Math.Abs(left - right) < 1e-15);
        Assert.Equal(expected, MeanOfDraws(weights, 20_000), (left, right) => Math.Abs(left - right) < 0.005);
    }

    [Fact]
    public void Unknown_weights_are_uniform_on_the_simplex()
    {
        // Of three, the square of a weight has the mean 2 / (3 x 4).
        var weights = CriterionWeights.Unknown(3);
        double[] drawn = new double[3];
        double squares = 0;
        for (var draw = 0; draw < 20_000; draw++)
        {
            weights.Fill(5, draw, drawn);
            Assert.Equal(1, drawn.Sum(), 1e-12);
            squares += drawn[2] * drawn[2];
        }

        Assert.Equal(1.0 / 6, squares / 20_000, 0.005);
    }

    [Fact]
    public void Every_draw_keeps_the_order()
    {
        var weights = CriterionWeights.Ordered([2, 1, 2, 3]);
        double[] drawn = new double[4];
        for (var draw = 0; draw < 500; draw++)
        {
            weights.Fill(7, draw, drawn);
            Assert.True(drawn[1] >= Math.Max(drawn[0], drawn[2]) && Math.Min(drawn[0], drawn[2]) >= drawn[3]);
        }
    }

    [Fact]
    public void What_are_no_weights_is_refused()
    {
        Assert.Contains("add up to 0.9", Assert.Throws<ArgumentException>(() => CriterionWeights.Exactly([0.5, 0.4])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CriterionWeights.Exactly([1.5, -0.5]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CriterionWeights.Ordered([0, 1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CriterionWeights.Unknown(0));
        Assert.Throws<ArgumentException>(() => CriterionWeights.Unknown(2).Fill(1, 0, new double[3]));
    }

    private static double[] MeanOfDraws(CriterionWeights weights, int draws)
    {
        var (sums, drawn) = (new double[weights.Count], new double[weights.Count]);
        for (var draw = 0; draw < draws; draw++)
        {
            weights.Fill(1, draw, drawn);
            for (var index = 0; index < sums.Length; index++)
                sums[index] += drawn[index];
        }

        return [.. sums.Select(sum => sum / draws)];
    }
}
