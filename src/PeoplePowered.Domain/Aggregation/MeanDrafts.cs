using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Effects of means: of one group, of two, of the same people before and after. Each group has people, and each pair its correlation, when it comes here.</summary>
internal static class MeanDrafts
{
    public static EffectDraft Of(MeanOfParticipants mean) => new(MeanEffects.Mean(Group(mean)), "m, variance s^2/n");

    public static EffectDraft Of(TwoArmMeans arms, EffectMeasure measure)
    {
        var (service, comparison) = (Group(arms.Service), Group(arms.Comparison));
        return measure switch
        {
            EffectMeasure.StandardisedMeanDifference => new(StandardisedMeanEffects.HedgesG(service, comparison), "c(n1 + n2 - 2)(m1 - m2)/s, variance 1/n1 + 1/n2 + g^2/(2(n1 + n2))"),
            EffectMeasure.RatioOfMeans => new(MeanEffects.LogRatio(service, comparison), "ln(m1/m2), variance s1^2/(n1 m1^2) + s2^2/(n2 m2^2)"),
            _ => new(MeanEffects.Difference(service, comparison), "m1 - m2, variance s1^2/n1 + s2^2/n2"),
        };
    }

    public static EffectDraft Of(PairedPrePost pair, EffectMeasure measure)
    {
        var summary = new PrePostSummary(pair.Before.Mean, pair.Before.StandardDeviation, pair.After.Mean, pair.After.StandardDeviation, pair.Correlation!.Value, pair.Before.Participants);
        return measure == EffectMeasure.PrePostStandardised
            ? new(PrePostEffects.StandardisedByBefore(summary), "c(n - 1)(after - before)/s before, variance 2(1 - r)/n + y^2/(2n)")
            : new(PrePostEffects.MeanChange(summary), "after - before, variance (s1^2 + s2^2 - 2 r s1 s2)/n");
    }

    private static GroupSummary Group(MeanOfParticipants mean) => new(mean.Mean, mean.StandardDeviation, mean.Participants);
}
