using System.Globalization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>A study's true effect as the whole evidence sees it: its own estimate, drawn towards the pooled one as far as its own is uncertain (the best linear unbiased prediction).</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> is three values not computed. All on the scale of the estimates.</remarks>
/// <param name="Estimate">mu + r (y - mu) with r = tau squared / (tau squared + v); between the study's estimate and the pooled one.</param>
/// <param name="StandardError">sqrt(r v + (1 - r)^2 se^2), with the standard error of the pooled estimate by the interval's method.</param>
/// <param name="Interval">The estimate plus or minus the interval method's critical value times the standard error.</param>
public readonly record struct ShrunkenEstimate(Estimable Estimate, Estimable StandardError, EstimableInterval Interval)
{
    /// <summary>The estimate and its interval in the invariant culture, or the reason why there is none.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Estimate} {Interval}");
}
