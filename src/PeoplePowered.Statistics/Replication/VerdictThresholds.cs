using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Replication;

/// <summary>What effect matters, in which direction, and how likely it must be in a new site. Every choice is checked when it is made, also by <c>with</c>.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equal where all choices are. The cut points are conventions of this library, to be set by who decides:
/// success with a probability of at least .80 is called replicated; harm above .20, or success below .20, is called not replicated, and the second rule is asked first. Where only a part d of the dose reaches a new site, and effects are taken to fall in proportion, a benefit of at least m there is one of at least m/d at full dose:
/// divide the difference by d, and leave the harm.
/// </remarks>
public sealed record VerdictThresholds
{
    /// <summary>Thresholds with the usual cut points, and a harm that matters as large as the benefit that does.</summary>
    /// <param name="minimumImportantDifference">The smallest benefit that matters, 0 or above, on the scale of the estimates and in the beneficial direction: .223 for a risk ratio of .8 where lower is better.</param>
    /// <param name="better">The beneficial direction.</param>
    /// <exception cref="ArgumentOutOfRangeException">The difference is negative or not finite, or the direction is not defined.</exception>
    public VerdictThresholds(double minimumImportantDifference, BetterDirection better)
    {
        MinimumImportantDifference = minimumImportantDifference;
        MinimumImportantHarm = minimumImportantDifference;
        Better = better;
    }

    /// <summary>The smallest benefit that matters, 0 or above, on the scale of the estimates.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double MinimumImportantDifference
    {
        get;
        init => field = Choices.NotNegative(value, nameof(MinimumImportantDifference));
    }

    /// <summary>The smallest harm that matters, 0 or above, on the scale of the estimates and against the beneficial direction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not finite.</exception>
    public double MinimumImportantHarm
    {
        get;
        init => field = Choices.NotNegative(value, nameof(MinimumImportantHarm));
    }

    /// <summary>The beneficial direction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public BetterDirection Better
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Better));
    }

    /// <summary>A probability of success of at least this is replication; .80 unless set, a fraction from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double ReplicatedFrom
    {
        get;
        init => field = Choices.Fraction(value, nameof(ReplicatedFrom));
    } = 0.8;

    /// <summary>A probability of success below this is none; .20 unless set, a fraction from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double FailedBelow
    {
        get;
        init => field = Choices.Fraction(value, nameof(FailedBelow));
    } = 0.2;

    /// <summary>A probability of harm above this forbids; .20 unless set, a fraction from 0 to 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double HarmedAbove
    {
        get;
        init => field = Choices.Fraction(value, nameof(HarmedAbove));
    } = 0.2;

    /// <summary>The effect, on the scale of the estimates, at and beyond which a site succeeds.</summary>
    public double SuccessThreshold => Better == BetterDirection.Higher ? MinimumImportantDifference : -MinimumImportantDifference;

    /// <summary>The effect, on the scale of the estimates, at and beyond which a site is harmed.</summary>
    public double HarmThreshold => Better == BetterDirection.Higher ? -MinimumImportantHarm : MinimumImportantHarm;

    /// <summary>The side of <see cref="SuccessThreshold"/> on which success lies, as for <see cref="ShareBeyond"/>.</summary>
    public ThresholdSide SuccessSide => Better == BetterDirection.Higher ? ThresholdSide.Above : ThresholdSide.Below;

    /// <summary>The side of <see cref="HarmThreshold"/> on which harm lies.</summary>
    public ThresholdSide HarmSide => Better == BetterDirection.Higher ? ThresholdSide.Below : ThresholdSide.Above;

    /// <summary>Judges by the distribution for a new site that a pooled estimate gives, under its own prediction convention.</summary>
    /// <param name="pooled">What <see cref="RandomEffects.Pool(ReadOnlySpan{double}, ReadOnlySpan{double}, PoolingOptions?)"/> answered.</param>
    /// <returns>The probabilities and the verdict; where there is no distribution, absences and <see cref="NumericVerdict.CannotPredict"/>.</returns>
    public NewSiteJudgement Judge(in PooledEstimate pooled) => Better == BetterDirection.Higher
        ? Judge(pooled.ProbabilityBeyond(SuccessThreshold), pooled.ProbabilityBelow(HarmThreshold))
        : Judge(pooled.ProbabilityBelow(SuccessThreshold), pooled.ProbabilityBeyond(HarmThreshold));

    /// <summary>Judges by the distribution for a new site at given values of a regression's moderators.</summary>
    /// <param name="prediction">What <see cref="MetaRegressionFit.Predict"/> answered.</param>
    /// <returns>The probabilities and the verdict; where there is no distribution, absences and <see cref="NumericVerdict.CannotPredict"/>.</returns>
    public NewSiteJudgement Judge(in MetaRegressionPrediction prediction) => Better == BetterDirection.Higher
        ? Judge(prediction.ProbabilityBeyond(SuccessThreshold), prediction.ProbabilityBelow(HarmThreshold))
        : Judge(prediction.ProbabilityBelow(SuccessThreshold), prediction.ProbabilityBeyond(HarmThreshold));

    /// <summary>Judges by the distribution of the true effect of a new site.</summary>
    /// <param name="newSite">The distribution, such as <see cref="NewStudy.Predict"/> answers.</param>
    /// <returns>The probabilities and the verdict; where there is no distribution, absences and <see cref="NumericVerdict.CannotPredict"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="newSite"/> is <c>null</c>.</exception>
    public NewSiteJudgement Judge(PredictiveDistribution newSite)
    {
        Guard.Against.Null(newSite);
        return Better == BetterDirection.Higher
            ? Judge(newSite.ProbabilityAbove(SuccessThreshold), newSite.ProbabilityBelow(HarmThreshold))
            : Judge(newSite.ProbabilityBelow(SuccessThreshold), newSite.ProbabilityAbove(HarmThreshold));
    }

    /// <summary>Judges by two probabilities, however they were found.</summary>
    /// <param name="success">The probability of an effect of at least the minimum important difference, a fraction.</param>
    /// <param name="harm">The probability of at least the minimum important harm, a fraction.</param>
    public NewSiteJudgement Judge(Estimable success, Estimable harm) => new(success, harm, Verdict(success, harm));

    private NumericVerdict Verdict(Estimable success, Estimable harm) =>
        !success.HasValue || !harm.HasValue ? NumericVerdict.CannotPredict
        : harm.Value > HarmedAbove || success.Value < FailedBelow ? NumericVerdict.DidNotReplicate
        : success.Value >= ReplicatedFrom ? NumericVerdict.Replicated
        : NumericVerdict.Unclear;
}
