using System.Globalization;
using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics;

/// <summary>An interval, or the reason why there is none: the counterpart of <see cref="Estimable"/> for what has two bounds.</summary>
/// <remarks>
/// Immutable and safe to share between threads. The <c>default</c> has no value and the reason
/// <see cref="AbsenceReason.NotComputed"/>. Equality is exact: the same bounds, or the same reason.
/// In JSON it is the array [lower, upper], or <c>null</c>; the reason then stands in a caveat.
/// </remarks>
[JsonConverter(typeof(EstimableIntervalJsonConverter))]
public readonly struct EstimableInterval : IEquatable<EstimableInterval>, IFormattable
{
    private readonly Interval _value;

    private EstimableInterval(Interval value, AbsenceReason reason)
    {
        _value = value;
        Reason = reason;
    }

    /// <summary>Whether there is an interval.</summary>
    public bool HasValue => Reason == AbsenceReason.None;

    /// <summary>Why there is no interval; <see cref="AbsenceReason.None"/> where there is one.</summary>
    public AbsenceReason Reason { get; }

    /// <summary>The interval, its bounds always finite.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message names the reason.</exception>
    public Interval Value => HasValue
        ? _value
        : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"There is no interval: {Reason}. Ask HasValue first, or use ToNullable."));

    /// <summary>An interval that was estimated.</summary>
    /// <param name="value">The interval.</param>
    public static EstimableInterval Of(Interval value) => new(value, AbsenceReason.None);

    /// <summary>An interval that was estimated.</summary>
    /// <param name="lower">The lower bound; finite.</param>
    /// <param name="upper">The upper bound; finite and not below <paramref name="lower"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not finite, or <paramref name="upper"/> lies below <paramref name="lower"/>.</exception>
    public static EstimableInterval Of(double lower, double upper) => Of(new Interval(lower, upper));

    /// <summary>An interval that the data do not determine.</summary>
    /// <param name="reason">Why not; any reason but <see cref="AbsenceReason.None"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is <see cref="AbsenceReason.None"/>.</exception>
    public static EstimableInterval Absent(AbsenceReason reason) => reason == AbsenceReason.None
        ? throw new ArgumentException("An absent interval needs a reason.", nameof(reason))
        : new(default, reason);

    /// <summary>The interval, or <c>null</c> where there is none.</summary>
    public Interval? ToNullable() => HasValue ? _value : null;

    /// <summary>
    /// The image of the interval under a monotone function; an absence passes through with its reason.
    /// A bound that is no longer finite becomes <see cref="AbsenceReason.OutOfDomain"/>.
    /// </summary>
    /// <param name="function">A function that rises, or falls, over the whole interval, such as a back-transformation.</param>
    /// <exception cref="ArgumentNullException"><paramref name="function"/> is <c>null</c>.</exception>
    public EstimableInterval Map(Func<double, double> function)
    {
        Guard.Against.Null(function);
        return HasValue ? Between(function(_value.Lower), function(_value.Upper)) : this;
    }

    /// <inheritdoc />
    public bool Equals(EstimableInterval other) => Reason == other.Reason && _value.Equals(other._value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is EstimableInterval other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_value, Reason);

    /// <summary>The bounds in the invariant culture, as in [-1.5, 2], or the name of the reason.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The bounds in the given format, or the name of the reason.</summary>
    /// <param name="format">A numeric format string for each bound, or <c>null</c>.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        if (!HasValue)
            return Reason.ToString();
        var provider = formatProvider ?? CultureInfo.InvariantCulture;
        return string.Concat("[", _value.Lower.ToString(format, provider), ", ", _value.Upper.ToString(format, provider) + "]");
    }

    /// <summary>Exact equality.</summary>
    public static bool operator ==(EstimableInterval left, EstimableInterval right) => left.Equals(right);

    /// <summary>Exact inequality.</summary>
    public static bool operator !=(EstimableInterval left, EstimableInterval right) => !left.Equals(right);

    /// <summary>The interval between two numbers in either order, or an absence where the arithmetic has left the finite numbers.</summary>
    internal static EstimableInterval Between(double first, double second) => double.IsFinite(first) && double.IsFinite(second)
        ? Of(Math.Min(first, second), Math.Max(first, second))
        : Absent(AbsenceReason.OutOfDomain);
}
