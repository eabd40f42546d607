using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Gains;

/// <summary>Who gave the scores.</summary>
[JsonConverter(typeof(WireWordConverter<GainRating>))]
public enum GainRating
{
    /// <summary>The participants, of themselves.</summary>
    [JsonStringEnumMemberName("self-rated")]
    SelfRated = 0,

    /// <summary>Somebody else, or a test.</summary>
    [JsonStringEnumMemberName("observed")]
    Observed,
}
