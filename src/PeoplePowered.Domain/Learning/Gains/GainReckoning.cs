using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>Assesses one gain.</summary>
internal sealed class GainReckoning
{
    private readonly LearningGain _gain;
    private readonly double _level;
    private readonly double _upper;

    public GainReckoning(LearningGain gain, double confidenceLevel)
    {
        _gain = gain;
        _level = Level(confidenceLevel);
        _upper = 1 - ((1 - _level) / 2);
    }

    /// <summary>A level, checked to lie strictly between 0 and 1.</summary>
    public static double Level(double confidenceLevel) => confidenceLevel > 0 && confidenceLevel < 1
        ? confidenceLevel
        : throw new ArgumentOutOfRangeException(nameof(confidenceLevel), confidenceLevel, FormattableString.Invariant($"A confidence level is a fraction strictly between 0 and 1, such as 0.95, but was {confidenceLevel}."));

    public LearningGainAssessment Of()
    {
        var (changed, compared) = (_gain.Scores.Change, _gain.Comparison?.Change);
        var (participants, comparison) = (Group(_gain.Scores, changed), compared is null ? null : Group(_gain.Comparison!, compared));
        var (difference, interval) = compared is null
            ? (Estimable.Absent(AbsenceReason.NotApplicable), EstimableInterval.Absent(AbsenceReason.NotApplicable))
            : (Difference(changed, compared), Welch(changed, compared));
        return new(
            _gain,
            participants,
            comparison,
            difference,
            interval,
            Read(participants.Interval),
            Read(interval),
            _level,
            GainCaveats.Of(_gain, participants, comparison).ToValueList(),
            Made.By(FormattableString.Invariant($"learning gain, t intervals at {_level}; Welch"), [_gain.Canonical]));
    }

    private static Estimable Difference(GroupChange changed, GroupChange compared) =>
        !changed.Mean.HasValue ? changed.Mean : !compared.Mean.HasValue ? compared.Mean : Finite(changed.Mean.Value - compared.Mean.Value);

    private static Estimable Finite(double value) => double.IsFinite(value) ? Estimable.Of(value) : Estimable.Absent(AbsenceReason.OutOfDomain);

    private static EstimableInterval Around(double middle, double half) => double.IsFinite(middle - half) && double.IsFinite(middle + half)
        ? EstimableInterval.Of(middle - half, middle + half)
        : EstimableInterval.Absent(AbsenceReason.OutOfDomain);

    private GroupGain Group(GainScores scores, GroupChange change)
    {
        var standardised = change.Widest is { } summary
            ? PrePostEffects.StandardisedByBeforeUnequalVariances(summary)
            : EstimableEffect.Absent(change.People < 2 ? AbsenceReason.TooFewParticipants : AbsenceReason.NotApplicable);
        return new(
            scores.PeopleBefore,
            scores.PeopleAfter,
            change.People,
            change.Before,
            change.After,
            change.Mean,
            Student(change, change.MostVariance),
            Student(change, change.LeastVariance),
            change.WhyNoVariance is AbsenceReason.None or AbsenceReason.ZeroVariance && !change.OverAllCorrelations,
            standardised.HasValue ? Estimable.Of(standardised.Value.Estimate) : Estimable.Absent(standardised.Reason),
            standardised.HasValue ? Around(standardised.Value.Estimate, NormalDistribution.Quantile(_upper) * Math.Sqrt(standardised.Value.Variance)) : EstimableInterval.Absent(standardised.Reason),
            change.OfAllWhoBegan(_gain.Instrument));
    }

    private EstimableInterval Student(GroupChange change, double variance) =>
        !change.Mean.HasValue ? EstimableInterval.Absent(change.Mean.Reason)
        : !change.HasVariance ? EstimableInterval.Absent(change.WhyNoVariance)
        : !(variance > 0) ? EstimableInterval.Absent(AbsenceReason.ZeroVariance)
        : Around(change.Mean.Value, StudentTDistribution.Quantile(_upper, change.DegreesOfFreedom) * Math.Sqrt(variance));

    private EstimableInterval Welch(GroupChange changed, GroupChange compared)
    {
        var difference = Difference(changed, compared);
        if (!difference.HasValue)
            return EstimableInterval.Absent(difference.Reason);
        GroupChange[] groups = [changed, compared];

        // A group in which everybody changed alike adds no variance; one without a variance leaves none to add.
        if (Array.Find(groups, group => group.WhyNoVariance is not (AbsenceReason.None or AbsenceReason.ZeroVariance)) is { } missing)
            return EstimableInterval.Absent(missing.WhyNoVariance);
        var variance = changed.MostVariance + compared.MostVariance;
        if (!(variance > 0))
            return EstimableInterval.Absent(AbsenceReason.ZeroVariance);
        var fewest = groups.Min(group => group.DegreesOfFreedom);
        var freedom = Array.Exists(groups, group => group.OverAllCorrelations)
            ? fewest
            : 1 / groups.Sum(group => group.MostVariance / variance * (group.MostVariance / variance) / group.DegreesOfFreedom);
        return Around(difference.Value, StudentTDistribution.Quantile(_upper, freedom) * Math.Sqrt(variance));
    }

    private GainReading Read(EstimableInterval interval)
    {
        if (!interval.HasValue)
            return GainReading.NotKnown;
        var rises = interval.Value.Lower > 0;
        return _gain.Instrument.Better == Polarity.NotStated || (!rises && !(interval.Value.Upper < 0)) ? GainReading.CannotTell
            : rises == (_gain.Instrument.Better == Polarity.HigherIsBetter) ? GainReading.Better
            : GainReading.Worse;
    }
}
