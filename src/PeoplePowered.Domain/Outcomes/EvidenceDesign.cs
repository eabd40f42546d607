using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>The design of the evidence behind a figure: what kind of claim it can carry.</summary>
[JsonConverter(typeof(WireWordConverter<EvidenceDesign>))]
public enum EvidenceDesign
{
    /// <summary>What was seen, without a comparison.</summary>
    [JsonStringEnumMemberName("descriptive")]
    Descriptive = 0,

    /// <summary>The same people or place before and after, without a comparison.</summary>
    [JsonStringEnumMemberName("before and after")]
    BeforeAfter,

    /// <summary>Against others, who may differ.</summary>
    [JsonStringEnumMemberName("comparison")]
    Comparison,

    /// <summary>Against others made alike by design or by statistics.</summary>
    [JsonStringEnumMemberName("quasi-experimental")]
    QuasiExperimental,

    /// <summary>Against others by lot.</summary>
    [JsonStringEnumMemberName("randomised")]
    Randomised,

    /// <summary>A contribution argued and tested against rival explanations.</summary>
    [JsonStringEnumMemberName("contribution-assessed")]
    ContributionAssessed,
}
