using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Tests.Distributions;

public sealed class FDistributionTests
{
    [Fact]
    public void Upper_tails_are_those_of_R()
    {
        var rows = Reference.Rows("distributions", "f-distribution.csv").Select(row => row.Select(Reference.Number).ToArray()).ToList();
        Assert.True(rows.Count > 1000);
        foreach (var row in rows)
            Reference.Close(row[3], FDistribution.UpperTail(row[0], row[1], row[2]), 1e-11, $"x {row[0]:R}, degrees {row[1]:R} and {row[2]:R}");
    }

    [Fact]
    public void With_one_numerator_degree_it_is_the_square_of_t()
    {
        foreach (var t in new[] { 0.01, 0.7, 1, 2.5, 12, 300 })
        {
            foreach (var df in new[] { 1, 2.5, 17, 400 })
                Reference.Close(2 * StudentTDistribution.UpperTail(t, df), FDistribution.UpperTail(t * t, 1, df), 1e-12, $"t {t}, df {df}");
        }
    }

    [Fact]
    public void Exchanged_degrees_of_freedom_turn_the_tail_round()
    {
        foreach (var x in new[] { 0.2, 0.9, 1, 3.5 })
            Reference.Close(1, FDistribution.UpperTail(x, 3, 8.5) + FDistribution.UpperTail(1 / x, 8.5, 3), 1e-13, $"x {x}");
    }

    [Fact]
    public void At_0_and_below_everything_lies_above()
    {
        Assert.Equal(1, FDistribution.UpperTail(0, 2, 3));
        Assert.Equal(1, FDistribution.UpperTail(-4, 2, 3));
    }

    [Fact]
    public void What_is_out_of_range_is_refused_by_name()
    {
        Assert.Equal("x", Assert.Throws<ArgumentOutOfRangeException>(() => FDistribution.UpperTail(double.NaN, 1, 1)).ParamName);
        Assert.Equal("degreesOfFreedom", Assert.Throws<ArgumentOutOfRangeException>(() => FDistribution.UpperTail(1, 0, 1)).ParamName);
        Assert.Equal("degreesOfFreedom", Assert.Throws<ArgumentOutOfRangeException>(() => FDistribution.UpperTail(1, 1, 1e9)).ParamName);
    }
}
