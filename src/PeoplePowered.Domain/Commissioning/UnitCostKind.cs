using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>What a cost for each outcome is of.</summary>
[JsonConverter(typeof(WireWordConverter<UnitCostKind>))]
public enum UnitCostKind
{
    /// <summary>All costs over all outcomes. It says nothing about what the money changed.</summary>
    [JsonStringEnumMemberName("average")]
    Average = 0,

    /// <summary>What more was spent between two volumes over how many more outcomes there were.</summary>
    [JsonStringEnumMemberName("marginal")]
    Marginal,

    /// <summary>Costs over the outcomes that would not have happened otherwise.</summary>
    [JsonStringEnumMemberName("additional")]
    Additional,
}
