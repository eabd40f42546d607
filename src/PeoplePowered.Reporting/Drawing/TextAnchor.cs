namespace PeoplePowered.Reporting.Drawing;

/// <summary>Where a line of text stands to its x.</summary>
internal enum TextAnchor
{
    /// <summary>Its left edge is at x.</summary>
    Start,

    /// <summary>Its middle is at x.</summary>
    Middle,

    /// <summary>Its right edge is at x.</summary>
    End,
}
