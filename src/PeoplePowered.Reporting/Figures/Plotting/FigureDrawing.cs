using PeoplePowered.Reporting.Drawing;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Plotting;

/// <summary>Draws one figure from the top down: its title, what it shows, its footnote. Made for one drawing.</summary>
/// <param name="footnote">A line under it, or <c>null</c>.</param>
internal abstract class FigureDrawing(string? footnote)
{
    /// <summary>What it draws upon; wider than usual where a constructor says so.</summary>
    protected SvgCanvas Canvas { get; } = new(LeastWidth);

    /// <summary>Where what comes next begins.</summary>
    protected double Y { get; set; } = Margin;

    /// <summary>Draws it; call once.</summary>
    /// <param name="title">What it shows, or <c>null</c> where something else says so.</param>
    public SvgCanvas Draw(string? title)
    {
        if (title is not null)
            Paragraph(title, Title, 8);
        DrawContent();
        if (footnote is { Length: > 0 })
            Paragraph(footnote, Note, 0);
        Canvas.Height = Math.Ceiling(Y + Margin);
        return Canvas;
    }

    /// <summary>Draws what stands between title and footnote, from <see cref="Y"/>, and moves it below.</summary>
    protected abstract void DrawContent();

    /// <summary>A text over the whole width.</summary>
    protected void Paragraph(string text, TextStyle style, double after) => Y += Canvas.Paragraph(text, style, Y, Margin) + after;
}
