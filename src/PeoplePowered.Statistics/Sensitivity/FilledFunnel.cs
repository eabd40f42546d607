using System.Globalization;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>What trim and fill answers: how many studies a symmetric funnel would lack, and what all would say together with their mirror images.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is exact. A sensitivity analysis, not a correction: the imputed studies are no evidence.
/// Below three studies <see cref="MissingStudies"/> is absent as <see cref="AbsenceReason.TooFewStudies"/>; where the side is to be chosen but the standard errors are
/// equal, as <see cref="AbsenceReason.Collinear"/>; where the estimator has no value, as <see cref="AbsenceReason.OutOfDomain"/>. The <c>default</c> has nothing computed.
/// </remarks>
public readonly record struct FilledFunnel
{
    /// <summary>How many studies there are, k, without the imputed ones.</summary>
    public int Studies { get; internal init; }

    /// <summary>How the number of missing studies was estimated.</summary>
    public MissingStudiesEstimator MissingStudiesEstimator { get; internal init; }

    /// <summary>The side on which studies are taken to be missing; <c>null</c> where it was to be chosen and could not be.</summary>
    public FunnelSide? Side { get; internal init; }

    /// <summary>The estimated number of missing studies, k0: whole, 0 or above.</summary>
    public Estimable MissingStudies { get; internal init; }

    /// <summary>The standard error of k0 before rounding.</summary>
    public Estimable MissingStudiesStandardError { get; internal init; }

    /// <summary>The p-value of no missing study, (1/2)^(k0 + 1); <see cref="MissingStudiesEstimator.R0"/> alone has one, else <see cref="AbsenceReason.NotApplicable"/>.</summary>
    public Estimable MissingStudiesPValue { get; internal init; }

    /// <summary>How many imputed studies were written: k0, or 0 where that is absent.</summary>
    public int Imputed { get; internal init; }

    /// <summary>The fit of the studies with the imputed ones; of the studies alone where none is imputed.</summary>
    public PooledEstimate Filled { get; internal init; }

    /// <summary>Whether trimming came to rest. It can go round in a circle; then the smallest number of missing studies in it is the answer.</summary>
    public bool Converged { get; internal init; }

    /// <summary>Why the result says nothing, or that there is no such reason.</summary>
    public FunnelCaveat Caveat => FunnelCaveats.Of(Studies, MissingStudies);

    /// <summary>Whether the result may be read at all: there is one, of ten studies or more.</summary>
    public bool Informative => Caveat == FunnelCaveat.None;

    /// <summary>The number of missing studies and the filled estimate in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{MissingStudies} missing {Side}, filled {Filled}{(Caveat == FunnelCaveat.FewerThanTenStudies ? " (not informative below ten studies)" : "")}");
}
