using System.Globalization;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Drawing;

/// <summary>What a figure draws upon: shapes and texts in user units from the top left, each in a colour by role.</summary>
internal sealed class SvgCanvas(double width)
{
    private readonly MarkupWriter _body = new();
    private readonly HashSet<Paint> _paints = [Palette.Surface];

    /// <summary>The width of the drawing.</summary>
    public double Width { get; set; } = width;

    /// <summary>The height of the drawing, set when all is drawn.</summary>
    public double Height { get; set; }

    /// <summary>What is drawn so far, as markup.</summary>
    public string Content => _body.ToString();

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
            ("class", Fill(style.Paint)),
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
        ("class", Stroke(paint)),
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
        ("class", Fill(paint)),
        ("fill", paint.Light)).Line();

    /// <summary>A rectangle's outline, drawn inside it; <paramref name="dashes"/> as SVG writes them, or <c>null</c> for a solid one.</summary>
    public void Frame(double x, double y, double frameWidth, double frameHeight, Paint paint, double thickness, string? dashes = null) => _body.Empty(
        "rect",
        ("x", Number(x + (thickness / 2))),
        ("y", Number(y + (thickness / 2))),
        ("width", Number(Math.Max(0, frameWidth - thickness))),
        ("height", Number(Math.Max(0, frameHeight - thickness))),
        ("class", Stroke(paint)),
        ("fill", "none"),
        ("stroke", paint.Light),
        ("stroke-width", Number(thickness)),
        ("stroke-dasharray", dashes)).Line();

    /// <summary>Thin slanted lines over a rectangle, for what is not known; they tell it from a fill without colour.</summary>
    public void Hatch(double x, double y, double hatchedWidth, double hatchedHeight, Paint paint)
    {
        const double apart = 6;
        for (var along = apart; along < hatchedWidth + hatchedHeight; along += apart)
        {
            var (below, right) = (Math.Max(0, along - hatchedWidth), Math.Max(0, along - hatchedHeight));
            Line(x + right, y + Math.Min(along, hatchedHeight), x + Math.Min(along, hatchedWidth), y + below, paint, 1);
        }
    }

    /// <summary>A disc with an outline, so that two that overlap are told apart.</summary>
    public void Circle(double x, double y, double radius, Paint fill, Paint outline, double thickness = 1) => _body.Empty(
        "circle",
        ("cx", Number(x)),
        ("cy", Number(y)),
        ("r", Number(radius)),
        ("class", Fill(fill) + " " + Stroke(outline)),
        ("fill", fill.Light),
        ("stroke", outline.Light),
        ("stroke-width", Number(thickness))).Line();

    /// <summary>A line through points, not closed; <paramref name="dashes"/> as SVG writes them, or <c>null</c> for a solid one.</summary>
    public void Polyline(Paint paint, double thickness, string? dashes, params ReadOnlySpan<(double X, double Y)> points) => _body.Empty(
        "polyline",
        ("points", Points(points)),
        ("class", Stroke(paint)),
        ("fill", "none"),
        ("stroke", paint.Light),
        ("stroke-width", Number(thickness)),
        ("stroke-dasharray", dashes),
        ("stroke-linejoin", "round")).Line();

    /// <summary>A filled polygon without an outline, as for a band under what is drawn upon it.</summary>
    public void Area(Paint paint, params ReadOnlySpan<(double X, double Y)> corners) => _body.Empty(
        "polygon",
        ("points", Points(corners)),
        ("class", Fill(paint)),
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
    public void Polygon(Paint paint, params ReadOnlySpan<(double X, double Y)> corners) => _body.Empty(
        "polygon",
        ("points", Points(corners)),
        ("class", Fill(paint) + " " + Stroke(paint)),
        ("fill", paint.Light),
        ("stroke", paint.Light),
        ("stroke-width", "1"),
        ("stroke-linejoin", "round")).Line();

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
        writer.Open("style").Raw(SvgStyle.Of(_paints)).CloseLine();
        writer.Empty("rect", ("x", Number(-padding)), ("y", Number(-padding)), ("width", fullWidth), ("height", fullHeight), ("class", "pp-fill-" + Palette.Surface.Name), ("fill", Palette.Surface.Light)).Line();
        return writer.Raw(Content).Close().ToString();
    }

    /// <summary>The class that fills with a colour, which the drawing's style sheet then knows.</summary>
    private string Fill(Paint paint) => "pp-fill-" + Used(paint).Name;

    /// <summary>The class that strokes in a colour, which the drawing's style sheet then knows.</summary>
    private string Stroke(Paint paint) => "pp-line-" + Used(paint).Name;

    private Paint Used(Paint paint)
    {
        _paints.Add(paint);
        return paint;
    }

    private static string Number(double value)
    {
        var rounded = Math.Round(value, 2, MidpointRounding.AwayFromZero);
        return (rounded == 0 ? 0 : rounded).ToString("0.##", CultureInfo.InvariantCulture);
    }

    private static string Points(ReadOnlySpan<(double X, double Y)> points)
    {
        var texts = new List<string>(points.Length);
        foreach (var (x, y) in points)
            texts.Add(Number(x) + "," + Number(y));
        return string.Join(' ', texts);
    }

    private static TextAnchor Mirror(TextAnchor anchor) => anchor switch
    {
        TextAnchor.Start => TextAnchor.End,
        TextAnchor.End => TextAnchor.Start,
        _ => anchor,
    };
}
