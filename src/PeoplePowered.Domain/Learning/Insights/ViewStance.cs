using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>Whether those of a role agree with an insight.</summary>
[JsonConverter(typeof(WireWordConverter<ViewStance>))]
public enum ViewStance
{
    /// <summary>They do.</summary>
    [JsonStringEnumMemberName("agrees")]
    Agrees = 0,

    /// <summary>They do in part.</summary>
    [JsonStringEnumMemberName("agrees in part")]
    AgreesInPart,

    /// <summary>They do not.</summary>
    [JsonStringEnumMemberName("disagrees")]
    Disagrees,
}
