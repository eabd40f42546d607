using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning;

/// <summary>A strand of the Institute for Government's work that a programme, an activity or an insight belongs to.</summary>
[JsonConverter(typeof(WireWordConverter<LearningStrand>))]
public enum LearningStrand
{
    /// <summary>How departments work.</summary>
    [JsonStringEnumMemberName("a more effective Whitehall")]
    EffectiveWhitehall = 0,

    /// <summary>How policy is made.</summary>
    [JsonStringEnumMemberName("better policy making")]
    BetterPolicyMaking,

    /// <summary>How services are designed, bought and delivered.</summary>
    [JsonStringEnumMemberName("new models of public services")]
    NewModels,
}
