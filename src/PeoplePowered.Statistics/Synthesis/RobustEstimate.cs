using System.Globalization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>A coefficient with a standard error that holds whatever the dependence within clusters, as long as the clusters are independent.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is exact. On the scale of the estimates. What the data do not determine is absent with its reason, never NaN:
/// with one cluster, or no more than there are coefficients, all but the estimate (<see cref="AbsenceReason.TooFewClusters"/>). The <c>default</c> has nothing computed.
/// </remarks>
public readonly record struct RobustEstimate
{
    /// <summary>Below so many degrees of freedom Satterthwaite's approximation fails (Tipton 2015, doi 10.1037/met0000011).</summary>
    internal const double FewestDegreesOfFreedom = 4;

    internal RobustEstimate(int clusters, RobustOptions options, AbsenceReason reason)
    {
        (Clusters, Correction, ConfidenceLevel) = (clusters, options.Correction, options.ConfidenceLevel);
        var absent = Estimable.Absent(reason);
        (Estimate, StandardError, Statistic, DegreesOfFreedom, PValue) = (absent, absent, absent, absent, absent);
        ConfidenceInterval = EstimableInterval.Absent(reason);
    }

    /// <summary>How many clusters there are, n.</summary>
    public int Clusters { get; }

    /// <summary>How the variance was corrected for few clusters.</summary>
    public RobustCorrection Correction { get; }

    /// <summary>The level of the interval, a fraction.</summary>
    public double ConfidenceLevel { get; }

    /// <summary>The coefficient, by generalised least squares under the working model.</summary>
    public Estimable Estimate { get; internal init; }

    /// <summary>Its cluster-robust standard error.</summary>
    public Estimable StandardError { get; internal init; }

    /// <summary>The coefficient over its standard error, referred to t.</summary>
    public Estimable Statistic { get; internal init; }

    /// <summary>n - p, or Satterthwaite's, which need not be whole.</summary>
    public Estimable DegreesOfFreedom { get; internal init; }

    /// <summary>The two-sided p-value of a coefficient of 0, from the upper tail.</summary>
    public Estimable PValue { get; internal init; }

    /// <summary>The confidence interval.</summary>
    public EstimableInterval ConfidenceInterval { get; internal init; }

    /// <summary>Whether the degrees of freedom are below 4, where the p-value and the interval are not to be trusted (Tipton 2015, doi 10.1037/met0000011).</summary>
    public bool FewDegreesOfFreedom => DegreesOfFreedom.HasValue && DegreesOfFreedom.Value < FewestDegreesOfFreedom;

    /// <summary>The coefficient and its interval in the invariant culture, or the reason why there is none.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Estimate} {ConfidenceInterval}, {Clusters} clusters");
}
