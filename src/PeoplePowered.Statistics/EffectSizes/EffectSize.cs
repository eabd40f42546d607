using System.Globalization;

namespace PeoplePowered.Statistics.EffectSizes;

/// <summary>What one study says: an estimate and the variance of its sampling error, on the scale on which studies are pooled.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> is an estimate of 0 with variance 0, which no pooling accepts.</remarks>
/// <param name="Estimate">The estimate, on the scale of the measure (log-odds for <see cref="ProportionEffects.Logit(long, long)"/>).</param>
/// <param name="Variance">The sampling variance: the square of the standard error, on the same scale squared.</param>
public readonly record struct EffectSize(double Estimate, double Variance)
{
    /// <summary>The estimate and its variance in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Estimate} (variance {Variance})");
}
