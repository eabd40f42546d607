using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>Where an option stands beside the efficient frontier of options of which one is taken.</summary>
[JsonConverter(typeof(WireWordConverter<FrontierStanding>))]
public enum FrontierStanding
{
    /// <summary>On the frontier.</summary>
    [JsonStringEnumMemberName("on the frontier")]
    OnFrontier,

    /// <summary>Another option has at least as much effect for no more cost.</summary>
    [JsonStringEnumMemberName("dominated")]
    Dominated,

    /// <summary>A mix of two others has more effect for its cost.</summary>
    [JsonStringEnumMemberName("extendedly dominated")]
    ExtendedlyDominated,
}
