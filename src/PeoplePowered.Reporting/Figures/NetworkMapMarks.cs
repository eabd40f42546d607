using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures;

/// <summary>The mark of each group: six colours and seven shapes, so that two groups of one colour differ in shape.</summary>
internal static class NetworkMapMarks
{
    private static readonly (double X, double Y)[][] s_shapes =
    [
        Regular(20, 0, 1),
        Regular(4, 45, 1.25),
        Regular(3, -90, 1.5),
        Regular(4, 0, 1.3),
        Regular(3, 90, 1.5),
        [.. Enumerable.Range(0, 12).Select(corner => Plus(corner))],
        Regular(6, 0, 1.1),
    ];

    /// <summary>How many groups can be told apart.</summary>
    public static int MostGroups => GroupPalette.All.Count * s_shapes.Length;

    /// <summary>How far a mark of radius 1 reaches from its middle.</summary>
    public const double Reach = 1.5;

    /// <summary>Draws the mark of a group.</summary>
    public static void Draw(SvgCanvas canvas, int group, double x, double y, double radius) =>
        canvas.Polygon(GroupPalette.All[group % GroupPalette.All.Count], Array.ConvertAll(s_shapes[group % s_shapes.Length], corner => (x + (radius * corner.X), y + (radius * corner.Y))));

    private static (double X, double Y)[] Regular(int corners, double firstAtDegrees, double radius) =>
        [.. Enumerable.Range(0, corners).Select(corner => Math.SinCos((firstAtDegrees + (360.0 * corner / corners)) * Math.PI / 180)).Select(at => (radius * at.Cos, radius * at.Sin))];

    /// <summary>A corner of a cross with arms 1.2 long and .8 wide.</summary>
    private static (double X, double Y) Plus(int corner)
    {
        const double arm = 1.2;
        const double half = 0.4;
        (double X, double Y)[] quarter = [(half, -arm), (half, -half), (arm, -half)];
        var (x, y) = quarter[corner % 3];
        return (corner / 3) switch
        {
            0 => (x, y),
            1 => (-y, x),
            2 => (-x, -y),
            _ => (y, -x),
        };
    }
}
