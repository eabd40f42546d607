using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>How the sites stand to the population that is asked about.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SampleRelation>))]
public enum SampleRelation
{
    /// <summary>The sites are not part of the population: a new region. A site's weight is (1 - p)/p. Wire name <c>disjoint</c>.</summary>
    [JsonStringEnumMemberName("disjoint")]
    Disjoint = 0,

    /// <summary>The sites are some of the population's units, which are all given. A site's weight is 1/p. Wire name <c>within-population</c>.</summary>
    [JsonStringEnumMemberName("within-population")]
    WithinPopulation = 1,
}
