using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>What became of what others took from an example.</summary>
[JsonConverter(typeof(WireWordConverter<TakeawayUse>))]
public enum TakeawayUse
{
    /// <summary>They noted it.</summary>
    [JsonStringEnumMemberName("only noted")]
    OnlyNoted = 0,

    /// <summary>They do it, changed.</summary>
    [JsonStringEnumMemberName("adapted")]
    Adapted,

    /// <summary>They do it as it is.</summary>
    [JsonStringEnumMemberName("adopted")]
    Adopted,
}
