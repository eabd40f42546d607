namespace PeoplePowered.Statistics.Decisions;

/// <summary>A quantile function at fixed probabilities, read between them by straight lines, so that a draw costs a look-up. Equal where all quantiles are.</summary>
/// <remarks>The middle, from 1/64 to 63/64, has equal steps; each tail has as many to a factor of two of its probability, down to 1e-9.</remarks>
internal sealed class QuantileTable : IEquatable<QuantileTable>
{
    private const int Middle = 2048;
    private const int Tail = 1024;
    private const double Edge = 1.0 / 64;
    private const double Least = 1e-9;

    private static readonly double s_tailStep = Math.Log(Edge / Least) / Tail;

    private readonly double[] _values;

    private QuantileTable(double[] values) => _values = values;

    /// <summary>The quantile at 1e-9.</summary>
    public double First => _values[0];

    /// <summary>The quantile at 1 - 1e-9.</summary>
    public double Last => _values[^1];

    /// <summary>The mean of what the table draws.</summary>
    public double Mean
    {
        get
        {
            var sum = (Least * _values[0]) + (Least * _values[^1]);
            for (var index = 1; index < _values.Length; index++)
                sum += 0.5 * (_values[index - 1] + _values[index]) * (ProbabilityAt(index) - ProbabilityAt(index - 1));
            return sum;
        }
    }

    public static QuantileTable OfBeta(double alpha, double beta) => Of(new BetaQuantiles(alpha, beta).Quantile);

    public static QuantileTable Of(Func<double, double> quantile)
    {
        var values = new double[Middle + (2 * Tail) + 1];
        for (var index = 0; index < values.Length; index++)
        {
            var (probability, value) = (ProbabilityAt(index), quantile(ProbabilityAt(index)));
            if (!double.IsFinite(value))
                throw new ArgumentException(FormattableString.Invariant($"The quantile at {probability} is {value}, which is no finite number."), nameof(quantile));

            // A quantile solved for by iteration may fall by its rounding.
            if (index > 0 && value < values[index - 1])
            {
                value = values[index - 1] - value <= 1e-9 * (Math.Abs(value) + Math.Abs(values[index - 1]))
                    ? values[index - 1]
                    : throw new ArgumentException(FormattableString.Invariant($"The quantile falls to {value} at {probability}; a quantile function never falls."), nameof(quantile));
            }

            values[index] = value;
        }

        return new(values);
    }

    public double Quantile(double probability)
    {
        var place = PlaceOf(probability);
        var index = Math.Clamp((int)place, 0, _values.Length - 2);
        return _values[index] + ((place - index) * (_values[index + 1] - _values[index]));
    }

    public bool Equals(QuantileTable? other) => other is not null && _values.AsSpan().SequenceEqual(other._values);

    public override bool Equals(object? obj) => Equals(obj as QuantileTable);

    public override int GetHashCode() => HashCode.Combine(_values[0], _values[_values.Length / 2], _values[^1]);

    private static double ProbabilityAt(int index) => index switch
    {
        <= Tail => Least * Math.Exp(index * s_tailStep),
        >= Tail + Middle => 1 - (Least * Math.Exp((Middle + (2 * Tail) - index) * s_tailStep)),
        _ => Edge + ((index - Tail) * (1 - (2 * Edge)) / Middle),
    };

    /// <summary>Where between two entries a probability lies: within a tail in the logarithm of the probability, in the middle in the probability.</summary>
    private static double PlaceOf(double probability) => probability switch
    {
        < Edge => Math.Max(0, Math.Log(probability / Least) / s_tailStep),
        > 1 - Edge => Middle + (2 * Tail) - Math.Max(0, Math.Log((1 - probability) / Least) / s_tailStep),
        _ => Tail + ((probability - Edge) * Middle / (1 - (2 * Edge))),
    };
}
