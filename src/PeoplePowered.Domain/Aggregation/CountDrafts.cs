using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Effects of counts: of one arm, of two, of events over exposure. Counts are sound when they come here.</summary>
internal static class CountDrafts
{
    public static EffectDraft Of(long achieved, long participants, EffectMeasure measure, ContinuityCorrection correction)
    {
        var corrected = correction.IsAddedTo(achieved == 0 || achieved == participants);
        return measure switch
        {
            EffectMeasure.Proportion => new(ProportionEffects.Raw(achieved, participants, correction), "x/n, variance p(1 - p)/n", corrected),
            EffectMeasure.ProportionLog => new(ProportionEffects.Log(achieved, participants, correction), "ln(x/n), variance 1/x - 1/n", corrected),
            EffectMeasure.ProportionArcsine => new(ProportionEffects.Arcsine(achieved, participants, correction), "asin(sqrt(x/n)), variance 1/(4n)", corrected),
            EffectMeasure.FreemanTukey => new(ProportionEffects.FreemanTukey(achieved, participants, correction), "(asin(sqrt(x/(n + 1))) + asin(sqrt((x + 1)/(n + 1))))/2, variance 1/(4n + 2)", corrected),
            _ => new(ProportionEffects.Logit(achieved, participants, correction), "ln(x/(n - x)), variance 1/x + 1/(n - x)", corrected),
        };
    }

    public static EffectDraft Of(TwoArmCounts arms, EffectMeasure measure, ContinuityCorrection correction)
    {
        var (a, n, c, m) = (arms.Achieved, arms.Participants, arms.ComparisonAchieved, arms.ComparisonParticipants);
        var corrected = correction.IsAddedTo(a == 0 || a == n || c == 0 || c == m);
        return measure switch
        {
            EffectMeasure.RiskRatio => new(TwoArmCountEffects.LogRiskRatio(a, n, c, m, correction), "ln(p1/p2), variance 1/a - 1/n1 + 1/c - 1/n2", corrected),
            EffectMeasure.RiskDifference => new(TwoArmCountEffects.RiskDifference(a, n, c, m, correction), "p1 - p2, variance p1(1 - p1)/n1 + p2(1 - p2)/n2", corrected),
            EffectMeasure.PetoOddsRatio => new(TwoArmCountEffects.PetoLogOddsRatio(a, n, c, m, correction), "(a - E)/V, variance 1/V", corrected),
            EffectMeasure.ArcsineDifference => new(TwoArmCountEffects.ArcsineDifference(a, n, c, m, correction), "asin(sqrt(p1)) - asin(sqrt(p2)), variance 1/(4n1) + 1/(4n2)", corrected),
            _ => new(TwoArmCountEffects.LogOddsRatio(a, n, c, m, correction), "ln(ad/(bc)), variance 1/a + 1/b + 1/c + 1/d", corrected),
        };
    }

    public static EffectDraft Of(EventsOverExposure events, EffectMeasure measure, ContinuityCorrection correction)
    {
        var corrected = correction.IsAddedTo(events.Events == 0);
        return measure == EffectMeasure.Rate
            ? new(RateEffects.Raw(events.Events, events.Exposure, correction), "x/t, variance x/t^2", corrected)
            : new(RateEffects.Log(events.Events, events.Exposure, correction), "ln(x/t), variance 1/x", corrected);
    }

    private static bool IsAddedTo(this ContinuityCorrection correction, bool hasZero) =>
        correction.Amount > 0 && (correction.Scope == CorrectionScope.All || (correction.Scope == CorrectionScope.ZeroCells && hasZero));
}
