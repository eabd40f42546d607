using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Tests.Distributions;

public sealed class DistributionReferenceTests
{
    [Fact]
    public void Normal_quantiles_are_those_of_R() => Compare("normal", "quantile", 1e-14, (p, _) => NormalDistribution.Quantile(p));

    [Fact]
    public void Normal_tails_are_those_of_R() => Compare("normal", "upper-tail", 1e-12, (z, _) => NormalDistribution.UpperTail(z));

    [Fact]
    public void T_quantiles_are_those_of_R() => Compare("t", "quantile", 1e-12, StudentTDistribution.Quantile);

    [Fact]
    public void T_tails_are_those_of_R() => Compare("t", "upper-tail", 1e-11, StudentTDistribution.UpperTail);

    [Fact]
    public void Chi_squared_quantiles_are_those_of_R() => Compare("chi-squared", "quantile", 1e-12, ChiSquaredDistribution.Quantile);

    [Fact]
    public void Chi_squared_tails_are_those_of_R() => Compare("chi-squared", "upper-tail", 1e-11, ChiSquaredDistribution.UpperTail);

    private static void Compare(string distribution, string function, double tolerance, Func<double, double, double> ours)
    {
        var rows = Reference.Rows("distributions", "distributions.csv").Where(row => row is [var d, var f, ..] && (d, f).Equals((distribution, function))).ToList();
        Assert.True(rows.Count > 10);
        foreach (var row in rows)
        {
            var (argument, degreesOfFreedom, expected) = (Reference.Number(row[2]), Reference.Number(row[3]), Reference.Number(row[4]));
            Reference.Close(expected, ours(argument, degreesOfFreedom), tolerance, string.Join(' ', row));
        }
    }
}
