namespace PeoplePowered.Statistics.Decisions;

/// <summary>A weighted sum of products, or the ratio of two such sums. Immutable.</summary>
public sealed class ProductOutcome
{
    private readonly double[] _weights;
    private readonly double[] _divisor;

    private ProductOutcome(ReadOnlySpan<double> weights, ReadOnlySpan<double> divisor, bool isOfPositive)
    {
        foreach (var weight in weights)
            Guard.Against.NonFinite(weight, nameof(weights));
        foreach (var weight in divisor)
            Guard.Against.NonFinite(weight, nameof(divisor));
        (_weights, _divisor, IsOfPositive) = (weights.ToArray(), divisor.ToArray(), isOfPositive);
    }

    /// <summary>The weight of each product in the sum, or in the dividend of the ratio.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>The weight of each product in the divisor; empty for a sum.</summary>
    public ReadOnlySpan<double> Divisor => _divisor;

    /// <summary>Whether it is a ratio.</summary>
    public bool IsRatio => _divisor.Length > 0;

    /// <summary>Whether it exists only where the divisor is above 0.</summary>
    public bool IsOfPositive { get; }

    /// <summary>A weighted sum.</summary>
    /// <param name="weights">A finite weight for each product.</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is not finite.</exception>
    public static ProductOutcome Sum(params ReadOnlySpan<double> weights) => new(weights, [], isOfPositive: false);

    /// <summary>A ratio of weighted sums; it does not exist where the divisor is, or may be, 0.</summary>
    /// <param name="weights">A finite weight for each product in the dividend.</param>
    /// <param name="divisor">A finite weight for each product in the divisor; as many.</param>
    /// <param name="isOfPositive">Whether it is said to exist only where the divisor is above 0, as a return on costs is.</param>
    /// <exception cref="ArgumentException">A weight is not finite, or there are not as many.</exception>
    public static ProductOutcome Ratio(ReadOnlySpan<double> weights, ReadOnlySpan<double> divisor, bool isOfPositive = false) => weights.Length == divisor.Length && divisor.Length > 0
        ? new(weights, divisor, isOfPositive)
        : throw new ArgumentException(FormattableString.Invariant($"{weights.Length} weights stand over {divisor.Length}; give each product a weight in both."), nameof(divisor));
}
