using System.Globalization;
using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>
/// A non-negative number as it was published: exact, at least, up to, about, between, or unknown. It serves money and
/// counts alike, and keeps what was said, so that a sum can say how much of it is known.
/// </summary>
/// <remarks>Immutable; at most <see cref="Most"/>, so that sums never overflow: one above it says "at least"; equal when said in the same way. In JSON <c>{"is": "up to", "high": 300000000}</c>.</remarks>
public sealed record Quantity : IFormattable
{
    /// <summary>The largest number that a quantity can hold, 10^20.</summary>
    public const decimal Most = 100_000_000_000_000_000_000m;

    /// <summary>A quantity from its parts; the named makers (<see cref="Exact"/> and so on) read better.</summary>
    /// <param name="is">How the number is meant.</param>
    /// <param name="low">The lower number said: exact, at least, about and between have one.</param>
    /// <param name="high">The upper number said: exact, up to, about and between have one.</param>
    /// <exception cref="ArgumentException">A number is negative, the two are out of order, or do not belong to the kind, or one is above <see cref="Most"/>.</exception>
    [JsonConstructor]
    public Quantity(QuantityKind @is, decimal? low = null, decimal? high = null)
    {
        if (low is { } l)
            Guard.Against.OutOfRange(Guard.Against.Negative(l, nameof(low)), nameof(low), 0, Most);
        if (high is { } h)
            Guard.Against.OutOfRange(Guard.Against.Negative(h, nameof(high)), nameof(high), 0, Most);
        var wellFormed = @is switch
        {
            QuantityKind.Unknown => low is null && high is null,
            QuantityKind.Exact or QuantityKind.About => low is not null && low == high,
            QuantityKind.AtLeast => low is not null && high is null,
            QuantityKind.UpTo => low is null && high is not null,
            QuantityKind.Between => low is not null && low <= high,
            _ => false,
        };
        if (!wellFormed)
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"A quantity '{@is}' cannot have low {low?.ToString(CultureInfo.InvariantCulture) ?? "none"} and high {high?.ToString(CultureInfo.InvariantCulture) ?? "none"}."), nameof(@is));
        Is = @is;
        Low = low;
        High = high;
    }

    /// <summary>The quantity nobody published.</summary>
    public static Quantity Unknown { get; } = new(QuantityKind.Unknown);

    /// <summary>How the number is meant.</summary>
    public QuantityKind Is { get; }

    /// <summary>The lower number said, or <c>null</c>: the quantity is then bounded below by zero alone.</summary>
    public decimal? Low { get; }

    /// <summary>The upper number said, or <c>null</c>: the quantity then has no upper bound.</summary>
    public decimal? High { get; }

    /// <summary>Whether nothing is known of it.</summary>
    [JsonIgnore]
    public bool IsUnknown => Is == QuantityKind.Unknown;

    /// <summary>Whether it is one exact number.</summary>
    [JsonIgnore]
    public bool IsExact => Is == QuantityKind.Exact;

    /// <summary>Exactly this.</summary>
    /// <param name="value">Zero or more.</param>
    public static Quantity Exact(decimal value) => new(QuantityKind.Exact, value, value);

    /// <summary>This or more.</summary>
    /// <param name="value">Zero or more.</param>
    public static Quantity AtLeast(decimal value) => new(QuantityKind.AtLeast, low: value);

    /// <summary>This or less.</summary>
    /// <param name="value">Zero or more.</param>
    public static Quantity UpTo(decimal value) => new(QuantityKind.UpTo, high: value);

    /// <summary>Near this, by an unstated margin.</summary>
    /// <param name="value">Zero or more.</param>
    public static Quantity About(decimal value) => new(QuantityKind.About, value, value);

    /// <summary>Between two numbers, both included.</summary>
    /// <param name="low">Zero or more.</param>
    /// <param name="high">At least <paramref name="low"/>.</param>
    public static Quantity Between(decimal low, decimal high) => new(QuantityKind.Between, low, high);

    /// <summary>
    /// What can be said of a number that is one of several: the range over all of them. A number that is "about" something
    /// has no stated margin, so beside others it leaves the range open.
    /// </summary>
    /// <param name="candidates">What the number may be; at least one.</param>
    /// <exception cref="ArgumentException">There is no candidate.</exception>
    public static Quantity Range(IEnumerable<Quantity> candidates)
    {
        var distinct = Guard.Against.Null(candidates).Distinct().ToList();
        if (distinct.Count == 0)
            throw new ArgumentException("A range needs at least one candidate.", nameof(candidates));
        if (distinct.Count == 1)
            return distinct[0];
        if (distinct.Exists(candidate => candidate.Is == QuantityKind.About))
            return Unknown;
        var low = distinct.Min(candidate => candidate.Low ?? 0);
        if (distinct.Exists(candidate => candidate.High is null))
            return low == 0 ? Unknown : AtLeast(low);
        var high = distinct.Max(candidate => candidate.High!.Value);
        return low == 0 ? UpTo(high) : Between(low, high);
    }

    /// <summary>As one would say it, such as <c>up to 300,000,000</c>; invariant.</summary>
    public override string ToString() => ToString(null, CultureInfo.InvariantCulture);

    /// <summary>As one would say it.</summary>
    /// <param name="format">A numeric format; <c>null</c> shows separators and the decimals that the number has.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var culture = formatProvider ?? CultureInfo.InvariantCulture;
        var pattern = format ?? "#,0.############";
        return Is switch
        {
            QuantityKind.Exact => Low!.Value.ToString(pattern, culture),
            QuantityKind.AtLeast => $"at least {Low!.Value.ToString(pattern, culture)}",
            QuantityKind.UpTo => $"up to {High!.Value.ToString(pattern, culture)}",
            QuantityKind.About => $"about {Low!.Value.ToString(pattern, culture)}",
            QuantityKind.Between => $"between {Low!.Value.ToString(pattern, culture)} and {High!.Value.ToString(pattern, culture)}",
            _ => "unknown",
        };
    }
}
