using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>What somebody said of their tie to another.</summary>
[JsonConverter(typeof(WireWordConverter<TieKind>))]
public enum TieKind
{
    /// <summary>Knows them.</summary>
    [JsonStringEnumMemberName("knows")]
    Knows = 0,

    /// <summary>Seeks their advice.</summary>
    [JsonStringEnumMemberName("seeks advice from")]
    SeeksAdviceFrom,

    /// <summary>Works with them.</summary>
    [JsonStringEnumMemberName("works with")]
    WorksWith,

    /// <summary>Exchanges information with them.</summary>
    [JsonStringEnumMemberName("exchanges information with")]
    ExchangesInformationWith,
}
