using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Tests.Distributions;

/// <summary>Tails computed with 50 digits by <c>TestData/distributions/noncentral.py</c>, and base R where it is at its best.</summary>
public sealed class NoncentralReferenceTests
{
    [Fact]
    public void Chi_squared_tails_are_those_of_50_digits() =>
        Compare("noncentral-chi-squared.csv", 1e-11, NoncentralChiSquaredDistribution.CumulativeProbability, NoncentralChiSquaredDistribution.UpperTail);

    [Fact]
    public void T_tails_are_those_of_50_digits() =>
        Compare("noncentral-t.csv", 1e-11, NoncentralTDistribution.CumulativeProbability, NoncentralTDistribution.UpperTail);

    [Fact]
    public void Chi_squared_quantiles_undo_the_tails_of_50_digits()
    {
        foreach (var row in Rows("noncentral-chi-squared.csv").Where(row => row[1] >= 1 && Math.Min(row[3], row[4]) is > 1e-10 and < 0.5))
        {
            // A probability near 1 has lost the digits of its complement, so that it says less of the quantile.
            var (probability, tolerance) = row[3] <= 0.5 ? (row[3], 1e-11) : (1 - row[4], Math.Max(1e-11, 1e-16 / row[4]));
            Reference.Close(row[0], NoncentralChiSquaredDistribution.Quantile(probability, row[1], row[2]), tolerance, Text(row));
        }
    }

    [Theory]
    [InlineData(.95, 3, 4.5, 16.8463365225056)]
    [InlineData(.05, 1, .25, .00504872306248785)]
    [InlineData(.95, 20, 5, 38.9293543249946)]
    [InlineData(.05, 20, 5, 13.7196885853849)]
    [InlineData(.999, 2, 100, 172.4961743623)]
    [InlineData(.01, 7, 1000, 864.055637895311)]
    public void Chi_squared_quantiles_are_those_of_R(double probability, double degreesOfFreedom, double noncentrality, double expected) =>
        Reference.Close(expected, NoncentralChiSquaredDistribution.Quantile(probability, degreesOfFreedom, noncentrality), 1e-10, "qchisq(ncp =)");

    [Fact]
    public void T_probabilities_are_those_of_R()
    {
        Reference.Close(.3037357778172364, NoncentralTDistribution.CumulativeProbability(1.5, 8, 2), 1e-11, "pt(1.5, 8, ncp = 2)");
        Reference.Close(.6920896095500311, NoncentralTDistribution.CumulativeProbability(2.1, 38, 1.57), 1e-11, "pt(2.1, 38, ncp = 1.57)");
    }

    private static void Compare(string file, double tolerance, Func<double, double, double, double> lower, Func<double, double, double, double> upper)
    {
        var rows = Rows(file);
        Assert.True(rows.Count > 100);
        foreach (var row in rows)
        {
            Reference.Close(row[3], lower(row[0], row[1], row[2]), tolerance, "lower of " + Text(row));
            Reference.Close(row[4], upper(row[0], row[1], row[2]), tolerance, "upper of " + Text(row));
        }
    }

    private static List<double[]> Rows(string file) => [.. Reference.Rows("distributions", file).Select(row => row.Select(Reference.Number).ToArray())];

    private static string Text(double[] row) => FormattableString.Invariant($"x {row[0]:R}, degrees {row[1]:R}, noncentrality {row[2]:R}");
}
