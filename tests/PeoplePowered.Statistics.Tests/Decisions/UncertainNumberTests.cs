using PeoplePowered.Statistics.Decisions;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Tests.Decisions;

public sealed class UncertainNumberTests
{
    /// <summary>Quantiles at .025, .5 and .975 of base R 4.2.2: qunif, qnorm, qlnorm, qbeta; the triangle's are closed forms.</summary>
    public static TheoryData<string, UncertainNumber, double[], double> References => new()
    {
        { "uniform", UncertainNumber.Uniform(2, 4), [2.05, 3, 3.95], 1e-12 },
        { "normal", UncertainNumber.Normal(10, 2), [6.0800720309199094, 10, 13.919927969080091], 1e-12 },
        { "log-normal", UncertainNumber.LogNormal(3, 0.5), [1.1259535722395297, 3, 7.9932247846586924], 1e-10 },
        { "triangle", UncertainNumber.Triangular(0, 1, 4), [0.31622776601683794, 4 - 2.4494897427831779, 3.4522774424948339], 1e-12 },
        { "beta", UncertainNumber.Beta(12, 5), [0.47622918, 0.71411408, 0.88983005], 2e-6 },
    };

    [Theory]
    [MemberData(nameof(References))]
    public void Quantiles_agree_with_references(string name, UncertainNumber number, double[] expected, double tolerance)
    {
        Assert.NotEmpty(name);
        double[] probabilities = [0.025, 0.5, 0.975];
        Assert.All(probabilities.Zip(expected), pair => Assert.Equal(pair.Second, number.Quantile(pair.First).Lower, tolerance));
        Assert.All(probabilities, probability => Assert.Equal(0, number.Quantile(probability).Width));
    }

    [Fact]
    public void Normal_draws_are_quantiles_from_far_tail_to_far_tail()
    {
        var normal = UncertainNumber.Normal(0, 1);
        for (var exponent = 0; exponent <= 60; exponent++)
        {
            foreach (var probability in new[] { 0.5 * Math.Pow(0.5, exponent), 0.3 * Math.Pow(0.7, exponent), 1 - (0.4 * Math.Pow(0.6, exponent)) })
            {
                if (probability < 1)
                    Assert.Equal(NormalDistribution.Quantile(probability), normal.Quantile(probability).Lower, 1e-13 * (1 + Math.Abs(NormalDistribution.Quantile(probability))));
            }
        }
    }

    [Fact]
    public void Means_are_those_of_the_distributions()
    {
        Assert.Equal(3, UncertainNumber.Uniform(2, 4).Mean.Lower, 1e-15);
        Assert.Equal(5.0 / 3, UncertainNumber.Triangular(0, 1, 4).Mean.Lower, 1e-15);
        Assert.Equal(3 * Math.Exp(0.125), UncertainNumber.LogNormal(3, 0.5).Mean.Lower, 1e-14);
        Assert.Equal(12.0 / 17, UncertainNumber.Beta(12, 5).Mean.Lower, 1e-15);
    }

    [Fact]
    public void Bounds_alone_stay_bounds()
    {
        var bounds = UncertainNumber.Between(1, 3);
        Assert.False(bounds.HasDistribution);
        Assert.Equal(new(1, 3), bounds.Mean);
        Assert.Equal(new(1, 3), bounds.Quantile(0.5));
        Assert.Equal(UncertainNumber.Exactly(2), UncertainNumber.Between(2, 2));
    }

    [Fact]
    public void A_table_of_quantiles_follows_its_function()
    {
        var normal = UncertainNumber.Normal(0, 1);
        var table = UncertainNumber.FromQuantiles(probability => normal.Quantile(probability).Lower);
        foreach (var probability in new[] { 1e-7, 1e-4, 0.003, 0.0156, 0.2, 0.5, 0.9, 0.9999 })
            Assert.Equal(normal.Quantile(probability).Lower, table.Quantile(probability).Lower, 1e-5);
        Assert.Equal(0, table.Mean.Lower, 1e-9);
    }

    [Fact]
    public void Equality_is_by_kind_and_numbers()
    {
        Assert.Equal(UncertainNumber.Beta(2, 3), UncertainNumber.Beta(2, 3));
        Assert.NotEqual(UncertainNumber.Uniform(1, 2), UncertainNumber.Between(1, 2));
        Assert.NotEqual(UncertainNumber.Triangular(1, 2, 3), UncertainNumber.Triangular(1, 2, 4));
    }

    [Fact]
    public void Numbers_that_cannot_be_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainNumber.Exactly(double.NaN));
        Assert.Throws<ArgumentException>(() => UncertainNumber.Between(2, 1));
        Assert.Throws<ArgumentException>(() => UncertainNumber.Triangular(1, 4, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainNumber.Normal(0, -1));
        Assert.ThrowsAny<ArgumentException>(() => UncertainNumber.LogNormal(0, 1));
        Assert.ThrowsAny<ArgumentException>(() => UncertainNumber.Beta(0, 1));
        Assert.Throws<ArgumentException>(() => UncertainNumber.FromQuantiles(probability => -probability));
        Assert.Throws<ArgumentOutOfRangeException>(() => UncertainNumber.Uniform(0, 1).Quantile(1));
    }
}
