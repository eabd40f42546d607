using System.Globalization;
using System.Xml.Linq;
using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Tests;

/// <summary>A drawing read back as XML, with the boxes its texts take by the width table.</summary>
internal sealed class Drawn
{
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public Drawn(Figure figure)
    {
        Root = XDocument.Parse(figure.ToSvg()).Root!;
        var view = Root.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        View = new Box("view", view[0], view[1], view[0] + view[2], view[1] + view[3]);
        Texts = [.. Root.Elements(Svg + "text").Select(TextBox)];
    }

    public XElement Root { get; }

    public Box View { get; }

    public IReadOnlyList<Box> Texts { get; }

    public IReadOnlyList<Box> Shapes =>
    [
        .. Root.Elements(Svg + "line").Select(line => Box.Around("line", [(At(line, "x1"), At(line, "y1")), (At(line, "x2"), At(line, "y2"))])),
        .. Root.Elements(Svg + "rect").Select(rect => Box.Around("rect", [(At(rect, "x"), At(rect, "y")), (At(rect, "x") + At(rect, "width"), At(rect, "y") + At(rect, "height"))])),
        .. Root.Elements(Svg + "circle").Select(circle => Box.Around("circle", [(At(circle, "cx") - At(circle, "r"), At(circle, "cy") - At(circle, "r")), (At(circle, "cx") + At(circle, "r"), At(circle, "cy") + At(circle, "r"))])),
        .. Root.Elements().Where(element => element.Name == Svg + "polygon" || element.Name == Svg + "polyline").Select(polygon => Box.Around(polygon.Name.LocalName, [.. polygon.Attribute("points")!.Value.Split(' ').Select(point => point.Split(',')).Select(point => (Number(point[0]), Number(point[1])))])),
    ];

    /// <summary>The squares of the rows.</summary>
    public IReadOnlyList<XElement> Squares => [.. Root.Elements(Svg + "rect").Where(rect => Class(rect).Contains("pp-fill-marker", StringComparison.Ordinal))];

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    public static double At(XElement element, string name) => Number(element.Attribute(name)!.Value);

    public static string Class(XElement element) => element.Attribute("class")?.Value ?? "";

    public void AssertNothingOverflowsOrOverlaps()
    {
        Assert.DoesNotContain([.. Texts, .. Shapes], box => !View.Holds(box));
        var overlaps = Texts.SelectMany((text, i) => Texts.Skip(i + 1).Where(text.Overlaps).Select(other => (text, other)));
        Assert.Empty(overlaps);
    }

    private static Box TextBox(XElement text)
    {
        var size = At(text, "font-size");
        var style = new TextStyle(Palette.Ink, size, Bold: text.Attribute("font-weight") is not null);
        var width = TextMeasure.Width(text.Value, style);
        var toLeft = text.Attribute("direction") is not null;
        var left = At(text, "x") - (width * (text.Attribute("text-anchor")?.Value switch { "middle" => 0.5, "end" => toLeft ? 0 : 1, _ => toLeft ? 1 : 0 }));
        var baseline = At(text, "y");
        return new Box(text.Value, left, baseline - (0.75 * size), left + width, baseline + (0.22 * size));
    }
}
