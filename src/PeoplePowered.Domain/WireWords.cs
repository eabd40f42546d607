namespace PeoplePowered.Domain;

/// <summary>The words that JSON, CSV and people's tables share for the members of the model's enumerations.</summary>
public static class WireWords
{
    /// <summary>The word of a member, such as <c>outcomes contract</c>.</summary>
    /// <typeparam name="TEnum">An enumeration each of whose members bears a <see cref="System.Text.Json.Serialization.JsonStringEnumMemberNameAttribute"/>.</typeparam>
    /// <param name="member">A defined member.</param>
    /// <exception cref="KeyNotFoundException"><paramref name="member"/> is no defined member.</exception>
    public static string Of<TEnum>(TEnum member)
        where TEnum : struct, Enum => WireWord<TEnum>.Of(member);
}
