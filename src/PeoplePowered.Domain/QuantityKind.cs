using System.Text.Json.Serialization;

namespace PeoplePowered.Domain;

/// <summary>How a published number is meant.</summary>
[JsonConverter(typeof(WireWordConverter<QuantityKind>))]
public enum QuantityKind
{
    /// <summary>Not found, or not published.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown = 0,

    /// <summary>The number itself.</summary>
    [JsonStringEnumMemberName("exact")]
    Exact,

    /// <summary>The number or more, as in "more than 25,000 people".</summary>
    [JsonStringEnumMemberName("at least")]
    AtLeast,

    /// <summary>The number or less, as in "up to £300m".</summary>
    [JsonStringEnumMemberName("up to")]
    UpTo,

    /// <summary>Near the number, by an unstated margin.</summary>
    [JsonStringEnumMemberName("about")]
    About,

    /// <summary>Between two numbers, both included.</summary>
    [JsonStringEnumMemberName("between")]
    Between,
}
