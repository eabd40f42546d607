using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning;

/// <summary>What kind of activity of a learning programme it is.</summary>
[JsonConverter(typeof(WireWordConverter<ActivityKind>))]
public enum ActivityKind
{
    /// <summary>A paper, a report, a blog: something to read.</summary>
    [JsonStringEnumMemberName("research output")]
    ResearchOutput = 0,

    /// <summary>A seminar, workshop or roundtable: some people, one subject.</summary>
    [JsonStringEnumMemberName("seminar")]
    Seminar,

    /// <summary>A visit to those who deliver or those who decide.</summary>
    [JsonStringEnumMemberName("visit")]
    Visit,

    /// <summary>An event that is open to anybody.</summary>
    [JsonStringEnumMemberName("public event")]
    PublicEvent,
}
