namespace PeoplePowered.Statistics.Decisions;

/// <summary>An input as a factor of a product. Immutable.</summary>
public sealed class ProductFactor
{
    private readonly double[] _weights;

    private ProductFactor(int input, FactorKind kind, params double[] weights) => (Input, Kind, _weights) = (Guard.Against.Negative(input), kind, weights);

    /// <summary>Which input, from 0.</summary>
    public int Input { get; }

    /// <summary>How it enters.</summary>
    public FactorKind Kind { get; }

    /// <summary>Of a retention: the weights of (1 - x)^0, (1 - x)^1 and so on; else empty.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>The input as it is.</summary>
    /// <param name="input">Which input, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="input"/> is negative.</exception>
    public static ProductFactor Of(int input) => new(input, FactorKind.Value);

    /// <summary>What the input leaves: 1 - x.</summary>
    /// <param name="input">Which input, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="input"/> is negative.</exception>
    public static ProductFactor Without(int input) => new(input, FactorKind.Complement);

    /// <summary>What the input adds: 1 + x.</summary>
    /// <param name="input">Which input, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="input"/> is negative.</exception>
    public static ProductFactor RaisedBy(int input) => new(input, FactorKind.Uplift);

    /// <summary>What is left period by period, when the input is the share that drops off in each: the sum of weights[k] (1 - x)^k. The input must lie from 0 to 1.</summary>
    /// <param name="input">Which input, from 0.</param>
    /// <param name="weights">Zero or more each, such as discount factors; at least one.</param>
    /// <exception cref="ArgumentException">There is no weight, or one is negative or not finite.</exception>
    public static ProductFactor Retained(int input, ReadOnlySpan<double> weights)
    {
        if (weights.IsEmpty)
            throw new ArgumentException("A retention needs a weight for each period; none was given.", nameof(weights));
        foreach (var weight in weights)
            Guard.Against.Negative(Guard.Against.NonFinite(weight, nameof(weights)), nameof(weights));
        return new(input, FactorKind.Retention, weights.ToArray());
    }

    /// <summary>The factor at a value of its input.</summary>
    /// <param name="value">The input.</param>
    public double At(double value)
    {
        switch (Kind)
        {
            case FactorKind.Value:
                return value;
            case FactorKind.Complement:
                return 1 - value;
            case FactorKind.Uplift:
                return 1 + value;
            default:
                var (sum, left) = (0.0, 1 - value);
                for (var period = _weights.Length - 1; period >= 0; period--)
                    sum = (sum * left) + _weights[period];
                return sum;
        }
    }

    /// <summary>The same factor of an input that stands at another place.</summary>
    internal ProductFactor MovedTo(int input) => new(input, Kind, _weights);
}
