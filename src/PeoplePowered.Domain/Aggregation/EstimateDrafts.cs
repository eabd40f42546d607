using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Effects of estimates that were published as such: by their standard error, or from the width of their interval at its level.</summary>
internal static class EstimateDrafts
{
    private const decimal SmallestTail = 1e-28m;

    /// <summary>The effect on a measure that the estimate's scale has a place on.</summary>
    public static EffectDraft Of(EffectEstimate estimate, EffectMeasure measure) => (estimate.Scale, measure) switch
    {
        (EffectScale.PerCent, EffectMeasure.Proportion) => Carried(estimate, x => x / 100, _ => 0.01, "the percentage over 100"),
        (EffectScale.PerCent, EffectMeasure.ProportionLogit) => Carried(estimate, x => Math.Log(x / (100 - x)), x => 100 / (x * (100 - x)), "log odds of the percentage"),
        (EffectScale.PercentagePoints, EffectMeasure.RiskDifference) => Carried(estimate, x => x / 100, _ => 0.01, "the percentage points over 100"),
        (EffectScale.Correlation, EffectMeasure.FisherZ) => Carried(estimate, Math.Atanh, r => 1 / (1 - (r * r)), "Fisher's z of the correlation"),
        (EffectScale.FisherZ, EffectMeasure.Correlation) => Carried(estimate, Math.Tanh, z => 1 - Math.Pow(Math.Tanh(z), 2), "the correlation of Fisher's z"),
        _ => Carried(estimate, x => x, _ => 1, "as published"),
    };

    private static EffectDraft Carried(EffectEstimate estimate, Func<double, double> carry, Func<double, double> slope, string rule)
    {
        var point = (double)estimate.Estimate;
        if (estimate.StandardError is { } error)
            return new(Effect(carry(point), (double)error * slope(point)), $"{rule}, variance by the standard error reported");
        var critical = -NormalDistribution.Quantile((double)Math.Max((1 - estimate.ConfidenceLevel!.Value) / 2, SmallestTail));
        var width = carry((double)estimate.Upper!.Value) - carry((double)estimate.Lower!.Value);
        return new(
            Effect(carry(point), width / (2 * critical)),
            FormattableString.Invariant($"{rule}, standard error the width of the {100 * estimate.ConfidenceLevel.Value:0.####}% interval over {2 * critical:0.####}"));
    }

    private static EstimableEffect Effect(double estimate, double standardError) => double.IsFinite(estimate) && double.IsFinite(standardError)
        ? EstimableEffect.Of(estimate, standardError * standardError)
        : EstimableEffect.Absent(AbsenceReason.AtTheEdge);
}
