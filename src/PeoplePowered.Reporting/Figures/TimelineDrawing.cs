using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures;

/// <summary>Draws one timeline from the top down: title, lanes with their entries in rows, axis, key, footnote.</summary>
internal sealed class TimelineDrawing : FigureDrawing
{
    private const double WidestLane = 130;
    private const double WidestText = 230;
    private const double BarHeight = 9;
    private const double Half = 6;
    private const double TextGap = 5;
    private const double RowGap = 6;
    private static readonly TextStyle s_label = new(Palette.Ink, 13);
    private static readonly TextStyle s_when = new(Palette.Muted, 12);

    private readonly Timeline _timeline;
    private readonly TimelineDates _dates;
    private readonly double _plotLeft;
    private readonly double _plotRight = LeastWidth - Margin;

    public TimelineDrawing(Timeline timeline, TimelineOptions options, TimelineDates dates)
        : base(options.Footnote)
    {
        (_timeline, _dates) = (timeline, dates);
        var widest = timeline.Lanes.Where(lane => lane.Length > 0).Select(lane => TextBlock.Wrap(lane, WidestLane, Header).Width).DefaultIfEmpty(0).Max();
        _plotLeft = Margin + (widest > 0 ? widest + Gap : 0);
    }

    protected override void DrawContent()
    {
        if (_timeline.Entries.Count == 0)
            Paragraph("There is nothing to show.", Reason, RowPadding);
        else
            Lanes();
    }

    private void Lanes()
    {
        var entries = _timeline.Entries;
        var axis = new TimelineAxis(entries.Min(entry => entry.Start.Earliest), entries.Max(entry => (entry.End ?? entry.Start).Latest), _plotLeft, _plotRight, _dates, AxisText);
        var lanes = _timeline.Lanes.Select(lane => (Name: lane, Rows: Rows(entries.Where(entry => string.Equals(entry.Lane ?? "", lane, StringComparison.Ordinal)), axis))).ToList();
        var names = lanes.ConvertAll(lane => TextBlock.Wrap(lane.Name, WidestLane, Header));
        var heights = lanes.Zip(names, (lane, name) => Math.Max(lane.Rows.Sum(row => row.Max(item => item.Height) + RowGap), lane.Name.Length > 0 ? name.Height : 0) + RowPadding).ToList();
        var bottom = Y + heights.Sum();
        foreach (var (x, _) in axis.Ticks)
            Canvas.Line(x, Y, x, bottom, Palette.Rule, 1);
        for (var i = 0; i < lanes.Count; i++)
        {
            Canvas.Line(Margin, Y, _plotRight, Y, Palette.Rule, 1);
            if (lanes[i].Name.Length > 0)
                Canvas.Block(names[i].RightToLeft ? _plotLeft - Gap : Margin, Y + RowGap, names[i], names[i].RightToLeft ? TextAnchor.End : TextAnchor.Start);
            var top = Y + RowGap;
            foreach (var row in lanes[i].Rows)
            {
                foreach (var item in row)
                    Draw(item, axis, top);
                top += row.Max(item => item.Height) + RowGap;
            }

            Y += heights[i];
        }

        Axis(axis);
        Key();
    }

    private void Axis(TimelineAxis axis)
    {
        Canvas.Line(_plotLeft, Y, _plotRight, Y, Palette.Muted, 1);
        var end = double.NegativeInfinity;
        foreach (var (x, text) in axis.Ticks)
        {
            var half = TextMeasure.Width(text, AxisText) / 2;
            if (x - half < Margin || x + half > _plotRight || x - half < end)
                continue;
            Canvas.Line(x, Y, x, Y + 4, Palette.Muted, 1);
            Canvas.Text(x, Y + 6 + AxisText.Size, text, AxisText, TextAnchor.Middle);
            end = x + half + TextGap;
        }

        Y += 6 + AxisText.LineHeight + RowPadding;
    }

    /// <summary>The rows of a lane: each entry in the first row where it stands clear of those before it.</summary>
    private List<List<Item>> Rows(IEnumerable<TimelineEntry> entries, TimelineAxis axis)
    {
        var rows = new List<List<Item>>();
        foreach (var item in entries.Select(entry => ItemOf(entry, axis)))
        {
            var row = rows.Find(row => row.TrueForAll(other => item.Left >= other.Right + Gap || item.Right <= other.Left - Gap));
            if (row is null)
                rows.Add([item]);
            else
                row.Add(item);
        }

        return rows;
    }

    private Item ItemOf(TimelineEntry entry, TimelineAxis axis)
    {
        var label = TextBlock.Wrap(entry.Label, WidestText, s_label);
        var when = TextBlock.Wrap(entry.Note is { } note ? $"{_dates.Of(entry)} · {note}" : _dates.Of(entry), WidestText, s_when);
        var (width, height) = (Math.Max(label.Width, when.Width), label.Height + when.Height);
        if (IsDay(entry))
        {
            var x = axis.Middle(entry.Start.Earliest);
            var toRight = x + Half + TextGap + width <= _plotRight;
            return toRight
                ? new(entry, label, when, x - Half, x + Half + TextGap + width, x + Half + TextGap, TextAnchor.Start, Math.Max(height, 2 * Half))
                : new(entry, label, when, x - Half - TextGap - width, x + Half, x - Half - TextGap, TextAnchor.End, Math.Max(height, 2 * Half));
        }

        var (from, until) = Ends(axis.X(entry.Start.Earliest), axis.EndOf((entry.End ?? entry.Start).Latest));
        var text = Math.Max(_plotLeft, Math.Min(from, _plotRight - width));
        return new(entry, label, when, Math.Min(from, text), Math.Max(until, text + width), text, TextAnchor.Start, BarHeight + 2 + height);
    }

    private void Draw(Item item, TimelineAxis axis, double top)
    {
        var entry = item.Entry;
        var text = top;
        if (IsDay(entry))
        {
            var (x, y) = (axis.Middle(entry.Start.Earliest), top + Half + 2);
            Canvas.Polygon(Palette.Strong, (x - Half, y), (x, y - Half), (x + Half, y), (x, y + Half));
        }
        else
        {
            var (from, until) = Ends(axis.X(entry.Start.Earliest), axis.EndOf((entry.End ?? entry.Start).Latest));
            Canvas.Rectangle(from, top, until - from, BarHeight, Palette.Marker);
            if (Certain(entry, axis) is { } certain)
                Canvas.Rectangle(certain.From, top, certain.Until - certain.From, BarHeight, Palette.Strong);
            text += BarHeight + 2;
        }

        Block(item, item.Label, text);
        Block(item, item.When, text + item.Label.Height);
    }

    /// <summary>A block at the item's text edge; one that runs from right to left keeps to the same room.</summary>
    private void Block(Item item, TextBlock block, double top)
    {
        var x = (block.RightToLeft, item.Anchor) switch
        {
            (true, TextAnchor.Start) => item.TextX + block.Width,
            _ => item.TextX,
        };
        Canvas.Block(x, top, block, block.RightToLeft ? TextAnchor.End : item.Anchor);
    }

    private static bool IsDay(TimelineEntry entry) => entry.Start.Day is not null && (entry.End is null || entry.End == entry.Start);

    /// <summary>A bar is at least seen.</summary>
    private static (double From, double Until) Ends(double from, double until) => until - from >= 3 ? (from, until) : (((from + until) / 2) - 1.5, ((from + until) / 2) + 1.5);

    /// <summary>The part of a period that is certain to belong to it.</summary>
    private static (double From, double Until)? Certain(TimelineEntry entry, TimelineAxis axis)
    {
        if (entry.End is not { } end || end == entry.Start)
            return null;
        var from = entry.Start.Day is null ? entry.Start.Latest : entry.Start.Earliest;
        var until = end.Day is null ? end.Earliest : end.Latest;
        return until < from ? null : Ends(axis.X(from), axis.EndOf(until));
    }

    /// <summary>Says what the marks mean; only those that are seen.</summary>
    private void Key()
    {
        const double box = 11;
        var entries = _timeline.Entries;
        var x = _plotLeft;
        foreach (var (shown, text, draw) in new (bool, string, Action)[]
        {
            (entries.Any(IsDay), "on that day", () => Canvas.Polygon(Palette.Strong, (x, Y + (box / 2)), (x + (box / 2), Y), (x + box, Y + (box / 2)), (x + (box / 2), Y + box))),
            (entries.Any(entry => entry.End is { } end && end != entry.Start), "over that time", () => Canvas.Rectangle(x, Y + 1, box, BarHeight, Palette.Strong)),
            (entries.Any(entry => !IsDay(entry) && (entry.Start.Day is null || entry.End?.Day is null)), "some time within, known no closer", () => Canvas.Rectangle(x, Y + 1, box, BarHeight, Palette.Marker)),
        })
        {
            if (!shown)
                continue;
            draw();
            Canvas.Text(x + box + 6, Y + box - 1, text, Note);
            x += box + 6 + TextMeasure.Width(text, Note) + Gap;
        }

        Y += Note.LineHeight + RowPadding;
    }

    /// <summary>An entry with the room that it takes.</summary>
    private sealed record Item(TimelineEntry Entry, TextBlock Label, TextBlock When, double Left, double Right, double TextX, TextAnchor Anchor, double Height);
}
