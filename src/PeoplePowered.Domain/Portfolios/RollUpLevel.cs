using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>The levels of a roll-up, from the whole to the part.</summary>
[JsonConverter(typeof(WireWordConverter<RollUpLevel>))]
public enum RollUpLevel
{
    /// <summary>Everything together.</summary>
    [JsonStringEnumMemberName("portfolio")]
    Portfolio = 0,

    /// <summary>A strategic investment, or what is linked to none.</summary>
    [JsonStringEnumMemberName("investment")]
    Investment,

    /// <summary>A partnership, or what is linked to none.</summary>
    [JsonStringEnumMemberName("partnership")]
    Partnership,

    /// <summary>A service, project or intervention.</summary>
    [JsonStringEnumMemberName("service")]
    Service,

    /// <summary>A site.</summary>
    [JsonStringEnumMemberName("site")]
    Site,
}
