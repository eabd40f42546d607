using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>What becomes of a claim whose earlier milestone (26 weeks implies 13) was not claimed.</summary>
[JsonConverter(typeof(WireWordConverter<PrerequisiteRule>))]
public enum PrerequisiteRule
{
    /// <summary>It is refused unless each earlier milestone on the card was claimed for the person, no later, and was not rejected. That it was paid is not asked.</summary>
    [JsonStringEnumMemberName("must be claimed")]
    MustBeClaimed = 0,

    /// <summary>It is paid: whoever reached the later milestone is taken to have reached the earlier.</summary>
    [JsonStringEnumMemberName("not checked")]
    NotChecked,
}
