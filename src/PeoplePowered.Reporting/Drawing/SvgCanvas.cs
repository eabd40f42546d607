using System.Globalization;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Drawing;

/// <summary>What a figure draws upon: shapes and texts in user units from the top left, each in a colour by role.</summary>
internal sealed class SvgCanvas(double width, bool withGroups = false)
{
    private readonly MarkupWriter _body = new();

    /// <summary>The width of the drawing.</summary>
    public double Width => width;

    /// <summary>The height of the drawing, set when all is drawn.</summary>
    public double Height { get; set; }

    /// <summary>One line of text on a baseline.</summary>
    public void Text(double x, double baseline, string text, TextStyle style, TextAnchor anchor = TextAnchor.Start)
    {
        var rightToLeft = TextMeasure.IsRightToLeft(text);
        var toward = rightToLeft ? Mirror(anchor) : anchor;
        _body.Element(
            "text",
            text,
            ("x", Number(x)),
            ("y", Number(baseline)),
            ("font-size", Number(style.Size)),
            ("font-weight", style.Bold ? "bold" : null),
            ("font-style", style.Italic ? "italic" : null),
            ("text-anchor", toward switch { TextAnchor.Middle => "middle", TextAnchor.End => "end", _ => null }),
            ("direction", rightToLeft ? "rtl" : null),
            ("class", "pp-fill-" + style.Paint.Name),
            ("fill", style.Paint.Light)).Line();
    }

    /// <summary>The lines of a block, the first at the top.</summary>
    public void Block(double x, double top, TextBlock block, TextAnchor anchor = TextAnchor.Start)
    {
        for (var i = 0; i < block.Lines.Count; i++)
            Text(x, top + (i * block.Style.LineHeight) + block.Style.Size, block.Lines[i], block.Style, anchor);
    }

    /// <summary>A straight line; <paramref name="dashes"/> as SVG writes them, or <c>null</c> for a solid one.</summary>
    public void Line(double x1, double y1, double x2, double y2, Paint paint, double thickness, string? dashes = null) => _body.Empty(
        "line",
        ("x1", Number(x1)),
        ("y1", Number(y1)),
        ("x2", Number(x2)),
        ("y2", Number(y2)),
        ("class", "pp-line-" + paint.Name),
        ("stroke", paint.Light),
        ("stroke-width", Number(thickness)),
        ("stroke-dasharray", dashes)).Line();

    /// <summary>A filled rectangle.</summary>
    public void Rectangle(double x, double y, double rectangleWidth, double rectangleHeight, Paint paint) => _body.Empty(
        "rect",
        ("x", Number(x)),
        ("y", Number(y)),
        ("width", Number(rectangleWidth)),
        ("height", Number(rectangleHeight)),
        ("class", "pp-fill-" + paint.Name),
        ("fill", paint.Light)).Line();

    /// <summary>A text over the whole width between two margins, wrapped, on the side on which its script begins.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">Its style.</param>
    /// <param name="y">Where it begins.</param>
    /// <param name="margin">The room left free on both sides.</param>
    /// <returns>How high it is.</returns>
    public double Paragraph(string text, TextStyle style, double y, double margin)
    {
        var block = TextBlock.Wrap(text, Width - (2 * margin), style);
        Block(block.RightToLeft ? Width - margin : margin, y, block, block.RightToLeft ? TextAnchor.End : TextAnchor.Start);
        return block.Height;
    }

    /// <summary>A filled polygon, outlined in the same colour so that it is seen even where it is thin.</summary>
    public void Polygon(Paint paint, params ReadOnlySpan<(double X, double Y)> corners)
    {
        var points = new List<string>(corners.Length);
        foreach (var (x, y) in corners)
            points.Add(Number(x) + "," + Number(y));
        _body.Empty(
            "polygon",
            ("points", string.Join(' ', points)),
            ("class", $"pp-fill-{paint.Name} pp-line-{paint.Name}"),
            ("fill", paint.Light),
            ("stroke", paint.Light),
            ("stroke-width", "1"),
            ("stroke-linejoin", "round")).Line();
    }

    /// <summary>The whole drawing as a standalone SVG document, named and described for those who do not see it.</summary>
    /// <param name="id">What its identifiers begin with; unique on the page.</param>
    /// <param name="title">The name.</param>
    /// <param name="description">The long description.</param>
    /// <param name="padding">Empty room on every side.</param>
    public string ToSvg(string id, string title, string description, double padding)
    {
        var (fullWidth, fullHeight) = (Number(Width + (2 * padding)), Number(Height + (2 * padding)));
        var writer = new MarkupWriter();
        writer.Open(
            "svg",
            ("xmlns", "http://www.w3.org/2000/svg"),
            ("viewBox", $"{Number(-padding)} {Number(-padding)} {fullWidth} {fullHeight}"),
            ("width", fullWidth),
            ("height", fullHeight),
            ("preserveAspectRatio", "xMinYMin meet"),
            ("role", "img"),
            ("aria-labelledby", $"{id}-title {id}-desc"),
            ("font-family", TextMeasure.FontFamily),
            ("style", "max-width:100%;height:auto;font-variant-numeric:tabular-nums")).Line();
        writer.Element("title", title, ("id", id + "-title")).Line();
        writer.Element("desc", description, ("id", id + "-desc")).Line();
        writer.Open("style").Raw(withGroups ? SvgStyle.SheetWithGroups : SvgStyle.Sheet).CloseLine();
        writer.Empty("rect", ("x", Number(-padding)), ("y", Number(-padding)), ("width", fullWidth), ("height", fullHeight), ("class", "pp-fill-" + Palette.Surface.Name), ("fill", Palette.Surface.Light)).Line();
        return writer.Raw(_body.ToString()).Close().ToString();
    }

    private static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    private static TextAnchor Mirror(TextAnchor anchor) => anchor switch
    {
        TextAnchor.Start => TextAnchor.End,
        TextAnchor.End => TextAnchor.Start,
        _ => anchor,
    };
}
