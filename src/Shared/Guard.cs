using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PeoplePowered;

/// <summary>
/// Argument checks at public borders, with the verbs and signatures of Ardalis.GuardClauses, so that deleting this
/// file and importing that package's namespace is all it takes to change over.
/// </summary>
internal interface IGuardClause;

internal sealed class Guard : IGuardClause
{
    private Guard()
    {
    }

    public static IGuardClause Against { get; } = new Guard();
}

internal static class GuardClauseExtensions
{
    public static T Null<T>(this IGuardClause guardClause, [NotNull] T? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : class
    {
        _ = guardClause;
        return input ?? throw new ArgumentNullException(parameterName);
    }

    public static string NullOrWhiteSpace(this IGuardClause guardClause, [NotNull] string? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        Guard.Against.Null(input, parameterName);
        _ = guardClause;
        return string.IsNullOrWhiteSpace(input)
            ? throw new ArgumentException(FormattableString.Invariant($"Required input {parameterName} was empty."), parameterName)
            : input;
    }

    public static T Negative<T>(this IGuardClause guardClause, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct, IComparable<T>, IFormattable
    {
        _ = guardClause;
        return input.CompareTo(default) < 0
            ? throw new ArgumentOutOfRangeException(parameterName, input, FormattableString.Invariant($"Required input {parameterName} cannot be negative, but was {input}."))
            : input;
    }

    public static T NegativeOrZero<T>(this IGuardClause guardClause, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct, IComparable<T>, IFormattable
    {
        _ = guardClause;
        return input.CompareTo(default) <= 0
            ? throw new ArgumentOutOfRangeException(parameterName, input, FormattableString.Invariant($"Required input {parameterName} cannot be zero or negative, but was {input}."))
            : input;
    }

    public static T OutOfRange<T>(this IGuardClause guardClause, T input, string parameterName, T rangeFrom, T rangeTo)
        where T : struct, IComparable<T>, IFormattable
    {
        _ = guardClause;
        return input.CompareTo(rangeFrom) < 0 || input.CompareTo(rangeTo) > 0
            ? throw new ArgumentOutOfRangeException(parameterName, input, FormattableString.Invariant($"Input {parameterName} was out of range: {input} is not between {rangeFrom} and {rangeTo}."))
            : input;
    }

    public static T EnumOutOfRange<T>(this IGuardClause guardClause, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct, Enum
    {
        _ = guardClause;
        return Enum.IsDefined(input)
            ? input
            : throw new ArgumentOutOfRangeException(parameterName, input, FormattableString.Invariant($"{input:D} is not a defined {typeof(T).Name}."));
    }
}
