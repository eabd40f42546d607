using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Which claims are verified before they are paid.</summary>
[JsonConverter(typeof(WireWordConverter<VerificationKind>))]
public enum VerificationKind
{
    /// <summary>None has to be; one that is rejected or disputed all the same is treated as that.</summary>
    [JsonStringEnumMemberName("none")]
    None = 0,

    /// <summary>Each; a claim that nobody accepted yet awaits it.</summary>
    [JsonStringEnumMemberName("each claim")]
    EachClaim,

    /// <summary>A sample; sampled claims that are rejected are not paid, all others are.</summary>
    [JsonStringEnumMemberName("sample")]
    Sample,

    /// <summary>A sample, whose share of rejected claims is taken off the claims that were not sampled.</summary>
    [JsonStringEnumMemberName("sample, extrapolated")]
    SampleExtrapolated,
}
