using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>What became of a claim.</summary>
[JsonConverter(typeof(WireWordConverter<ClaimResult>))]
public enum ClaimResult
{
    /// <summary>Its price is due.</summary>
    [JsonStringEnumMemberName("due")]
    Due = 0,

    /// <summary>Part of its price is due; a cap, or what a sample says of claims like it, takes the rest.</summary>
    [JsonStringEnumMemberName("due in part")]
    DueInPart,

    /// <summary>Nothing is due, since a cap was reached before it.</summary>
    [JsonStringEnumMemberName("capped")]
    Capped,

    /// <summary>Its evidence is not accepted yet: between nothing and its price is due.</summary>
    [JsonStringEnumMemberName("awaiting verification")]
    AwaitingVerification,

    /// <summary>The parties dispute it: between nothing and its price is due.</summary>
    [JsonStringEnumMemberName("disputed")]
    Disputed,

    /// <summary>An earlier milestone that it rests on is awaiting or disputed: between nothing and its price is due.</summary>
    [JsonStringEnumMemberName("prerequisite not settled")]
    PrerequisiteNotSettled,

    /// <summary>It is achieved, or expected, after the day of the settlement.</summary>
    [JsonStringEnumMemberName("not yet due")]
    NotYetDue,

    /// <summary>Its evidence was rejected.</summary>
    [JsonStringEnumMemberName("rejected")]
    Rejected,

    /// <summary>The person was counted for this outcome as often as the terms allow.</summary>
    [JsonStringEnumMemberName("duplicate")]
    Duplicate,

    /// <summary>An earlier milestone was not claimed for the person, or was rejected, or is dated later.</summary>
    [JsonStringEnumMemberName("prerequisite missing")]
    PrerequisiteMissing,

    /// <summary>It was achieved on a day on which the terms pay for nothing.</summary>
    [JsonStringEnumMemberName("outside term")]
    OutsideTerm,

    /// <summary>The person started on a day for which the terms have no card.</summary>
    [JsonStringEnumMemberName("outside cohort")]
    OutsideCohort,

    /// <summary>It was achieved before the person joined the service.</summary>
    [JsonStringEnumMemberName("before start")]
    BeforeStart,

    /// <summary>The person's card has no price for it.</summary>
    [JsonStringEnumMemberName("not on card")]
    NotOnCard,

    /// <summary>A date that the terms need, of achievement or of the person's start, is not given.</summary>
    [JsonStringEnumMemberName("date missing")]
    DateMissing,
}
