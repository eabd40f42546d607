using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>Whether further sites can be expected to settle a verdict.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NextTestAnswer>))]
public enum NextTestAnswer
{
    /// <summary>With fewer than two sites, or numbers whose squares exceed a double, there is no spread to draw new ones from. Wire name <c>too-few-sites</c>.</summary>
    [JsonStringEnumMemberName("too-few-sites")]
    TooFewSites = 0,

    /// <summary>The sites so far decide already. Wire name <c>already-decided</c>.</summary>
    [JsonStringEnumMemberName("already-decided")]
    AlreadyDecided,

    /// <summary>A number of further sites reaches the wanted chance. Wire name <c>reached</c>.</summary>
    [JsonStringEnumMemberName("reached")]
    Reached,

    /// <summary>No number of sites up to the largest allowed was found to reach it. Wire name <c>not-reached</c>.</summary>
    [JsonStringEnumMemberName("not-reached")]
    NotReached,
}
