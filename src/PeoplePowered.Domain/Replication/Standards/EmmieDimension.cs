using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>One of the five things that EMMIE asks evidence about.</summary>
[JsonConverter(typeof(WireWordConverter<EmmieDimension>))]
public enum EmmieDimension
{
    /// <summary>Whether and by how much it works.</summary>
    [JsonStringEnumMemberName("effect")]
    Effect = 0,

    /// <summary>How it works.</summary>
    [JsonStringEnumMemberName("mechanism")]
    Mechanism,

    /// <summary>Where, for whom and when it works.</summary>
    [JsonStringEnumMemberName("moderators")]
    Moderators,

    /// <summary>How to do it.</summary>
    [JsonStringEnumMemberName("implementation")]
    Implementation,

    /// <summary>What it costs.</summary>
    [JsonStringEnumMemberName("economic cost")]
    EconomicCost,
}
