using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication;

/// <summary>What an answer does to the verdict, under the documented policy.</summary>
[JsonConverter(typeof(WireWordConverter<CriterionRole>))]
public enum CriterionRole
{
    /// <summary>Reported, and among the weakest links where it is weak; no rule asks for it.</summary>
    [JsonStringEnumMemberName("grade")]
    Grade = 0,

    /// <summary>Must be met, and cannot be bought off by other answers.</summary>
    [JsonStringEnumMemberName("gate")]
    Gate,

    /// <summary>A gate that stops everything where it is contradicted.</summary>
    [JsonStringEnumMemberName("gate and veto")]
    GateAndVeto,

    /// <summary>Must be met in the target place, or be met by an adaptation.</summary>
    [JsonStringEnumMemberName("context")]
    Context,

    /// <summary>Enters through the numbers, not through the answer.</summary>
    [JsonStringEnumMemberName("statistical")]
    Statistical,

    /// <summary>Scales the effect by the share of the intervention that is delivered.</summary>
    [JsonStringEnumMemberName("dose")]
    Dose,
}
