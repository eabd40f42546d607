using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>Which direction of an outcome is the better one.</summary>
[JsonConverter(typeof(WireWordConverter<Polarity>))]
public enum Polarity
{
    /// <summary>Not stated.</summary>
    [JsonStringEnumMemberName("not stated")]
    NotStated = 0,

    /// <summary>More is better, as with people in work.</summary>
    [JsonStringEnumMemberName("higher is better")]
    HigherIsBetter,

    /// <summary>Less is better, as with people sleeping rough.</summary>
    [JsonStringEnumMemberName("lower is better")]
    LowerIsBetter,
}
