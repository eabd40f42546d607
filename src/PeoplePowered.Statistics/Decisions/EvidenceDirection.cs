using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>Which way seeing an item of evidence moves a claim.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EvidenceDirection>))]
public enum EvidenceDirection
{
    /// <summary>The ranges allow both ways.</summary>
    [JsonStringEnumMemberName("either way")]
    EitherWay = 0,

    /// <summary>Seen, it speaks for the claim, or at worst not at all: the sensitivity lies nowhere below the type I rate.</summary>
    [JsonStringEnumMemberName("for the claim")]
    ForTheClaim,

    /// <summary>Seen, it speaks against the claim, or at best not at all: the type I rate lies nowhere below the sensitivity.</summary>
    [JsonStringEnumMemberName("against the claim")]
    AgainstTheClaim,

    /// <summary>It is as likely to be seen whether the claim is true or not, and says nothing.</summary>
    [JsonStringEnumMemberName("neither way")]
    NeitherWay,
}
