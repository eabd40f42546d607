using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>How an actual stands against its target. Only what holds whatever the unknowns turn out to be is said for certain.</summary>
[JsonConverter(typeof(WireWordConverter<TargetStatus>))]
public enum TargetStatus
{
    /// <summary>What is known decides nothing; the reason says why.</summary>
    [JsonStringEnumMemberName("cannot tell")]
    CannotTell = 0,

    /// <summary>The target is reached, even by the least that the actual can be.</summary>
    [JsonStringEnumMemberName("met")]
    Met,

    /// <summary>The date has come, and the bounds allow for both.</summary>
    [JsonStringEnumMemberName("possibly met")]
    PossiblyMet,

    /// <summary>Not due yet, and at least the share of the target that the time elapsed calls for is reached.</summary>
    [JsonStringEnumMemberName("on track")]
    OnTrack,

    /// <summary>Not due yet, and less is reached than the share that the time elapsed calls for.</summary>
    [JsonStringEnumMemberName("behind")]
    Behind,

    /// <summary>The date has come and the target is not reached; or a count that was to stay below it has passed it.</summary>
    [JsonStringEnumMemberName("missed")]
    Missed,

    /// <summary>Not reached so far and not due yet, and no share can be worked out for today; the reason says why.</summary>
    [JsonStringEnumMemberName("not due")]
    NotDue,
}
