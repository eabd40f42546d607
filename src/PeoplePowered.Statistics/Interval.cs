using System.Globalization;
using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics;

/// <summary>A closed interval of finite numbers, such as a confidence or a prediction interval.</summary>
/// <remarks>
/// Immutable and safe to share between threads. The <c>default</c> is the point [0, 0]. Equality is exact.
/// In JSON it is the array [lower, upper].
/// </remarks>
[JsonConverter(typeof(IntervalJsonConverter))]
public readonly record struct Interval
{
    /// <summary>An interval between two bounds, both inclusive.</summary>
    /// <param name="lower">The lower bound; finite.</param>
    /// <param name="upper">The upper bound; finite and not below <paramref name="lower"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A bound is not finite, or <paramref name="upper"/> lies below <paramref name="lower"/>.</exception>
    public Interval(double lower, double upper)
    {
        Lower = Guard.Against.NonFinite(lower);
        Upper = Guard.Against.NonFinite(upper);
        if (upper < lower)
            throw new ArgumentOutOfRangeException(nameof(upper), upper, FormattableString.Invariant($"The upper bound {upper} lies below the lower bound {lower}."));
    }

    /// <summary>The lower bound, inclusive; on the scale of what the interval is about.</summary>
    public double Lower { get; }

    /// <summary>The upper bound, inclusive; never below <see cref="Lower"/>.</summary>
    public double Upper { get; }

    /// <summary>The distance between the bounds; infinite only where it exceeds what a double holds.</summary>
    public double Width => Upper - Lower;

    /// <summary>Whether a number lies in the interval, bounds included; false for NaN.</summary>
    /// <param name="value">Any number, on the scale of the interval.</param>
    public bool Contains(double value) => value >= Lower && value <= Upper;

    /// <summary>The image of the interval under a monotone function, such as a back-transformation; a falling function exchanges the bounds.</summary>
    /// <param name="function">A function that rises, or falls, over the whole interval.</param>
    /// <exception cref="ArgumentNullException"><paramref name="function"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The function answers something not finite at a bound.</exception>
    public Interval Map(Func<double, double> function)
    {
        Guard.Against.Null(function);
        var first = function(Lower);
        var second = function(Upper);
        return first > second ? new Interval(second, first) : new Interval(first, second);
    }

    /// <summary>The bounds in the invariant culture, as in [-1.5, 2].</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"[{Lower}, {Upper}]");
}
