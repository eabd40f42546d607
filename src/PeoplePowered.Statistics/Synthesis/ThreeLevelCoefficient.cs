using System.Globalization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>A coefficient of a model of estimates within clusters, with its test and its interval.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is exact. All on the scale of the estimates, per unit of the column. The <c>default</c> has nothing computed.
/// What the data do not determine is absent with its reason: <see cref="AbsenceReason.Collinear"/> throughout for a column that depends on those before it.
/// </remarks>
public readonly record struct ThreeLevelCoefficient
{
    internal ThreeLevelCoefficient(AbsenceReason reason)
    {
        var absent = Estimable.Absent(reason);
        (Estimate, StandardError, Statistic, DegreesOfFreedom, PValue) = (absent, absent, absent, absent, absent);
        ConfidenceInterval = EstimableInterval.Absent(reason);
    }

    /// <summary>The coefficient, by generalised least squares.</summary>
    public Estimable Estimate { get; internal init; }

    /// <summary>Its standard error were the variances known.</summary>
    public Estimable StandardError { get; internal init; }

    /// <summary>The coefficient over its standard error.</summary>
    public Estimable Statistic { get; internal init; }

    /// <summary>k - p under <see cref="ThreeLevelTest.T"/>; <see cref="AbsenceReason.NotApplicable"/> under the normal test.</summary>
    public Estimable DegreesOfFreedom { get; internal init; }

    /// <summary>The two-sided p-value of a coefficient of 0, from the upper tail.</summary>
    public Estimable PValue { get; internal init; }

    /// <summary>The confidence interval.</summary>
    public EstimableInterval ConfidenceInterval { get; internal init; }

    /// <summary>The coefficient and its interval in the invariant culture, or the reason why there is none.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Estimate} {ConfidenceInterval}");
}
