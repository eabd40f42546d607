using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>What a place's number rests on. A whole and its parts are never added to each other.</summary>
[JsonConverter(typeof(WireWordConverter<RollUpBasis>))]
public enum RollUpBasis
{
    /// <summary>On what its parts come to.</summary>
    [JsonStringEnumMemberName("rolled up")]
    RolledUp = 0,

    /// <summary>On a figure reported for the place as a whole.</summary>
    [JsonStringEnumMemberName("reported")]
    Reported,
}
