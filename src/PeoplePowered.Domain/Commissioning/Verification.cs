using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>How far a claim has been verified. Where several claims are of one person and outcome, the first in this order stands, then the earliest.</summary>
[JsonConverter(typeof(WireWordConverter<Verification>))]
public enum Verification
{
    /// <summary>Nothing is said; the terms decide what that means.</summary>
    [JsonStringEnumMemberName("not stated")]
    NotStated = 0,

    /// <summary>Its evidence was accepted.</summary>
    [JsonStringEnumMemberName("accepted")]
    Accepted,

    /// <summary>It was in the sample, and was accepted.</summary>
    [JsonStringEnumMemberName("sampled and accepted")]
    SampledAccepted,

    /// <summary>It does not have to be verified.</summary>
    [JsonStringEnumMemberName("not required")]
    NotRequired,

    /// <summary>It was not in the sample.</summary>
    [JsonStringEnumMemberName("not sampled")]
    NotSampled,

    /// <summary>Its evidence has not been seen, or not been judged yet.</summary>
    [JsonStringEnumMemberName("awaiting")]
    Awaiting,

    /// <summary>The parties do not agree about it.</summary>
    [JsonStringEnumMemberName("disputed")]
    Disputed,

    /// <summary>It was in the sample, and was rejected.</summary>
    [JsonStringEnumMemberName("sampled and rejected")]
    SampledRejected,

    /// <summary>Its evidence was rejected.</summary>
    [JsonStringEnumMemberName("rejected")]
    Rejected,
}
