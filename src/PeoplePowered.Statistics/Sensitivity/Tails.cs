using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>The two-sided tails and critical values of tests that are normal or t.</summary>
internal static class Tails
{
    /// <summary>The probability of a statistic as far from 0 as this one: t with the degrees of freedom, normal where there are none to apply.</summary>
    public static Estimable TwoSided(Estimable statistic, Estimable degreesOfFreedom)
    {
        if (!statistic.HasValue)
            return statistic;
        var distance = Math.Abs(statistic.Value);
        return Estimable.Of(2 * (degreesOfFreedom.HasValue
            ? StudentTDistribution.UpperTail(distance, degreesOfFreedom.Value)
            : NormalDistribution.UpperTail(distance)));
    }

    /// <summary>The half-width of a confidence interval in standard errors.</summary>
    public static double Critical(double confidenceLevel, Estimable degreesOfFreedom)
    {
        var tail = Levels.Tail(confidenceLevel);
        return -(degreesOfFreedom.HasValue ? StudentTDistribution.Quantile(tail, degreesOfFreedom.Value) : NormalDistribution.Quantile(tail));
    }
}
