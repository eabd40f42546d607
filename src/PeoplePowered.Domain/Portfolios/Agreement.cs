using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>How an announced figure and what is listed under it go together.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Agreement>))]
public enum Agreement
{
    /// <summary>What is known allows for both: they may agree.</summary>
    [JsonStringEnumMemberName("cannot say")]
    CannotSay = 0,

    /// <summary>Both are exact and the same.</summary>
    [JsonStringEnumMemberName("agrees")]
    Agrees,

    /// <summary>Everything listed lies within what was announced.</summary>
    [JsonStringEnumMemberName("within")]
    Within,

    /// <summary>Less is listed than was announced, for certain.</summary>
    [JsonStringEnumMemberName("falls short")]
    FallsShort,

    /// <summary>More is listed than was announced, for certain.</summary>
    [JsonStringEnumMemberName("exceeds")]
    Exceeds,
}
