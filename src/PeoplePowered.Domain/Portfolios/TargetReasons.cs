namespace PeoplePowered.Domain.Portfolios;

/// <summary>Reasons as sentences have them.</summary>
internal static class TargetReasons
{
    /// <summary>The reason as the end of a sentence.</summary>
    /// <param name="reason">The reason.</param>
    public static string InWords(this TargetReason reason) => reason switch
    {
        TargetReason.NothingReported => "nothing of it is reported here or below",
        TargetReason.OtherVersion => "only other versions of the outcome's definition are reported, and versions do not compare",
        TargetReason.NoAmount => "the figures hold no number to compare",
        TargetReason.TargetUnknown => "the target's amount is unknown",
        TargetReason.About => "a number is only about what it says, by an unstated margin",
        TargetReason.NoDirection => "nothing says which direction is better",
        TargetReason.WorseThanBaseline => "the target lies on the worse side of its baseline",
        TargetReason.AccumulationNotStated => "several periods are reported, and nothing says whether they accumulate",
        TargetReason.NoSuchPeriod => "the target is for one period, and no reported period holds its date",
        TargetReason.BoundsAllowBoth => "what is known allows for both",
        TargetReason.FiguresEndBefore => "the date has come, but the figures end before it",
        TargetReason.FiguresReachPast => "the figures reach past the date, and do not say what was reached by then",
        TargetReason.NoDate => "no date is stated by which it is to be met",
        TargetReason.NoElapsedTime => "the start, or the time that the figures cover, is not known",
        TargetReason.NoBaseline => "a level moves from its baseline, and none is stated",
        TargetReason.NotStarted => "the figures end before the start",
        _ => "it is certain",
    };
}
