namespace PeoplePowered.Reporting.Figures;

/// <summary>Which way a verdict points, told by a shape as well as a colour.</summary>
public enum VerdictTone
{
    /// <summary>It cannot be said yet: a question mark.</summary>
    Open = 0,

    /// <summary>It speaks for it: a tick.</summary>
    Favourable,

    /// <summary>It speaks against it: a cross.</summary>
    Unfavourable,
}
