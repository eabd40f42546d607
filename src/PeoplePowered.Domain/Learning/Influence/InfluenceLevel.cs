using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>How far the change reaches.</summary>
[JsonConverter(typeof(WireWordConverter<InfluenceLevel>))]
public enum InfluenceLevel
{
    /// <summary>One area, or one organisation in it.</summary>
    [JsonStringEnumMemberName("local")]
    Local = 0,

    /// <summary>The country, or one of its nations.</summary>
    [JsonStringEnumMemberName("national")]
    National,
}
