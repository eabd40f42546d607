using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication;

/// <summary>How far a criterion is met. Scores are compared with a threshold, never added up.</summary>
[JsonConverter(typeof(WireWordConverter<Score>))]
public enum Score
{
    /// <summary>0: absent, or contradicted.</summary>
    [JsonStringEnumMemberName("absent")]
    Absent = 0,

    /// <summary>1: weak.</summary>
    [JsonStringEnumMemberName("weak")]
    Weak = 1,

    /// <summary>2: partial.</summary>
    [JsonStringEnumMemberName("partial")]
    Partial = 2,

    /// <summary>3: strong.</summary>
    [JsonStringEnumMemberName("strong")]
    Strong = 3,
}
