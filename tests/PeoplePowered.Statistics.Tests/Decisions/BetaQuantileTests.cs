using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Statistics.Tests.Decisions;

/// <summary>Quantiles from R's qbeta.</summary>
public sealed class BetaQuantileTests
{
    [Theory]
    [InlineData(0.5, 20.5, 0.001, 3.87821595485e-08)]
    [InlineData(0.5, 20.5, 0.025, 2.42464784592e-05)]
    [InlineData(0.5, 20.5, 0.5, 0.0111691691236)]
    [InlineData(0.5, 20.5, 0.975, 0.116638982905)]
    [InlineData(0.5, 20.5, 0.9999, 0.311729983535)]
    [InlineData(88.5, 262.5, 0.001, 0.184928740564)]
    [InlineData(88.5, 262.5, 0.025, 0.208152908659)]
    [InlineData(88.5, 262.5, 0.5, 0.251665545462)]
    [InlineData(88.5, 262.5, 0.975, 0.298795680417)]
    [InlineData(88.5, 262.5, 0.9999, 0.343597923028)]
    [InlineData(3, 1, 0.001, 0.1)]
    [InlineData(3, 1, 0.025, 0.292401773821)]
    [InlineData(3, 1, 0.5, 0.793700525984)]
    [InlineData(3, 1, 0.975, 0.99159624134)]
    [InlineData(3, 1, 0.9999, 0.999966665555)]
    [InlineData(0.7, 0.3, 0.001, 0.000216103467085)]
    [InlineData(0.7, 0.3, 0.025, 0.0212774946771)]
    [InlineData(0.7, 0.3, 0.5, 0.841225313021)]
    [InlineData(0.7, 0.3, 0.975, 0.999992399464)]
    [InlineData(0.7, 0.3, 0.9999, 1)]
    [InlineData(1000, 5, 0.001, 0.985343792341)]
    [InlineData(1000, 5, 0.025, 0.98983088474)]
    [InlineData(1000, 5, 0.5, 0.995349254397)]
    [InlineData(1000, 5, 0.975, 0.998381063944)]
    [InlineData(1000, 5, 0.9999, 0.999556524857)]
    public void Quantiles_are_those_of_R(double alpha, double beta, double probability, double expected) =>
        Assert.Equal(1, UncertainNumber.Beta(alpha, beta).Quantile(probability).Lower / expected, 2e-4);

    [Theory]
    [InlineData(0.5, 20.5)]
    [InlineData(0.5, 1e11)]
    [InlineData(1e-3, 1e-3)]
    [InlineData(5e10, 5e10)]
    [InlineData(40.5, 0.5)]
    public void Any_parameters_have_a_distribution(double alpha, double beta)
    {
        var mean = UncertainNumber.Beta(alpha, beta).Mean.Lower;
        Assert.Equal(alpha / (alpha + beta), mean, 1e-12);
    }
}
