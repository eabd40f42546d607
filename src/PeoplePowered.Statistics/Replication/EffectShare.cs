using System.Globalization;
using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Replication;

/// <summary>The share of true effects, over sites such as these, that lie beyond a threshold.</summary>
/// <remarks>Immutable and safe to share between threads; equality is exact. Shares are fractions from 0 to 1. The <c>default</c> has no sites and nothing computed.</remarks>
public readonly record struct EffectShare
{
    internal EffectShare(int sites, double threshold, ThresholdSide side, ShareMethod method, AbsenceReason reason)
    {
        (Sites, Threshold, Side, Method) = (sites, threshold, side, method);
        (Share, StandardError, Interval) = (Estimable.Absent(reason), Estimable.Absent(reason), EstimableInterval.Absent(reason));
        Cautions = sites < ShareBeyond.AdvisedSites ? ShareCautions.FewSites : ShareCautions.None;
    }

    /// <summary>How many sites, k.</summary>
    public int Sites { get; }

    /// <summary>The threshold, on the scale of the estimates.</summary>
    public double Threshold { get; }

    /// <summary>The side of the threshold on which an effect counts.</summary>
    public ThresholdSide Side { get; }

    /// <summary>How the share was estimated.</summary>
    public ShareMethod Method { get; }

    /// <summary>The share, a fraction; absent with fewer than two sites (<see cref="AbsenceReason.NoStudies"/>, <see cref="AbsenceReason.TooFewStudies"/>).</summary>
    public Estimable Share { get; internal init; }

    /// <summary>
    /// The delta-method standard error of a parametric share; <see cref="AbsenceReason.NotApplicable"/> for a calibrated one and where tau squared is 0.
    /// Unreliable where <see cref="Cautions"/> has <see cref="ShareCautions.NearTheEdge"/>.
    /// </summary>
    public Estimable StandardError { get; internal init; }

    /// <summary>
    /// The interval of the share, within 0 and 1; <see cref="AbsenceReason.NotComputed"/> where a bootstrap was needed and not allowed,
    /// <see cref="AbsenceReason.NotApplicable"/> where all resamples have the same share, which says nothing of its uncertainty.
    /// </summary>
    public EstimableInterval Interval { get; internal init; }

    /// <summary>How <see cref="Interval"/> was formed.</summary>
    public ShareIntervalMethod IntervalMethod { get; internal init; }

    /// <summary>What a reader must know.</summary>
    public ShareCautions Cautions { get; internal init; }

    /// <summary>Whether the delta-method standard error and interval can be relied on: a parametric share from .15 to .85 with a spread.</summary>
    [JsonIgnore]
    public bool IsDeltaReliable => Method == ShareMethod.Parametric && StandardError.HasValue && (Cautions & (ShareCautions.NearTheEdge | ShareCautions.NoSpread)) == ShareCautions.None;

    /// <summary>A short summary in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Share} {Interval} {(Side == ThresholdSide.Above ? "above" : "below")} {Threshold}, k = {Sites}");
}
