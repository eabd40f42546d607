namespace PeoplePowered.Reporting.Figures.Grids;

/// <summary>A mark and what it means, as a key shows it.</summary>
/// <param name="Text">What it means.</param>
/// <param name="Width">How wide the mark is.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Draw">Draws it, from its left edge and its middle.</param>
internal sealed record KeyItem(string Text, double Width, double Height, Action<double, double> Draw);
