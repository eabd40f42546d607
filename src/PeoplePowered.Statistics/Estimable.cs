using System.Globalization;
using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics;

/// <summary>
/// A number, or the reason why there is none. An analysis never answers NaN: what the data do not determine is an
/// <see cref="Estimable"/> without a value, and says why.
/// </summary>
/// <remarks>
/// Immutable and safe to share between threads. The <c>default</c> has no value and the reason
/// <see cref="AbsenceReason.NotComputed"/>. Equality is exact: the same finite number, or the same reason.
/// In JSON it is the number, or <c>null</c>; the reason then stands in a caveat.
/// </remarks>
[JsonConverter(typeof(EstimableJsonConverter))]
public readonly struct Estimable : IEquatable<Estimable>, IFormattable
{
    private readonly double _value;

    private Estimable(double value, AbsenceReason reason)
    {
        _value = value;
        Reason = reason;
    }

    /// <summary>Whether there is a number.</summary>
    public bool HasValue => Reason == AbsenceReason.None;

    /// <summary>Why there is no number; <see cref="AbsenceReason.None"/> where there is one.</summary>
    public AbsenceReason Reason { get; }

    /// <summary>The number, always finite.</summary>
    /// <exception cref="InvalidOperationException">There is none; the message names the reason.</exception>
    public double Value => HasValue
        ? _value
        : throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"There is no value: {Reason}. Ask HasValue first, or use ToNullable."));

    /// <summary>A value that was estimated.</summary>
    /// <param name="value">Any finite number.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite.</exception>
    public static Estimable Of(double value) => new(Guard.Against.NonFinite(value), AbsenceReason.None);

    /// <summary>The result of arithmetic that may have left the finite numbers: then absent as out of domain.</summary>
    internal static Estimable FiniteOf(double value) => double.IsFinite(value) ? new(value, AbsenceReason.None) : new(0, AbsenceReason.OutOfDomain);

    /// <summary>A value that the data do not determine.</summary>
    /// <param name="reason">Why not; any reason but <see cref="AbsenceReason.None"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is <see cref="AbsenceReason.None"/>.</exception>
    public static Estimable Absent(AbsenceReason reason) => reason == AbsenceReason.None
        ? throw new ArgumentException("An absent value needs a reason.", nameof(reason))
        : new(0, reason);

    /// <summary>The number, or <c>null</c> where there is none.</summary>
    public double? ToNullable() => HasValue ? _value : null;

    /// <summary>Applies a function to the number; an absence passes through with its reason. A result that is not finite becomes <see cref="AbsenceReason.OutOfDomain"/>.</summary>
    /// <param name="function">A function of the number, such as a back-transformation.</param>
    public Estimable Map(Func<double, double> function)
    {
        Guard.Against.Null(function);
        if (!HasValue)
            return this;
        var mapped = function(_value);
        return double.IsFinite(mapped) ? Of(mapped) : Absent(AbsenceReason.OutOfDomain);
    }

    /// <inheritdoc />
    public bool Equals(Estimable other) => Reason == other.Reason && _value.Equals(other._value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Estimable other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(_value, Reason);

    /// <summary>The number in the invariant culture, or the name of the reason.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>The number in the given format, or the name of the reason.</summary>
    /// <param name="format">A numeric format string, or <c>null</c>.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) =>
        HasValue ? _value.ToString(format, formatProvider ?? CultureInfo.InvariantCulture) : Reason.ToString();

    /// <summary>Exact equality.</summary>
    public static bool operator ==(Estimable left, Estimable right) => left.Equals(right);

    /// <summary>Exact inequality.</summary>
    public static bool operator !=(Estimable left, Estimable right) => !left.Equals(right);
}
