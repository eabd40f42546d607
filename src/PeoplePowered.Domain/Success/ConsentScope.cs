using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Success;

/// <summary>For what someone's words may be used. No scope implies another.</summary>
[JsonConverter(typeof(WireWordConverter<ConsentScope>))]
public enum ConsentScope
{
    /// <summary>Within the service itself.</summary>
    [JsonStringEnumMemberName("internal")]
    Internal = 0,

    /// <summary>To learn from, among services and their funders.</summary>
    [JsonStringEnumMemberName("learning")]
    Learning,

    /// <summary>To evaluate, by those who evaluate.</summary>
    [JsonStringEnumMemberName("evaluation")]
    Evaluation,

    /// <summary>For anybody to read.</summary>
    [JsonStringEnumMemberName("publication")]
    Publication,
}
