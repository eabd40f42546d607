using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>Why a target's status is not certain.</summary>
[JsonConverter(typeof(WireWordConverter<TargetReason>))]
public enum TargetReason
{
    /// <summary>It is certain.</summary>
    [JsonStringEnumMemberName("none")]
    None = 0,

    /// <summary>Nothing is reported of the outcome at this place.</summary>
    [JsonStringEnumMemberName("nothing is reported")]
    NothingReported,

    /// <summary>Only other versions of the outcome's definition are reported, and versions do not compare.</summary>
    [JsonStringEnumMemberName("another version of the outcome is reported")]
    OtherVersion,

    /// <summary>The figures hold no number to compare.</summary>
    [JsonStringEnumMemberName("the figures hold no number to compare")]
    NoAmount,

    /// <summary>The target's amount is unknown.</summary>
    [JsonStringEnumMemberName("the target's amount is unknown")]
    TargetUnknown,

    /// <summary>The target or the actual is "about" a number, by an unstated margin.</summary>
    [JsonStringEnumMemberName("a number is only about")]
    About,

    /// <summary>Neither the definition nor a baseline says which direction is better.</summary>
    [JsonStringEnumMemberName("no direction is stated")]
    NoDirection,

    /// <summary>The target lies on the worse side of its baseline.</summary>
    [JsonStringEnumMemberName("the target is worse than its baseline")]
    WorseThanBaseline,

    /// <summary>Several periods are reported without saying whether they accumulate.</summary>
    [JsonStringEnumMemberName("accumulation is not stated")]
    AccumulationNotStated,

    /// <summary>The target is for one period, and no reported period holds its date.</summary>
    [JsonStringEnumMemberName("no reported period holds the date")]
    NoSuchPeriod,

    /// <summary>The bounds of the actual, of the target or of the time elapsed allow for both.</summary>
    [JsonStringEnumMemberName("the bounds allow for both")]
    BoundsAllowBoth,

    /// <summary>The date has come, but the figures end before it.</summary>
    [JsonStringEnumMemberName("the figures end before the date")]
    FiguresEndBefore,

    /// <summary>The figures reach past the date: they do not say what was reached by then.</summary>
    [JsonStringEnumMemberName("the figures reach past the date")]
    FiguresReachPast,

    /// <summary>No date is stated by which the target is to be met.</summary>
    [JsonStringEnumMemberName("no date is stated")]
    NoDate,

    /// <summary>The start is not known, or not which days the figures cover.</summary>
    [JsonStringEnumMemberName("the time elapsed is not known")]
    NoElapsedTime,

    /// <summary>A level moves from its baseline, and none is stated.</summary>
    [JsonStringEnumMemberName("no baseline is stated")]
    NoBaseline,

    /// <summary>The figures end before the start.</summary>
    [JsonStringEnumMemberName("not started")]
    NotStarted,
}
