using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Why there is no cost for each outcome.</summary>
[JsonConverter(typeof(WireWordConverter<UnitCostAbsence>))]
public enum UnitCostAbsence
{
    /// <summary>There is one.</summary>
    [JsonStringEnumMemberName("none")]
    None = 0,

    /// <summary>There were no outcomes.</summary>
    [JsonStringEnumMemberName("no outcomes")]
    NoOutcomes,

    /// <summary>The number of outcomes is not known.</summary>
    [JsonStringEnumMemberName("outcomes not known")]
    OutcomesNotKnown,

    /// <summary>It is not certain that there were more outcomes at the larger volume.</summary>
    [JsonStringEnumMemberName("volumes not apart")]
    VolumesNotApart,

    /// <summary>The evidence has no comparison, so that it cannot say what would have happened otherwise.</summary>
    [JsonStringEnumMemberName("no comparison")]
    NoComparison,

    /// <summary>The evidence speaks of no additional outcome, or of fewer than otherwise.</summary>
    [JsonStringEnumMemberName("no additional outcomes")]
    NoAdditionalOutcomes,
}
