using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What a recorded conversion says of two outcomes' definitions.</summary>
[JsonConverter(typeof(WireWordConverter<OutcomeConversionKind>))]
public enum OutcomeConversionKind
{
    /// <summary>They mean the same: figures are taken as they stand.</summary>
    [JsonStringEnumMemberName("equivalent")]
    Equivalent = 0,

    /// <summary>One is the contrary of the other: whoever did not achieve the one achieved the other, and effects change their sign.</summary>
    [JsonStringEnumMemberName("opposite")]
    Opposite,

    /// <summary>Scores of one instrument carry over to the other's by a straight line.</summary>
    [JsonStringEnumMemberName("rescaled")]
    Rescaled,

    /// <summary>Two instruments measure one thing, each in its own unit: only effects in standard deviations pool.</summary>
    [JsonStringEnumMemberName("same construct")]
    SameConstruct,

    /// <summary>As <see cref="SameConstruct"/>, but high scores of one instrument mean what low scores of the other mean.</summary>
    [JsonStringEnumMemberName("opposite construct")]
    OppositeConstruct,
}
