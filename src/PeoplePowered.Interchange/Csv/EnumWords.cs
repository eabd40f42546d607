using System.Collections.Frozen;
using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Csv;

/// <summary>The words of an enumeration in files: those of its JSON, so that both forms say the same.</summary>
/// <typeparam name="TEnum">The enumeration.</typeparam>
internal static class EnumWords<TEnum>
    where TEnum : struct, Enum
{
    private static readonly FrozenDictionary<string, TEnum> s_values = Enum.GetValues<TEnum>().ToFrozenDictionary(WireWords.Of, StringComparer.Ordinal);

    public static IEnumerable<string> All { get; } = [.. Enum.GetValues<TEnum>().Select(WireWords.Of)];

    public static string Of(TEnum value) => WireWords.Of(value);

    public static bool TryParse(string word, out TEnum value) => s_values.TryGetValue(word, out value);
}
