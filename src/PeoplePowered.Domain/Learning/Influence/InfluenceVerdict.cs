using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>What the probability of an influence claim says in one word; given only where the whole range lies there. In order from the least to the most favourable, but for the middle, which is where nothing can be told.</summary>
[JsonConverter(typeof(WireWordConverter<InfluenceVerdict>))]
public enum InfluenceVerdict
{
    /// <summary>The claim is practically certain to be false.</summary>
    [JsonStringEnumMemberName("practically ruled out")]
    PracticallyRuledOut = 0,

    /// <summary>The claim is less likely than not.</summary>
    [JsonStringEnumMemberName("less likely than not")]
    LessLikelyThanNot,

    /// <summary>The range reaches across one half, or the evidence contradicts itself.</summary>
    [JsonStringEnumMemberName("cannot tell")]
    CannotTell,

    /// <summary>The claim is more likely than not.</summary>
    [JsonStringEnumMemberName("more likely than not")]
    MoreLikelyThanNot,

    /// <summary>The claim is practically certain.</summary>
    [JsonStringEnumMemberName("practically certain")]
    PracticallyCertain,
}
