using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Drawing;

/// <summary>How a text looks.</summary>
/// <param name="Paint">The colour.</param>
/// <param name="Size">The size in user units.</param>
/// <param name="Bold">Whether bold.</param>
/// <param name="Italic">Whether italic.</param>
internal readonly record struct TextStyle(Paint Paint, double Size, bool Bold = false, bool Italic = false)
{
    /// <summary>From one baseline to the next.</summary>
    public double LineHeight => Size * 1.35;
}
