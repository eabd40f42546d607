using System.Globalization;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>A number as far as it is known: exactly, within bounds alone, or by a distribution.</summary>
/// <remarks>
/// Immutable and safe to share; equal where kind and parameters are. Bounds alone are no distribution: what rests on them comes as an interval, never as a
/// middle. Whoever believes in one says so with <see cref="Uniform"/> or another.
/// </remarks>
public sealed class UncertainNumber : IEquatable<UncertainNumber>
{
    private readonly double _a;
    private readonly double _b;
    private readonly double _c;
    private readonly QuantileTable? _table;

    private UncertainNumber(UncertaintyKind kind, double a, double b, double c = 0, QuantileTable? table = null) => (Kind, _a, _b, _c, _table) = (kind, a, b, c, table);

    /// <summary>How far it is known.</summary>
    public UncertaintyKind Kind { get; }

    /// <summary>Whether it is one number.</summary>
    public bool IsExact => Kind == UncertaintyKind.Exact;

    /// <summary>Whether a chance can be put on where it lies: everything but bounds alone.</summary>
    public bool HasDistribution => Kind != UncertaintyKind.Bounds;

    /// <summary>The least that it can be; minus infinity where nothing limits it.</summary>
    public double Lowest => Kind switch
    {
        UncertaintyKind.Normal => double.NegativeInfinity,
        UncertaintyKind.LogNormal or UncertaintyKind.Beta => 0,
        UncertaintyKind.Quantiles => _table!.First,
        _ => _a,
    };

    /// <summary>The most that it can be; infinity where nothing limits it.</summary>
    public double Highest => Kind switch
    {
        UncertaintyKind.Exact => _a,
        UncertaintyKind.Bounds or UncertaintyKind.Uniform => _b,
        UncertaintyKind.Triangular => _c,
        UncertaintyKind.Beta => 1,
        UncertaintyKind.Quantiles => _table!.Last,
        _ => double.PositiveInfinity,
    };

    /// <summary>Its mean: one number, or all that the mean may be where bounds alone are known.</summary>
    public Interval Mean => Kind switch
    {
        UncertaintyKind.Bounds => new(_a, _b),
        UncertaintyKind.Uniform => At(_a + (0.5 * (_b - _a))),
        UncertaintyKind.Triangular => At((_a / 3) + (_b / 3) + (_c / 3)),
        UncertaintyKind.LogNormal => At(_a * Math.Exp(0.5 * _b * _b)),
        UncertaintyKind.Beta => At(_a / (_a + _b)),
        UncertaintyKind.Quantiles => At(_table!.Mean),
        _ => At(_a),
    };

    /// <summary>A number that is known.</summary>
    /// <param name="value">Finite.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite.</exception>
    public static UncertainNumber Exactly(double value) => new(UncertaintyKind.Exact, Guard.Against.NonFinite(value), value);

    /// <summary>Bounds alone; nothing is said about where between them.</summary>
    /// <param name="lower">Finite.</param>
    /// <param name="upper">Finite; at least <paramref name="lower"/>.</param>
    /// <exception cref="ArgumentException">The ends are not finite or out of order.</exception>
    public static UncertainNumber Between(double lower, double upper) => lower.Equals(upper) ? Exactly(lower) : new(UncertaintyKind.Bounds, Ordered(lower, upper), upper);

    /// <summary>Anywhere between two ends with the same chance.</summary>
    /// <param name="lower">Finite.</param>
    /// <param name="upper">Finite; at least <paramref name="lower"/>.</param>
    /// <exception cref="ArgumentException">The ends are not finite or out of order.</exception>
    public static UncertainNumber Uniform(double lower, double upper) => lower.Equals(upper) ? Exactly(lower) : new(UncertaintyKind.Uniform, Ordered(lower, upper), upper);

    /// <summary>Most likely at one number, falling off in straight lines to two ends.</summary>
    /// <param name="lower">Finite.</param>
    /// <param name="mode">Between the ends.</param>
    /// <param name="upper">Finite; at least <paramref name="lower"/>.</param>
    /// <exception cref="ArgumentException">The numbers are not finite or out of order.</exception>
    public static UncertainNumber Triangular(double lower, double mode, double upper)
    {
        Ordered(lower, mode);
        Ordered(mode, upper);
        return lower.Equals(upper) ? Exactly(lower) : new(UncertaintyKind.Triangular, lower, mode, upper);
    }

    /// <summary>Normally distributed.</summary>
    /// <param name="mean">Finite.</param>
    /// <param name="standardDeviation">Zero or more.</param>
    /// <exception cref="ArgumentException">A number is not finite, or the standard deviation is negative.</exception>
    public static UncertainNumber Normal(double mean, double standardDeviation)
    {
        Guard.Against.NonFinite(mean);
        Guard.Against.Negative(Guard.Against.NonFinite(standardDeviation), nameof(standardDeviation));
        return standardDeviation.Equals(0) ? Exactly(mean) : new(UncertaintyKind.Normal, mean, standardDeviation);
    }

    /// <summary>Positive, and normally distributed on the scale of the natural logarithm.</summary>
    /// <param name="median">Above zero.</param>
    /// <param name="standardDeviationOfLog">Zero or more; of the natural logarithm.</param>
    /// <exception cref="ArgumentException">A number is not finite or outside its range.</exception>
    public static UncertainNumber LogNormal(double median, double standardDeviationOfLog)
    {
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(median), nameof(median));
        Guard.Against.Negative(Guard.Against.NonFinite(standardDeviationOfLog), nameof(standardDeviationOfLog));
        return standardDeviationOfLog.Equals(0) ? Exactly(median) : new(UncertaintyKind.LogNormal, median, standardDeviationOfLog);
    }

    /// <summary>A fraction with a beta distribution, such as that of a proportion after some trials.</summary>
    /// <param name="alpha">Above zero; roughly how many did.</param>
    /// <param name="beta">Above zero; roughly how many did not.</param>
    /// <exception cref="ArgumentException">A number is not finite or not above zero.</exception>
    public static UncertainNumber Beta(double alpha, double beta)
    {
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(alpha), nameof(alpha));
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(beta), nameof(beta));
        return new(UncertaintyKind.Beta, alpha, beta, 0, QuantileTable.OfBeta(alpha, beta));
    }

    /// <summary>Distributed as a quantile function says, such as that of the predictive distribution of a new site.</summary>
    /// <param name="quantile">The number below which it falls with a given probability, strictly between 0 and 1; finite and never falling.</param>
    /// <remarks>The function is asked 4,097 times, at equal steps of the middle and finer ones in the tails from 1e-9 on, and read between by straight lines; beyond the ends it stays at them.</remarks>
    /// <exception cref="ArgumentException">The function gives a number that is not finite, or falls.</exception>
    public static UncertainNumber FromQuantiles(Func<double, double> quantile) =>
        new(UncertaintyKind.Quantiles, 0, 0, 0, QuantileTable.Of(Guard.Against.Null(quantile)));

    /// <summary>The number below which it falls with a probability; for bounds alone, all that this may be.</summary>
    /// <param name="probability">A fraction strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not strictly between 0 and 1.</exception>
    public Interval Quantile(double probability)
    {
        if (!(probability > 0 && probability < 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, FormattableString.Invariant($"A probability is a fraction strictly between 0 and 1, but was {probability}."));
        return Kind == UncertaintyKind.Bounds ? new(_a, _b) : At(Draw(probability));
    }

    /// <inheritdoc />
    public bool Equals(UncertainNumber? other) => other is not null && Kind == other.Kind && _a.Equals(other._a) && _b.Equals(other._b) && _c.Equals(other._c) && Equals(_table, other._table);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as UncertainNumber);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Kind, _a, _b, _c, _table);

    /// <summary>As one would say it, invariant.</summary>
    public override string ToString() => Kind switch
    {
        UncertaintyKind.Exact => _a.ToString(CultureInfo.InvariantCulture),
        UncertaintyKind.Bounds => FormattableString.Invariant($"between {_a} and {_b}"),
        UncertaintyKind.Uniform => FormattableString.Invariant($"uniform from {_a} to {_b}"),
        UncertaintyKind.Triangular => FormattableString.Invariant($"triangular from {_a} over {_b} to {_c}"),
        UncertaintyKind.Normal => FormattableString.Invariant($"normal with mean {_a} and standard deviation {_b}"),
        UncertaintyKind.LogNormal => FormattableString.Invariant($"log-normal with median {_a} and standard deviation {_b} of the logarithm"),
        UncertaintyKind.Beta => FormattableString.Invariant($"beta of {_a} and {_b}"),
        _ => FormattableString.Invariant($"distributed from {_table!.Quantile(0.025):G4} to {_table.Quantile(0.975):G4} (95 %)"),
    };

    /// <summary>The number at a uniform draw; for bounds alone there is none, and the caller takes both ends.</summary>
    internal double Draw(double uniform) => Kind switch
    {
        UncertaintyKind.Exact => _a,
        UncertaintyKind.Uniform => _a + (uniform * (_b - _a)),
        UncertaintyKind.Triangular => OfTriangle(uniform),
        UncertaintyKind.Normal => _a + (_b * NormalDraw.Of(uniform)),
        UncertaintyKind.LogNormal => _a * Math.Exp(_b * NormalDraw.Of(uniform)),
        UncertaintyKind.Beta or UncertaintyKind.Quantiles => _table!.Quantile(uniform),
        _ => throw new InvalidOperationException("Bounds alone are no distribution to draw from."),
    };

    private static Interval At(double value) => new(value, value);

    private static double Ordered(double lower, double upper, [System.Runtime.CompilerServices.CallerArgumentExpression(nameof(upper))] string? name = null)
    {
        Guard.Against.NonFinite(lower);
        Guard.Against.NonFinite(upper);
        return lower <= upper ? lower : throw new ArgumentException(FormattableString.Invariant($"{lower} lies above {upper}; write the smaller number first."), name);
    }

    private double OfTriangle(double uniform)
    {
        var (left, right, whole) = (_b - _a, _c - _b, _c - _a);
        return uniform * whole < left ? _a + Math.Sqrt(uniform * whole * left) : _c - Math.Sqrt((1 - uniform) * whole * right);
    }
}
