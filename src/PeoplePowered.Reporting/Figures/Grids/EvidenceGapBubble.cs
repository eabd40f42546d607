namespace PeoplePowered.Reporting.Figures.Grids;

/// <summary>A bubble of an evidence gap map before it has a place.</summary>
/// <param name="Step">The step of the ramp in which it is filled.</param>
/// <param name="Radius">Its radius.</param>
/// <param name="Text">The number that it stands for, or a question mark.</param>
/// <param name="TextWidth">How wide that is.</param>
/// <param name="IsInside">Whether the text stands in it, or under it.</param>
/// <param name="IsSizeKnown">Whether what it stands for is known; if not, it has a dashed ring.</param>
internal sealed record EvidenceGapBubble(int Step, double Radius, string Text, double TextWidth, bool IsInside, bool IsSizeKnown)
{
    /// <summary>How wide bubble and text are together.</summary>
    public double Width => IsInside ? 2 * Radius : Math.Max(2 * Radius, TextWidth);

    /// <summary>How high they are together.</summary>
    public double Height => (2 * Radius) + (IsInside ? 0 : Plotting.FigureStyles.Note.LineHeight);
}
