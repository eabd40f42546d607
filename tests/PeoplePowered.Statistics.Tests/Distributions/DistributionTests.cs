using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Tests.Distributions;

public sealed class DistributionTests
{
    [Fact]
    public void The_t_quantile_answers_where_MathNet_throws()
    {
        Reference.Close(3183.0987571185, StudentTDistribution.Quantile(0.9999, 1), 1e-12, "qt(.9999, 1)", scale: 5e4);
        Reference.Close(2.2621571627982049, StudentTDistribution.Quantile(0.975, 9), 1e-15, "qt(.975, 9)", scale: 5);
    }

    [Fact]
    public void With_one_degree_of_freedom_the_quantile_is_the_tangent()
    {
        for (var p = 0.501; p < 0.9995; p += 0.001)
            Reference.Close(Math.Tan(Math.PI * (p - 0.5)), StudentTDistribution.Quantile(p, 1), 2e-12, "tan");
    }

    [Fact]
    public void With_two_degrees_of_freedom_the_tail_is_algebraic()
    {
        foreach (var t in new[] { 0.25, 1.5, 1.7320, 1.7321, 4, 1e3, 1e9 })
        {
            var root = Math.Sqrt(2 + (t * t));
            Reference.Close(1 / (root * (root + t)), StudentTDistribution.UpperTail(t, 2), 1e-14, "tail");
        }
    }

    [Fact]
    public void With_two_degrees_of_freedom_the_chi_squared_tail_is_exponential()
    {
        foreach (var x in new[] { 1e-9, 0.3, 2, 3.999, 4.001, 80, 1400 })
            Reference.Close(Math.Exp(-x / 2), ChiSquaredDistribution.UpperTail(x, 2), 1e-12, "tail");
    }

    [Fact]
    public void Tails_far_out_stay_above_0()
    {
        Assert.InRange(NormalDistribution.UpperTail(38), 1e-320, 1e-310);
        Assert.InRange(StudentTDistribution.UpperTail(1e200, 1), 3e-201, 4e-201);
        Assert.InRange(StudentTDistribution.UpperTail(1e300, 0.5), 1e-151, 1e-149);
        Assert.InRange(ChiSquaredDistribution.UpperTail(1400, 1), 1e-307, 1e-305);
        Assert.Equal(0, ChiSquaredDistribution.UpperTail(double.MaxValue, 3));
        Assert.Equal(0, StudentTDistribution.UpperTail(double.MaxValue, 6));
    }

    [Fact]
    public void The_median_of_a_symmetric_distribution_is_0()
    {
        Assert.Equal(0, NormalDistribution.Quantile(0.5));
        Assert.Equal(0, StudentTDistribution.Quantile(0.5, 4));
        Assert.Equal(0.5, StudentTDistribution.UpperTail(0, 4));
    }

    [Fact]
    public void A_chi_squared_variable_always_exceeds_what_is_not_positive() => Assert.Equal(1, ChiSquaredDistribution.UpperTail(-1, 3));

    [Fact]
    public void Quantile_and_tail_undo_each_other() =>
        Prop.ForAll<NormalFloat, PositiveInt, PositiveInt>((draw, numerator, denominator) =>
        {
            var p = 0.5 + (Math.Atan((double)draw) / (1.0001 * Math.PI));
            var df = numerator.Get / (double)denominator.Get;
            if (df < 0.1)
                return;
            Reference.Close(1 - p, StudentTDistribution.UpperTail(StudentTDistribution.Quantile(p, df), df), 1e-11, "t", scale: 1e-4);
            Reference.Close(1 - p, ChiSquaredDistribution.UpperTail(ChiSquaredDistribution.Quantile(p, df), df), 1e-11, "chi-squared", scale: 1e-4);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.1)]
    [InlineData(double.NaN)]
    public void A_probability_outside_0_to_1_is_refused_by_name(double probability)
    {
        Assert.Equal("probability", Assert.Throws<ArgumentOutOfRangeException>(() => NormalDistribution.Quantile(probability)).ParamName);
        Assert.Equal("probability", Assert.Throws<ArgumentOutOfRangeException>(() => StudentTDistribution.Quantile(probability, 3)).ParamName);
        Assert.Equal("probability", Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquaredDistribution.Quantile(probability, 3)).ParamName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Degrees_of_freedom_that_are_none_are_refused_by_name(double degreesOfFreedom)
    {
        Assert.Equal("degreesOfFreedom", Assert.Throws<ArgumentOutOfRangeException>(() => StudentTDistribution.Quantile(0.9, degreesOfFreedom)).ParamName);
        Assert.Equal("degreesOfFreedom", Assert.Throws<ArgumentOutOfRangeException>(() => StudentTDistribution.UpperTail(1, degreesOfFreedom)).ParamName);
        Assert.Equal("degreesOfFreedom", Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquaredDistribution.Quantile(0.9, degreesOfFreedom)).ParamName);
        Assert.Equal("degreesOfFreedom", Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquaredDistribution.UpperTail(1, degreesOfFreedom)).ParamName);
    }

    [Fact]
    public void A_point_that_is_not_finite_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalDistribution.UpperTail(double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentTDistribution.UpperTail(double.NaN, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChiSquaredDistribution.UpperTail(double.PositiveInfinity, 3));
    }

    [Fact]
    public void A_quantile_beyond_the_largest_double_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentTDistribution.Quantile(1e-100, 0.1));
}
