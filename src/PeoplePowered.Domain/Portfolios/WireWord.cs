using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>The word of an enumeration's member, as its JSON has it.</summary>
/// <typeparam name="TEnum">An enumeration each of whose members bears a word.</typeparam>
internal static class WireWord<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> s_words = Enum.GetValues<TEnum>().ToFrozenDictionary(
        word => word,
        word => typeof(TEnum).GetField(word.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name);

    public static string Of(TEnum word) => s_words[word];
}
