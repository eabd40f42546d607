namespace PeoplePowered.Reporting.Figures;

/// <summary>What a step of a waterfall is.</summary>
public enum WaterfallStepKind
{
    /// <summary>An amount that stands: its bar begins at zero.</summary>
    Total = 0,

    /// <summary>What is added to, or taken from, where the step before ends.</summary>
    Change,

    /// <summary>Something of which the amount is not known: named and hatched. Where a change comes after it, before the next <see cref="Total"/>, its place is unknown too.</summary>
    Unknown,
}
