using System.Runtime.CompilerServices;

namespace PeoplePowered.Domain.Value;

/// <summary>Checks that an enumeration defines a value.</summary>
internal static class Defined
{
    public static T Of<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : struct, Enum => Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, FormattableString.Invariant($"{value:D} is not a defined {typeof(T).Name}."));
}
