using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>How far a policy has come.</summary>
[JsonConverter(typeof(WireWordConverter<PolicyStage>))]
public enum PolicyStage
{
    /// <summary>Somebody in government thinks of it.</summary>
    [JsonStringEnumMemberName("idea")]
    Idea = 0,

    /// <summary>Others are asked.</summary>
    [JsonStringEnumMemberName("consultation")]
    Consultation,

    /// <summary>Government says that it will.</summary>
    [JsonStringEnumMemberName("commitment")]
    Commitment,

    /// <summary>Government decides: a law, a budget, a rule.</summary>
    [JsonStringEnumMemberName("decision")]
    Decision,

    /// <summary>It is carried out.</summary>
    [JsonStringEnumMemberName("implementation")]
    Implementation,

    /// <summary>What came of it is looked at.</summary>
    [JsonStringEnumMemberName("review")]
    Review,
}
