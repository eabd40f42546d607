using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>What an outcome's figures count, and so how they go together.</summary>
[JsonConverter(typeof(WireWordConverter<CountedAs>))]
public enum CountedAs
{
    /// <summary>Neither the definition nor a figure says what is counted: nothing is rolled up.</summary>
    [JsonStringEnumMemberName("not stated")]
    NotStated = 0,

    /// <summary>Different people: together at least the largest count, at most the sum, unless declared distinct.</summary>
    [JsonStringEnumMemberName("people")]
    People,

    /// <summary>Participations or contacts: they add.</summary>
    [JsonStringEnumMemberName("participations")]
    Participations,

    /// <summary>Events: they add.</summary>
    [JsonStringEnumMemberName("events")]
    Events,

    /// <summary>Money: it adds within one currency.</summary>
    [JsonStringEnumMemberName("money")]
    Money,

    /// <summary>A mean: means do not add; the people measured add as participations.</summary>
    [JsonStringEnumMemberName("mean")]
    Mean,
}
