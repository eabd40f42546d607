using System.Globalization;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>Kendall's rank correlation between the studies' standardised estimates and their variances (Begg and Mazumdar 1994, doi 10.2307/2533446).</summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is exact. Absent as <see cref="AbsenceReason.TooFewStudies"/> below three studies, as
/// <see cref="AbsenceReason.Collinear"/> with equal variances, as <see cref="AbsenceReason.OutOfDomain"/> with equal estimates. The <c>default</c> has nothing computed.
/// </remarks>
/// <param name="Studies">How many studies were looked at, k.</param>
/// <param name="Tau">Kendall's tau-b, from -1 to 1.</param>
/// <param name="PValue">The two-sided p-value of no association. Heed <see cref="Caveat"/>.</param>
/// <param name="IsExact">Whether the p-value counts permutations; with ties, or above 200 studies, it is a normal approximation without continuity correction.</param>
public readonly record struct FunnelRankCorrelation(int Studies, Estimable Tau, Estimable PValue, bool IsExact)
{
    /// <summary>Why the result says nothing, or that there is no such reason.</summary>
    public FunnelCaveat Caveat => FunnelCaveats.Of(Studies, PValue);

    /// <summary>Whether the result may be read at all: there is one, of ten studies or more.</summary>
    public bool Informative => Caveat == FunnelCaveat.None;

    /// <summary>Tau, its p-value and the caveat in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"tau {Tau}, p = {PValue}, k = {Studies}{(Caveat == FunnelCaveat.FewerThanTenStudies ? " (not informative below ten studies)" : "")}");
}
