using System.Runtime.CompilerServices;

namespace PeoplePowered;

/// <summary>What Ardalis.GuardClauses lacks: its <c>Negative</c> lets positive infinity pass.</summary>
internal static class GuardNonFinite
{
    public static double NonFinite(this IGuardClause guardClause, double input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        _ = guardClause;
        return double.IsFinite(input)
            ? input
            : throw new ArgumentOutOfRangeException(parameterName, input, FormattableString.Invariant($"Required input {parameterName} must be a finite number, but was {input}."));
    }
}
