using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Tool.Pooling;

internal sealed partial record PoolMeasure
{
    /// <summary>Every measure, in the order in which help lists them.</summary>
    public static IReadOnlyList<PoolMeasure> All { get; } =
    [
        CountMeasures.TwoArms("odds-ratio", "log odds ratio of two arms", TwoArmCountEffects.LogOddsRatio, corrects: true, Math.Exp, "odds ratio"),
        CountMeasures.TwoArms("risk-ratio", "log risk ratio of two arms", TwoArmCountEffects.LogRiskRatio, corrects: true, Math.Exp, "risk ratio"),
        CountMeasures.TwoArms("risk-difference", "difference of the proportions of two arms", TwoArmCountEffects.RiskDifference, corrects: true, Same, "risk difference"),
        CountMeasures.TwoArms("peto-odds-ratio", "log odds ratio of two arms by Peto", TwoArmCountEffects.PetoLogOddsRatio, corrects: true, Math.Exp, "odds ratio"),
        CountMeasures.TwoArms("arcsine-difference", "difference of the arcsine-transformed proportions of two arms", TwoArmCountEffects.ArcsineDifference, corrects: false, Same, "arcsine difference"),
        CountMeasures.OneArm("proportion", "proportion as it stands", ProportionEffects.Raw, corrects: true, Same) with { Ends = new(0, 1) },
        CountMeasures.OneArm("proportion-logit", "log odds of a proportion", ProportionEffects.Logit, corrects: true, LogitScale.ToProportion),
        CountMeasures.OneArm("proportion-log", "logarithm of a proportion", ProportionEffects.Log, corrects: true, Math.Exp),
        CountMeasures.OneArm("proportion-arcsine", "arcsine of the root of a proportion", ProportionEffects.Arcsine, corrects: false, Scales.SquaredSine),
        CountMeasures.OneArm("freeman-tukey", "double arcsine of a proportion, whose way back depends on the number of participants", ProportionEffects.FreemanTukey, corrects: false, Same, "double arcsine"),
        MeasuredMeasures.TwoMeans("standardised-mean-difference", "difference of two means in standard deviations, Hedges' g", Hedges, "standardised mean difference"),
        MeasuredMeasures.TwoMeans("mean-difference", "difference of two means in their own unit", MeanEffects.Difference, "mean difference"),
        MeasuredMeasures.TwoMeans("ratio-of-means", "log ratio of two means", RatioOfMeans, "ratio of means", Math.Exp, positive: true),
        MeasuredMeasures.OneMean("mean", "a mean in its own unit"),
        RateMeasures.OneArm("rate", "events per unit of exposure", RateEffects.Raw, Same),
        RateMeasures.OneArm("rate-log", "logarithm of events per unit of exposure", RateEffects.Log, Math.Exp),
        RateMeasures.TwoArms("rate-ratio", "log ratio of the rates of two arms", TwoArmRateEffects.LogRatio, Math.Exp, "rate ratio"),
        RateMeasures.TwoArms("rate-difference", "difference of the rates of two arms", TwoArmRateEffects.Difference, Same, "rate difference"),
        MeasuredMeasures.Correlation("correlation", "correlation as it stands", CorrelationEffects.Raw, Same) with { Ends = new(-1, 1) },
        MeasuredMeasures.Correlation("fisher-z", "Fisher's z of a correlation", CorrelationEffects.FisherZ, Math.Tanh),
        MeasuredMeasures.PrePost("pre-post-mean-change", "mean change of the same people", PrePostEffects.MeanChange, "mean change"),
        MeasuredMeasures.PrePost("pre-post-standardised", "mean change of the same people in standard deviations before", PrePostEffects.StandardisedByBefore, "standardised mean change"),
        MeasuredMeasures.Given("estimate", "an estimate and its sampling variance, as given"),
    ];

    private static double Same(double value) => value;

    private static EstimableEffect Hedges(in GroupSummary group, in GroupSummary comparison) => StandardisedMeanEffects.HedgesG(group, comparison);

    private static EstimableEffect RatioOfMeans(in GroupSummary group, in GroupSummary comparison) => MeanEffects.LogRatio(group, comparison);
}
