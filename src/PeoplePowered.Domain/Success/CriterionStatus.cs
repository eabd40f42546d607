using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Success;

/// <summary>Where a criterion, or a whole perspective, stands.</summary>
[JsonConverter(typeof(WireWordConverter<CriterionStatus>))]
public enum CriterionStatus
{
    /// <summary>No evidence that counts: neither met nor failed.</summary>
    [JsonStringEnumMemberName("unassessed")]
    Unassessed = 0,

    /// <summary>Not met, by the options' line.</summary>
    [JsonStringEnumMemberName("not met")]
    NotMet,

    /// <summary>The evidence allows for both.</summary>
    [JsonStringEnumMemberName("undetermined")]
    Undetermined,

    /// <summary>Met, by the options' line.</summary>
    [JsonStringEnumMemberName("met")]
    Met,
}
