namespace PeoplePowered.Statistics.Replication;

/// <summary>The checks of choices that options share.</summary>
internal static class Choices
{
    /// <summary>One of the values that make sense here.</summary>
    public static T OneOf<T>(T value, string name, params ReadOnlySpan<T> allowed)
        where T : struct, Enum => allowed.Contains(value)
            ? value
            : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} must be one of {string.Join(", ", allowed.ToArray())}, but was {value}."));

    /// <summary>A fraction strictly between 0 and 1.</summary>
    public static double InnerFraction(double value, string name) => value is > 0 and < 1
        ? value
        : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{name} must be a fraction strictly between 0 and 1, but was {value}."));

    /// <summary>A fraction from 0 to 1.</summary>
    public static double Fraction(double value, string name) => Guard.Against.OutOfRange(Guard.Against.NonFinite(value, name), name, 0, 1);

    /// <summary>A number of 0 or above.</summary>
    public static double NotNegative(double value, string name) => Guard.Against.Negative(Guard.Against.NonFinite(value, name), name);

    /// <summary>A number above 0.</summary>
    public static double Positive(double value, string name) => Guard.Against.NegativeOrZero(Guard.Against.NonFinite(value, name), name);
}
