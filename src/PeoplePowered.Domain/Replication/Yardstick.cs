using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Replication;

/// <summary>The threshold of success as a place on the scale of analysis, and the probabilities of being beyond it.</summary>
internal sealed class Yardstick
{
    private readonly SuccessThreshold _threshold;
    private readonly double _origin;
    private readonly double _sign;

    private Yardstick(SuccessThreshold threshold, double origin, bool speaksOfHarm)
    {
        _threshold = threshold;
        _origin = origin;
        _sign = threshold.Benefit == Polarity.HigherIsBetter ? 1 : -1;
        SpeaksOfHarm = speaksOfHarm;
    }

    /// <summary>Whether there is a comparison, so that one may speak of effect and harm.</summary>
    public bool SpeaksOfHarm { get; }

    /// <summary>Where success begins, on the scale of analysis, when everything is delivered.</summary>
    public double SuccessFrom => SuccessAt(1);

    /// <summary>Where harm begins, on the scale of analysis; <c>null</c> without a comparison.</summary>
    public double? HarmUntil => SpeaksOfHarm ? _origin - (_sign * _threshold.HarmDifference) : null;

    /// <summary>Whether larger values are the better ones.</summary>
    public bool HigherIsBetter => _sign > 0;

    /// <summary>The yardstick for some evidence, or <c>null</c> where there is neither a comparison nor a reference to hold it against.</summary>
    /// <exception cref="ArgumentException">The reference has no place on the scale of analysis.</exception>
    public static Yardstick? For(SourceEvidence evidence, SuccessThreshold threshold)
    {
        if (evidence.HasComparison)
            return new(threshold, 0, speaksOfHarm: true);
        if (threshold.Reference is not { } reference)
            return null;
        var origin = evidence.Measure.FromNatural(reference.Value);
        return origin.HasValue
            ? new(threshold, origin.Value, speaksOfHarm: false)
            : throw new ArgumentException(FormattableString.Invariant($"The reference {reference.Value} has no place on the scale of analysis ({evidence.Measure.ScaleName()}); a proportion lies strictly between 0 and 1, a rate above 0."), nameof(threshold));
    }

    /// <summary>The probability that the effect, of which only a share is delivered, is a success.</summary>
    public Estimable Success(PredictiveDistribution newSite, double dose)
    {
        if (newSite.Reason != AbsenceReason.None)
            return Estimable.Absent(newSite.Reason);

        // Nothing delivered is no success, since the smallest difference that matters is positive.
        var from = SuccessAt(dose);
        return !double.IsFinite(from) ? Estimable.Of(0) : HigherIsBetter ? newSite.ProbabilityAbove(from) : newSite.ProbabilityBelow(from);
    }

    /// <summary>The probability of a harm, as delivered in full; absent without a comparison.</summary>
    public Estimable Harm(PredictiveDistribution newSite)
    {
        if (HarmUntil is not { } until)
            return Estimable.Absent(AbsenceReason.NotApplicable);
        return HigherIsBetter ? newSite.ProbabilityBelow(until) : newSite.ProbabilityAbove(until);
    }

    /// <summary>The same thresholds for statistics that know no reference, with estimates counted from the reference; without a comparison nothing is harm.</summary>
    public (VerdictThresholds Thresholds, double Origin) ForStatistics(ReplicationPolicy policy) => (
        new(_threshold.MinimumImportantDifference, HigherIsBetter ? BetterDirection.Higher : BetterDirection.Lower)
        {
            MinimumImportantHarm = _threshold.HarmDifference,
            ReplicatedFrom = policy.SuccessFrom,
            FailedBelow = policy.FailureBelow,
            HarmedAbove = SpeaksOfHarm ? policy.HarmAbove : 1,
        },
        _origin);

    private double SuccessAt(double dose) => _origin + (_sign * (_threshold.MinimumImportantDifference / dose));
}
