using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>What became of a tie between two waves.</summary>
[JsonConverter(typeof(WireWordConverter<TieChangeKind>))]
public enum TieChangeKind
{
    /// <summary>It is there, and was not.</summary>
    [JsonStringEnumMemberName("new")]
    New = 0,

    /// <summary>It is there, and nobody can tell whether it was.</summary>
    [JsonStringEnumMemberName("possibly new")]
    PossiblyNew,

    /// <summary>It was there, and is.</summary>
    [JsonStringEnumMemberName("kept")]
    Kept,

    /// <summary>It was there, and nobody can tell whether it is.</summary>
    [JsonStringEnumMemberName("possibly lost")]
    PossiblyLost,

    /// <summary>It was there, and is not.</summary>
    [JsonStringEnumMemberName("lost")]
    Lost,
}
