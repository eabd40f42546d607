using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Tests.Distributions;

public sealed class NoncentralTests
{
    [Fact]
    public void Without_noncentrality_they_are_the_central_distributions()
    {
        foreach (var df in new[] { .7, 1, 3, 20, 1000 })
        {
            foreach (var x in new[] { .01, .8, 3, 19, 60 })
            {
                Reference.Close(ChiSquaredDistribution.UpperTail(x, df), NoncentralChiSquaredDistribution.UpperTail(x, df, 0), 1e-13, $"chi-squared {x} {df}");
                Reference.Close(ChiSquaredDistribution.UpperTail(x, df), NoncentralChiSquaredDistribution.UpperTail(x, df, 1e-15), 1e-12, $"nearly central {x} {df}");
                Reference.Close(StudentTDistribution.UpperTail(x, df), NoncentralTDistribution.UpperTail(x, df, 0), 1e-11, $"t {x} {df}");
                Reference.Close(StudentTDistribution.UpperTail(x, df), NoncentralTDistribution.CumulativeProbability(-x, df, 0), 1e-11, $"t {-x} {df}");
            }
        }
    }

    [Fact]
    public void With_one_degree_of_freedom_chi_squared_is_the_square_of_a_shifted_normal()
    {
        foreach (var delta in new[] { .1, 1, 5, 30, 300, 9000 })
        {
            foreach (var root in new[] { delta / 3, delta - 2, delta, delta + 1.5, delta + 6, delta + 20 })
            {
                if (root <= 0)
                    continue;
                var above = NormalDistribution.UpperTail(root - delta) + NormalDistribution.UpperTail(root + delta);

                // The square and its root have roundings of their own, which a far tail shows magnified by the distance.
                var tolerance = 1e-11 + (4e-16 * root * Math.Abs(root - delta));
                Reference.Close(above, NoncentralChiSquaredDistribution.UpperTail(root * root, 1, delta * delta), tolerance, $"root {root}, delta {delta}", 1e-290);
            }
        }
    }

    [Fact]
    public void With_many_degrees_of_freedom_t_is_a_shifted_normal()
    {
        foreach (var t in new[] { -3, 0, 1.5, 4 })
            Reference.Close(NormalDistribution.UpperTail(t - 1.5), NoncentralTDistribution.UpperTail(t, 1e8, 1.5), 1e-6, $"t {t}");
    }

    [Fact]
    public void At_0_t_is_below_as_often_as_the_normal()
    {
        foreach (var delta in new[] { -50, -37, -2, 0, .3, 8, 37, 50 })
            Reference.Close(NormalDistribution.UpperTail(delta), NoncentralTDistribution.CumulativeProbability(0, 3.5, delta), 1e-12, $"delta {delta}", 1e-300);
    }

    [Fact]
    public void A_large_noncentrality_joins_without_a_step()
    {
        // From 20 sqrt(2 df) on t is integrated the other way round; both ways meet.
        var (below, above) = (NoncentralTDistribution.UpperTail(70, 8, 80 - 1e-9), NoncentralTDistribution.UpperTail(70, 8, 80 + 1e-9));
        Reference.Close(below, above, 1e-9, "either side");
    }

    [Fact]
    public void Tails_of_any_parameters_are_probabilities_that_sum_to_1()
    {
        double[] numbers = [5e-324, 1e-200, 1e-9, .3, 1, 7, 130, 1e4, 1e8], degrees = [.2, 1, 30, 1e4, 1e8];
        foreach (var df in degrees)
        {
            foreach (var ncp in numbers)
            {
                foreach (var x in (double[])[.. numbers, 1e12, 1e200, double.MaxValue])
                {
                    Reference.Close(1, NoncentralChiSquaredDistribution.CumulativeProbability(x, df, ncp) + NoncentralChiSquaredDistribution.UpperTail(x, df, ncp), 1e-9, $"chi-squared {x} {df} {ncp}");
                    foreach (var t in new[] { x, -x })
                        Reference.Close(1, NoncentralTDistribution.CumulativeProbability(t, df, ncp) + NoncentralTDistribution.UpperTail(t, df, ncp), 1e-9, $"t {t} {df} {ncp}");
                }
            }
        }
    }

    [Fact]
    public void Quantile_and_tail_undo_each_other() => Prop.ForAll<NormalFloat, PositiveInt, PositiveInt>((draw, degrees, part) =>
    {
        var p = 0.5 + (Math.Atan((double)draw) / (1.0001 * Math.PI));
        var (df, ncp) = (degrees.Get / 2d, part.Get * part.Get / 7d);
        var quantile = NoncentralChiSquaredDistribution.Quantile(p, df, ncp);
        Reference.Close(1 - p, NoncentralChiSquaredDistribution.UpperTail(quantile, df, ncp), 1e-10, $"{p} {df} {ncp}", 1e-4);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(771, 5));

    [Fact]
    public void Far_quantiles_are_found()
    {
        Assert.All([1e-300, 1e-40, 1e-3, .5, 1 - 1e-3, 1 - 1e-15], p => Assert.All([.3, 2, 900], df => Assert.All([0, 1e-8, 3, 5e4], ncp =>
        {
            var quantile = NoncentralChiSquaredDistribution.Quantile(p, df, ncp);
            if (quantile > 1e-300)
                Reference.Close(p <= .5 ? p : 1 - p, p <= .5 ? NoncentralChiSquaredDistribution.CumulativeProbability(quantile, df, ncp) : NoncentralChiSquaredDistribution.UpperTail(quantile, df, ncp), 1e-9, $"{p} {df} {ncp}");
        })));
    }

    [Fact]
    public void What_is_out_of_range_is_refused_by_name()
    {
        Assert.Equal("x", Assert.Throws<ArgumentOutOfRangeException>(() => NoncentralChiSquaredDistribution.UpperTail(double.NaN, 1, 1)).ParamName);
        Assert.Equal("degreesOfFreedom", Assert.Throws<ArgumentOutOfRangeException>(() => NoncentralChiSquaredDistribution.UpperTail(1, 0, 1)).ParamName);
        Assert.All([-1, double.NaN, 1e9], ncp => Assert.Equal("noncentrality", Assert.Throws<ArgumentOutOfRangeException>(() => NoncentralChiSquaredDistribution.Quantile(.5, 1, ncp)).ParamName));
        Assert.Equal("probability", Assert.Throws<ArgumentOutOfRangeException>(() => NoncentralChiSquaredDistribution.Quantile(1, 1, 1)).ParamName);
        Assert.Equal("t", Assert.Throws<ArgumentOutOfRangeException>(() => NoncentralTDistribution.UpperTail(double.NegativeInfinity, 1, 1)).ParamName);
        Assert.Equal("noncentrality", Assert.Throws<ArgumentOutOfRangeException>(() => NoncentralTDistribution.CumulativeProbability(1, 1, double.NaN)).ParamName);
    }

    [Fact]
    public void Below_0_there_is_no_square() => Assert.Equal((0, 1), (NoncentralChiSquaredDistribution.CumulativeProbability(-1, 2, 3), NoncentralChiSquaredDistribution.UpperTail(0, 2, 3)));
}
