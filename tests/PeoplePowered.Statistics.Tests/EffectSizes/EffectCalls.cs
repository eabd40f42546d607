using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Statistics.Tests.EffectSizes;

/// <summary>The measures of metafor by name, each called through the method of one study and the method of many.</summary>
internal static class EffectCalls
{
    public delegate EstimableEffect OneStudy(double[] inputs, ContinuityCorrection? correction);

    public delegate void ManyStudies(double[][] columns, Span<EstimableEffect> effects, ContinuityCorrection? correction);

    private delegate EstimableEffect OneTable(long a, long n1, long c, long n2, ContinuityCorrection? correction = null);

    private delegate void ManyTables(ReadOnlySpan<long> a, ReadOnlySpan<long> n1, ReadOnlySpan<long> c, ReadOnlySpan<long> n2, Span<EstimableEffect> effects, ContinuityCorrection? correction = null);

    private delegate void ManyProportions(ReadOnlySpan<long> x, ReadOnlySpan<long> n, Span<EstimableEffect> effects, ContinuityCorrection? correction = null);

    private delegate EstimableEffect OneRate(long x, double t, ContinuityCorrection? correction = null);

    private delegate void ManyRates(ReadOnlySpan<long> x, ReadOnlySpan<double> t, Span<EstimableEffect> effects, ContinuityCorrection? correction = null);

    private delegate EstimableEffect OneContrast(long x1, double t1, long x2, double t2, ContinuityCorrection? correction = null);

    private delegate void ManyContrasts(ReadOnlySpan<long> x1, ReadOnlySpan<double> t1, ReadOnlySpan<long> x2, ReadOnlySpan<double> t2, Span<EstimableEffect> effects, ContinuityCorrection? correction = null);

    /// <summary>Measures of counts: the inputs of one study, and the columns of many, in the order of the method's parameters.</summary>
    public static IReadOnlyDictionary<string, (OneStudy One, ManyStudies Many)> Counts { get; } = new Dictionary<string, (OneStudy One, ManyStudies Many)>(StringComparer.Ordinal)
    {
        ["RR"] = Tables(TwoArmCountEffects.LogRiskRatio, TwoArmCountEffects.LogRiskRatio),
        ["OR"] = Tables(TwoArmCountEffects.LogOddsRatio, TwoArmCountEffects.LogOddsRatio),
        ["RD"] = Tables(TwoArmCountEffects.RiskDifference, TwoArmCountEffects.RiskDifference),
        ["PETO"] = Tables(TwoArmCountEffects.PetoLogOddsRatio, TwoArmCountEffects.PetoLogOddsRatio),
        ["AS"] = Tables(TwoArmCountEffects.ArcsineDifference, TwoArmCountEffects.ArcsineDifference),
        ["PR"] = Proportions(ProportionEffects.Raw, ProportionEffects.Raw),
        ["PLN"] = Proportions(ProportionEffects.Log, ProportionEffects.Log),
        ["PLO"] = Proportions((x, n, correction) => ProportionEffects.Logit(x, n, correction ?? ContinuityCorrection.Default), ProportionEffects.Logit),
        ["PAS"] = Proportions(ProportionEffects.Arcsine, ProportionEffects.Arcsine),
        ["PFT"] = Proportions(ProportionEffects.FreemanTukey, ProportionEffects.FreemanTukey),
        ["IR"] = Rates(RateEffects.Raw, RateEffects.Raw),
        ["IRLN"] = Rates(RateEffects.Log, RateEffects.Log),
        ["IRS"] = Rates(RateEffects.SquareRoot, RateEffects.SquareRoot),
        ["IRFT"] = Rates(RateEffects.FreemanTukey, RateEffects.FreemanTukey),
        ["IRR"] = Contrasts(TwoArmRateEffects.LogRatio, TwoArmRateEffects.LogRatio),
        ["IRD"] = Contrasts(TwoArmRateEffects.Difference, TwoArmRateEffects.Difference),
    };

    public static long[] Longs(IEnumerable<double> numbers) => [.. numbers.Select(number => (long)number)];

    private static (OneStudy One, ManyStudies Many) Tables(OneTable one, ManyTables many) => (
        (v, correction) => one((long)v[0], (long)v[1], (long)v[2], (long)v[3], correction),
        (v, effects, correction) => many(Longs(v[0]), Longs(v[1]), Longs(v[2]), Longs(v[3]), effects, correction));

    private static (OneStudy One, ManyStudies Many) Proportions(Func<long, long, ContinuityCorrection?, EstimableEffect> one, ManyProportions many) => (
        (v, correction) => one((long)v[0], (long)v[1], correction),
        (v, effects, correction) => many(Longs(v[0]), Longs(v[1]), effects, correction));

    private static (OneStudy One, ManyStudies Many) Rates(OneRate one, ManyRates many) => (
        (v, correction) => one((long)v[0], v[1], correction),
        (v, effects, correction) => many(Longs(v[0]), v[1], effects, correction));

    private static (OneStudy One, ManyStudies Many) Contrasts(OneContrast one, ManyContrasts many) => (
        (v, correction) => one((long)v[0], v[1], (long)v[2], v[3], correction),
        (v, effects, correction) => many(Longs(v[0]), v[1], Longs(v[2]), v[3], effects, correction));
}
