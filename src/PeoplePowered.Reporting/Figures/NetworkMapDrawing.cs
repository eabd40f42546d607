using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures;

/// <summary>Draws one network map from the top down: title, ties, nodes and the names that find room, those without a tie, key, footnote.</summary>
internal sealed class NetworkMapDrawing(NetworkMap map, NetworkMapOptions options) : FigureDrawing(options.Footnote)
{
    private const int LabelledUpTo = 60;
    private const double Padding = 10;
    private const double AloneLabel = 96;

    private static readonly TextStyle s_label = new(Palette.Ink, 12);

    /// <summary>Lays out a map that is not empty.</summary>
    public static NetworkMapLayout LayoutOf(NetworkMap map, ulong seed) => NetworkMapLayout.Of(map, LeastWidth - (2 * Padding), AloneLabel, seed);

    protected override void DrawContent()
    {
        if (map.Nodes.Count == 0)
            Paragraph("There is nobody to show.", Reason, RowPadding);
        else
            Network();
    }

    private void Network()
    {
        var (layout, radii) = (map.Layout, map.Layout.Radii);
        var top = Y + Padding;
        var places = Array.ConvertAll(layout.Places, place => (X: place.X + Padding, Y: place.Y + top));
        var heaviest = map.Edges.Select(edge => edge.Weight).DefaultIfEmpty(1).Max();
        var alike = map.Edges.All(edge => edge.Weight.Equals(heaviest));
        var thickest = map.Edges.Count > 3 * map.Nodes.Count ? 1.2 : 2.4;
        foreach (var edge in map.Edges)
            Canvas.Line(places[edge.From].X, places[edge.From].Y, places[edge.To].X, places[edge.To].Y, Palette.Muted, alike ? thickest / 2 : 0.5 + ((thickest - 0.5) * edge.Weight / heaviest));
        for (var i = 0; i < places.Length; i++)
            NetworkMapMarks.Draw(Canvas, map.Marks[map.Nodes[i].Group], places[i].X, places[i].Y, radii[i]);
        if (layout.AloneFrom is { } from)
        {
            var block = TextBlock.Wrap("Without a tie", AloneLabel - RowPadding, Note);
            Canvas.Block(Margin, top + from, block);
        }

        if (map.Nodes.Count <= LabelledUpTo)
            Labels(places, radii, top, top + layout.Height);
        Y = top + Math.Max(layout.Height, layout.AloneFrom is { } alone ? alone + Note.LineHeight : 0) + Padding;
        Key();
    }

    /// <summary>Names where they stand clear of nodes and of other names; the best connected first.</summary>
    private void Labels((double X, double Y)[] places, double[] radii, double top, double bottom)
    {
        var degrees = new int[places.Length];
        foreach (var edge in map.Edges)
        {
            degrees[edge.From]++;
            degrees[edge.To]++;
        }

        var taken = places.Select((place, i) => Room.Around(place, radii[i] * NetworkMapMarks.Reach)).ToList();
        if (degrees.Contains(0))
            taken.Add(new(0, places.Where((_, i) => degrees[i] == 0).Min(place => place.Y) - Note.LineHeight, AloneLabel, bottom));
        foreach (var node in Enumerable.Range(0, places.Length).Where(node => map.Nodes[node].Label is not null).OrderByDescending(node => degrees[node]))
        {
            var (text, (x, y), reach) = (map.Nodes[node].Label!, places[node], radii[node] * NetworkMapMarks.Reach);
            var width = TextMeasure.Width(text, s_label);
            (double Left, double Baseline)[] choices =
            [
                (x + reach + 2, y + (0.35 * s_label.Size)),
                (x - reach - 2 - width, y + (0.35 * s_label.Size)),
                (x - (width / 2), y - reach - 3),
                (x - (width / 2), y + reach + s_label.Size),
            ];
            foreach (var (left, baseline) in choices)
            {
                var room = new Room(left, baseline - (0.8 * s_label.Size), left + width, baseline + (0.25 * s_label.Size));
                if (room.Left < Margin || room.Right > Canvas.Width - Margin || room.Top < top - Padding || room.Bottom > bottom + Padding || taken.Exists(room.Overlaps))
                    continue;
                taken.Add(room);
                Canvas.Text(TextMeasure.IsRightToLeft(text) ? left + width : left, baseline, text, s_label, TextMeasure.IsRightToLeft(text) ? TextAnchor.End : TextAnchor.Start);
                break;
            }
        }
    }

    /// <summary>Says which mark is which group, and how many they are.</summary>
    private void Key()
    {
        const double mark = 6;
        var x = Margin;
        for (var i = 0; i < map.Groups.Count; i++)
        {
            var count = map.Nodes.Count(node => string.Equals(node.Group, map.Groups[i], StringComparison.Ordinal));
            var block = TextBlock.Wrap($"{map.Groups[i]} ({map.Words.Count(count)})", Canvas.Width / 2, Note);
            var width = (4 * mark) + block.Width;
            if (x > Margin && x + width > Canvas.Width - Margin)
            {
                x = Margin;
                Y += Note.LineHeight + 4;
            }

            NetworkMapMarks.Draw(Canvas, map.Marks[map.Groups[i]], x + (1.6 * mark), Y + (0.6 * Note.Size), mark);
            Canvas.Block(block.RightToLeft ? x + width : x + (4 * mark), Y, block, block.RightToLeft ? TextAnchor.End : TextAnchor.Start);
            Y += block.Height - Note.LineHeight;
            x += width + Gap;
        }

        Y += Note.LineHeight + RowPadding;
    }

    /// <summary>Room that something takes.</summary>
    private readonly record struct Room(double Left, double Top, double Right, double Bottom)
    {
        public static Room Around((double X, double Y) place, double reach) => new(place.X - reach, place.Y - reach, place.X + reach, place.Y + reach);

        public bool Overlaps(Room other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
