using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>Between what people are declared to be different people, or to have been counted once.</summary>
[JsonConverter(typeof(WireWordConverter<DistinctBetween>))]
public enum DistinctBetween
{
    /// <summary>Between investments.</summary>
    [JsonStringEnumMemberName("investments")]
    Investments = 1,

    /// <summary>Between partnerships, and so between investments.</summary>
    [JsonStringEnumMemberName("partnerships")]
    Partnerships = 2,

    /// <summary>Between services, and so between partnerships and investments.</summary>
    [JsonStringEnumMemberName("services")]
    Services = 3,

    /// <summary>Between sites, and so between everything above them.</summary>
    [JsonStringEnumMemberName("sites")]
    Sites = 4,

    /// <summary>Between the periods of one place; this says nothing of places.</summary>
    [JsonStringEnumMemberName("periods")]
    Periods = 5,
}
