using System.Globalization;
using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What the counts of many studies of two arms say together about one effect that all share: by Mantel and Haenszel's method, or Peto's.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is exact. Ratios are on the log scale, differences are fractions. What the counts do not determine is absent with its reason,
/// never NaN: all of it without studies (<see cref="AbsenceReason.NoStudies"/>) or where an arm has no one to compare (<see cref="AbsenceReason.EmptyCell"/>), and what tells of
/// heterogeneity below two studies (<see cref="AbsenceReason.TooFewStudies"/>). The <c>default</c> has no studies and nothing computed.
/// </remarks>
public readonly record struct PooledCounts
{
    internal PooledCounts(int studies, double confidenceLevel, AbsenceReason reason)
    {
        Studies = studies;
        ConfidenceLevel = confidenceLevel;
        var absent = Estimable.Absent(reason);
        (Estimate, StandardError, ConfidenceInterval) = (absent, absent, EstimableInterval.Absent(reason));
        (Statistic, PValue) = (absent, absent);
        (Q, QDegreesOfFreedom, QPValue, ISquared, HSquared) = (absent, absent, absent, absent, absent);
    }

    /// <summary>How many studies were given.</summary>
    public int Studies { get; }

    /// <summary>How many of them the estimate draws on: the others add nothing to its sums.</summary>
    public int StudiesUsed { get; internal init; }

    /// <summary>How many have nobody, or everybody, who achieved the outcome in both arms, as reported.</summary>
    public int DoubleZeroStudies { get; internal init; }

    /// <summary>The level of the interval, a fraction.</summary>
    public double ConfidenceLevel { get; }

    /// <summary>The common effect: a log ratio, or a difference as a fraction.</summary>
    public Estimable Estimate { get; internal init; }

    /// <summary>The standard error of <see cref="Estimate"/>.</summary>
    public Estimable StandardError { get; internal init; }

    /// <summary>The estimate plus or minus the normal quantile times the standard error.</summary>
    public EstimableInterval ConfidenceInterval { get; internal init; }

    /// <summary>The estimate over its standard error, normal if there is no effect.</summary>
    public Estimable Statistic { get; internal init; }

    /// <summary>The two-sided p-value of an effect of 0, from the upper tail.</summary>
    public Estimable PValue { get; internal init; }

    /// <summary>The sum of (y - estimate)^2/v over the studies' own effects (Cochran 1954, doi 10.2307/3001616).</summary>
    public Estimable Q { get; internal init; }

    /// <summary>The number of studies in <see cref="Q"/> less 1.</summary>
    public Estimable QDegreesOfFreedom { get; internal init; }

    /// <summary>The upper tail of the chi-squared distribution beyond <see cref="Q"/>.</summary>
    [JsonPropertyName("qPValue")]
    public Estimable QPValue { get; internal init; }

    /// <summary>Per cent of the variation of the studies' effects beyond their sampling errors, 100 (Q - df)/Q, at least 0 (Higgins and Thompson 2002, doi 10.1002/sim.1186).</summary>
    public Estimable ISquared { get; internal init; }

    /// <summary>Q/df, about 1 where the studies share one effect; not truncated (Higgins and Thompson 2002).</summary>
    public Estimable HSquared { get; internal init; }

    /// <summary>A short summary in the invariant culture: the estimate, its interval and the number of studies.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Estimate} {ConfidenceInterval}, k = {Studies}");
}
