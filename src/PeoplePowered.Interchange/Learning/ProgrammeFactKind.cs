using System.Text.Json.Serialization;

namespace PeoplePowered.Interchange.Learning;

/// <summary>What a published fact of a learning programme is about.</summary>
public enum ProgrammeFactKind
{
    /// <summary>An event.</summary>
    [JsonStringEnumMemberName("event")]
    Event = 0,

    /// <summary>People who went through it together.</summary>
    [JsonStringEnumMemberName("cohort")]
    Cohort,

    /// <summary>Kinds of activity.</summary>
    [JsonStringEnumMemberName("activities")]
    Activities,

    /// <summary>Something learnt.</summary>
    [JsonStringEnumMemberName("insight")]
    Insight,

    /// <summary>A question that was worked on.</summary>
    [JsonStringEnumMemberName("question")]
    Question,

    /// <summary>A claim that it changed something.</summary>
    [JsonStringEnumMemberName("influence")]
    Influence,

    /// <summary>A policy.</summary>
    [JsonStringEnumMemberName("policy")]
    Policy,
}
