using System.Text.Json;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>The word of an enumeration's member as its JSON has it.</summary>
/// <typeparam name="TEnum">An enumeration with wire words.</typeparam>
internal static class WireWord<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<TEnum, string> s_words = Enum.GetValues<TEnum>().ToDictionary(word => word, word => JsonSerializer.SerializeToElement(word).GetString()!);

    public static string Of(TEnum word) => s_words[word];
}
