using System.Globalization;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>A chi-squared test on many two-by-two tables, or the reason why there is none.</summary>
/// <remarks>Immutable and safe to share between threads; equality is exact. The <c>default</c> is three values not computed.</remarks>
public readonly record struct MantelHaenszelTest
{
    private MantelHaenszelTest(Estimable statistic, Estimable degreesOfFreedom, Estimable pValue)
    {
        Statistic = statistic;
        DegreesOfFreedom = degreesOfFreedom;
        PValue = pValue;
    }

    /// <summary>The statistic, 0 or above.</summary>
    public Estimable Statistic { get; }

    /// <summary>Its degrees of freedom.</summary>
    public Estimable DegreesOfFreedom { get; }

    /// <summary>The upper tail of the chi-squared distribution beyond the statistic.</summary>
    public Estimable PValue { get; }

    /// <summary>The statistic, its degrees of freedom and its p-value in the invariant culture, or the reason why there is none.</summary>
    public override string ToString() => Statistic.HasValue
        ? string.Create(CultureInfo.InvariantCulture, $"{Statistic}, df {DegreesOfFreedom}, p {PValue}")
        : Statistic.ToString();

    internal static MantelHaenszelTest Of(double statistic, int degreesOfFreedom) => double.IsFinite(statistic)
        ? new(Estimable.Of(statistic), Estimable.Of(degreesOfFreedom), Estimable.Of(ChiSquaredDistribution.UpperTail(statistic, degreesOfFreedom)))
        : Absent(AbsenceReason.OutOfDomain);

    internal static MantelHaenszelTest Absent(AbsenceReason reason) => new(Estimable.Absent(reason), Estimable.Absent(reason), Estimable.Absent(reason));
}
