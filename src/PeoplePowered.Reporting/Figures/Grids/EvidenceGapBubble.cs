namespace PeoplePowered.Reporting.Figures.Grids;

/// <summary>A bubble of an evidence gap map before it has a place.</summary>
/// <param name="Step">The step of the ramp in which it is filled; <c>null</c> for an empty ring, where its size is not known.</param>
/// <param name="Radius">Its radius.</param>
/// <param name="Text">The number that it stands for, or a question mark.</param>
/// <param name="TextWidth">How wide that is.</param>
/// <param name="IsInside">Whether the text stands in it, or under it.</param>
internal sealed record EvidenceGapBubble(int? Step, double Radius, string Text, double TextWidth, bool IsInside)
{
    /// <summary>How wide bubble and text are together.</summary>
    public double Width => IsInside ? 2 * Radius : Math.Max(2 * Radius, TextWidth);

    /// <summary>How high they are together.</summary>
    public double Height => (2 * Radius) + (IsInside ? 0 : Plotting.FigureStyles.Note.LineHeight);
}
