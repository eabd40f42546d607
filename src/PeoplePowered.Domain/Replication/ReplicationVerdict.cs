using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication;

/// <summary>Whether a success replicated over the sites that tried it; in order from the least to the most favourable.</summary>
[JsonConverter(typeof(WireWordConverter<ReplicationVerdict>))]
public enum ReplicationVerdict
{
    /// <summary>It did not.</summary>
    [JsonStringEnumMemberName("did-not-replicate")]
    DidNotReplicate = 0,

    /// <summary>It cannot be said yet.</summary>
    [JsonStringEnumMemberName("unclear")]
    Unclear,

    /// <summary>It did.</summary>
    [JsonStringEnumMemberName("replicated")]
    Replicated,
}
