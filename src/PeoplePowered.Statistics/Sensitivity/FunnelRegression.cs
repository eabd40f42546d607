using System.Globalization;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>The regression of the studies' estimates on their standard errors: whether small studies say something else than large ones, and what an infinitely large one would say.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is exact. Below three studies all is absent as <see cref="AbsenceReason.TooFewStudies"/>, with equal standard
/// errors as <see cref="AbsenceReason.Collinear"/>. The <c>default</c> has no studies and nothing computed.
/// </remarks>
public readonly record struct FunnelRegression
{
    internal FunnelRegression(int studies, double confidenceLevel, AbsenceReason reason)
    {
        (Studies, ConfidenceLevel) = (studies, confidenceLevel);
        var absent = Estimable.Absent(reason);
        (Slope, SlopeStandardError, Statistic, DegreesOfFreedom, PValue) = (absent, absent, absent, absent, absent);
        (LimitEstimate, LimitStandardError, LimitInterval) = (absent, absent, EstimableInterval.Absent(reason));
        (TauSquared, Dispersion) = (absent, absent);
    }

    /// <summary>How many studies were looked at, k.</summary>
    public int Studies { get; }

    /// <summary>The level of <see cref="LimitInterval"/>, a fraction.</summary>
    public double ConfidenceLevel { get; }

    /// <summary>How the estimate changes per unit of standard error; a pure number. Below 0 small studies say less.</summary>
    public Estimable Slope { get; internal init; }

    /// <summary>The standard error of <see cref="Slope"/>.</summary>
    public Estimable SlopeStandardError { get; internal init; }

    /// <summary>The slope over its standard error: t where there are degrees of freedom, else normal.</summary>
    public Estimable Statistic { get; internal init; }

    /// <summary>k - 2, or <see cref="AbsenceReason.NotApplicable"/> for a normal test.</summary>
    public Estimable DegreesOfFreedom { get; internal init; }

    /// <summary>The two-sided p-value of a symmetric funnel, from the upper tail. Heed <see cref="Caveat"/>.</summary>
    public Estimable PValue { get; internal init; }

    /// <summary>The intercept: what a study with a standard error of 0 is expected to say, on the scale of the estimates.</summary>
    public Estimable LimitEstimate { get; internal init; }

    /// <summary>The standard error of <see cref="LimitEstimate"/>.</summary>
    public Estimable LimitStandardError { get; internal init; }

    /// <summary>The confidence interval of <see cref="LimitEstimate"/>.</summary>
    public EstimableInterval LimitInterval { get; internal init; }

    /// <summary>The variance between studies that the standard errors leave unexplained; <see cref="AbsenceReason.NotApplicable"/> in the classical test.</summary>
    public Estimable TauSquared { get; internal init; }

    /// <summary>The factor on the variances: the weighted residual sum of squares over k - 2 in the classical test and under Knapp-Hartung (raised to 1 by the ad hoc floor), else 1.</summary>
    public Estimable Dispersion { get; internal init; }

    /// <summary>Why the result says nothing, or that there is no such reason.</summary>
    public FunnelCaveat Caveat => FunnelCaveats.Of(Studies, PValue);

    /// <summary>Whether the result may be read at all: there is one, of ten studies or more.</summary>
    public bool Informative => Caveat == FunnelCaveat.None;

    /// <summary>The statistic, its p-value and the caveat in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Statistic}, p = {PValue}, k = {Studies}{(Caveat == FunnelCaveat.FewerThanTenStudies ? " (not informative below ten studies)" : "")}");
}
