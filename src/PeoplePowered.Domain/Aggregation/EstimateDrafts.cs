using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>
/// Effects of estimates that were published as such: by their standard error, or from their interval at its level. Each estimate has the one or the other when it comes here.
/// </summary>
internal static class EstimateDrafts
{
    private const decimal SmallestTail = 1e-28m;

    /// <summary>The effect on a measure that the estimate's scale has a place on.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="lastDigit">The unit of the last digit published, on the estimate's scale: an interval may be off its estimate by rounding.</param>
    public static EffectDraft Of(EffectEstimate estimate, EffectMeasure measure, double lastDigit) => (estimate.Scale, measure) switch
    {
        (EffectScale.PerCent, EffectMeasure.Proportion) => Scaled(estimate, 0.01, lastDigit, "the percentage over 100"),
        (EffectScale.PercentagePoints, EffectMeasure.RiskDifference) => Scaled(estimate, 0.01, lastDigit, "the percentage points over 100"),
        (EffectScale.PerCent, EffectMeasure.ProportionLogit) => Carried(estimate, x => Math.Log(x / (100 - x)), x => 100 / (x * (100 - x)), "log odds of the percentage"),
        (EffectScale.Correlation, EffectMeasure.FisherZ) => Carried(estimate, Math.Atanh, r => 1 / (1 - (r * r)), "Fisher's z of the correlation"),
        (EffectScale.FisherZ, EffectMeasure.Correlation) => Carried(estimate, Math.Tanh, z => 1 - Math.Pow(Math.Tanh(z), 2), "the correlation of Fisher's z"),
        _ => Scaled(estimate, 1, lastDigit, "as published"),
    };

    /// <summary>The unit of the last digit of the coarsest number of a figure.</summary>
    public static double LastDigitOf(Figure figure) => figure switch
    {
        EffectEstimate estimate => Unit(estimate.Estimate, estimate.Lower ?? estimate.Estimate, estimate.Upper ?? estimate.Estimate),
        IntervalWithoutPoint range => Unit(range.Lower, range.Upper),
        _ => 0,
    };

    private static EffectDraft Scaled(EffectEstimate estimate, double factor, double lastDigit, string rule)
    {
        var point = (double)estimate.Estimate;
        if (estimate.StandardError is { } error)
            return new(Effect(factor * point, factor * (double)error), BySe(rule));
        var recovered = EffectRecovery.FromInterval(point, (double)estimate.Lower!.Value, (double)estimate.Upper!.Value, lastDigit, LevelOf(estimate));
        return new(
            recovered.HasValue ? EstimableEffect.Of(factor * recovered.Value.Estimate, factor * factor * recovered.Value.Variance) : recovered,
            ByInterval(rule, estimate));
    }

    private static EffectDraft Carried(EffectEstimate estimate, Func<double, double> carry, Func<double, double> slope, string rule)
    {
        var point = (double)estimate.Estimate;
        if (estimate.StandardError is { } error)
            return new(Effect(carry(point), (double)error * slope(point)), $"{BySe(rule)}, by the delta method");
        var width = carry((double)estimate.Upper!.Value) - carry((double)estimate.Lower!.Value);
        var critical = -NormalDistribution.Quantile((double)Math.Max((1 - estimate.ConfidenceLevel!.Value) / 2, SmallestTail));
        return new(Effect(carry(point), width / (2 * critical)), $"{ByInterval(rule, estimate)}, its ends carried over");
    }

    private static string BySe(string rule) => $"{rule}, variance by the standard error published";

    private static string ByInterval(string rule, EffectEstimate estimate) =>
        FormattableString.Invariant($"{rule}, standard error from the width of the {100 * estimate.ConfidenceLevel!.Value:0.####}% interval");

    /// <summary>The level as a fraction that is below 1 as a double too.</summary>
    private static double LevelOf(EffectEstimate estimate) => Math.Min((double)estimate.ConfidenceLevel!.Value, Math.BitDecrement(1));

    private static EstimableEffect Effect(double estimate, double standardError) => double.IsFinite(estimate) && double.IsFinite(standardError)
        ? EstimableEffect.Of(estimate, standardError * standardError)
        : EstimableEffect.Absent(AbsenceReason.AtTheEdge);

    private static double Unit(params ReadOnlySpan<decimal> numbers)
    {
        var scale = numbers[0].Scale;
        foreach (var number in numbers)
            scale = Math.Min(scale, number.Scale);
        return Math.Pow(10, -scale);
    }
}
