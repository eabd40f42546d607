using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>The word of an enumeration's member: the one that JSON, CSV and people's tables share.</summary>
/// <typeparam name="TEnum">An enumeration each of whose members bears a <see cref="JsonStringEnumMemberNameAttribute"/>.</typeparam>
internal static class WireWord<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> s_words = Enum.GetValues<TEnum>().ToFrozenDictionary(
        word => word,
        word => typeof(TEnum).GetField(word.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name);

    /// <summary>The word of a member.</summary>
    /// <param name="word">A defined member.</param>
    /// <exception cref="KeyNotFoundException"><paramref name="word"/> is no defined member.</exception>
    public static string Of(TEnum word) => s_words[word];
}
