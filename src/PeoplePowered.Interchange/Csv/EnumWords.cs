using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json.Serialization;

namespace PeoplePowered.Interchange.Csv;

/// <summary>The words of an enumeration in files: those of its JSON, so that both forms say the same.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
internal static class EnumWords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<TEnum, string> s_words = Enum.GetValues<TEnum>().ToFrozenDictionary(
        value => value,
        value => typeof(TEnum).GetField(value.ToString())!.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()!.Name);

    private static readonly FrozenDictionary<string, TEnum> s_values = s_words.ToFrozenDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

    public static IEnumerable<string> All { get; } = [.. Enum.GetValues<TEnum>().Select(value => s_words[value])];

    public static string Of(TEnum value) => s_words[value];

    public static bool TryParse(string word, out TEnum value) => s_values.TryGetValue(word, out value);
}
