using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication;

/// <summary>Whether a success is to be carried to a place; in order from the least to the most favourable.</summary>
[JsonConverter(typeof(WireWordConverter<TransferVerdict>))]
public enum TransferVerdict
{
    /// <summary>Do not replicate.</summary>
    [JsonStringEnumMemberName("do-not-replicate")]
    DoNotReplicate = 0,

    /// <summary>Test further.</summary>
    [JsonStringEnumMemberName("test-further")]
    TestFurther,

    /// <summary>Adapt.</summary>
    [JsonStringEnumMemberName("adapt")]
    Adapt,

    /// <summary>Replicate as is.</summary>
    [JsonStringEnumMemberName("replicate-as-is")]
    ReplicateAsIs,
}
