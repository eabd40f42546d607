using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Replication;

/// <summary>What the numbers alone say of replication in a new site; gates of context and practice come on top of it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NumericVerdict>))]
public enum NumericVerdict
{
    /// <summary>There is no distribution for a new site to judge by, as with fewer than three sites. Wire name <c>cannot-predict</c>.</summary>
    [JsonStringEnumMemberName("cannot-predict")]
    CannotPredict = 0,

    /// <summary>Neither success nor failure is likely enough. Wire name <c>unclear</c>.</summary>
    [JsonStringEnumMemberName("unclear")]
    Unclear,

    /// <summary>A new site is likely to see an effect that matters. Wire name <c>replicated</c>.</summary>
    [JsonStringEnumMemberName("replicated")]
    Replicated,

    /// <summary>Harm is too likely in a new site, or an effect that matters too unlikely. Wire name <c>did-not-replicate</c>.</summary>
    [JsonStringEnumMemberName("did-not-replicate")]
    DidNotReplicate,
}
