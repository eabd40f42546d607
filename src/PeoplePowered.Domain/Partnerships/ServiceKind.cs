using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Partnerships;

/// <summary>What is delivered.</summary>
[JsonConverter(typeof(WireWordConverter<ServiceKind>))]
public enum ServiceKind
{
    /// <summary>A service that goes on.</summary>
    [JsonStringEnumMemberName("service")]
    Service = 0,

    /// <summary>A project with an end.</summary>
    [JsonStringEnumMemberName("project")]
    Project,

    /// <summary>A defined intervention.</summary>
    [JsonStringEnumMemberName("intervention")]
    Intervention,
}
