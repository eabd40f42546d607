using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Grids;

/// <summary>Where the rows' names and the columns of a grid stand: columns of one width, wide enough for the words of their headings, on a canvas that widens with them.</summary>
internal sealed class GridLayout
{
    private const double WidestLabel = 200;
    private const double WidestColumn = 150;
    private const double NarrowestColumn = 64;
    private const double LongestWord = 118;
    private const double HeadPadding = 5;
    private readonly IReadOnlyList<TextBlock> _heads;
    private readonly TextBlock _rowHead;

    /// <summary>Lays a grid out.</summary>
    /// <param name="rows">The names of the rows.</param>
    /// <param name="rowHeader">What stands over them.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="aside">Room between the names and the first column, for marks of the rows.</param>
    /// <param name="widest">How wide the widest thing in a cell is.</param>
    public GridLayout(IReadOnlyList<string> rows, string rowHeader, IReadOnlyList<string> columns, double aside = 0, double widest = 0)
    {
        _rowHead = TextBlock.Wrap(rowHeader, WidestLabel, Header);
        LabelWidth = rows.Select(row => TextBlock.Wrap(row, WidestLabel, Body).Width).Append(_rowHead.Width).Max();
        Left = Margin + LabelWidth + Gap + aside;
        var free = LeastWidth - Margin - Left;
        var word = columns.SelectMany(column => column.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Select(word => TextMeasure.Width(word, Header)).DefaultIfEmpty(0).Max();
        var least = Math.Max(Math.Max(NarrowestColumn, widest), Math.Min(word, LongestWord) + (2 * HeadPadding));
        ColumnWidth = Math.Max(least, Math.Min(WidestColumn, free / Math.Max(1, columns.Count)));
        Right = Left + (ColumnWidth * columns.Count);
        Width = Math.Ceiling(Math.Max(LeastWidth, Right + Margin));
        _heads = [.. columns.Select(column => TextBlock.Wrap(column, ColumnWidth - (2 * HeadPadding), Header))];
    }

    /// <summary>How wide the names of the rows may be.</summary>
    public double LabelWidth { get; }

    /// <summary>Where the first column begins.</summary>
    public double Left { get; }

    /// <summary>Where the last one ends.</summary>
    public double Right { get; }

    /// <summary>How wide each is.</summary>
    public double ColumnWidth { get; }

    /// <summary>How wide the canvas has to be.</summary>
    public double Width { get; }

    /// <summary>Where a column begins.</summary>
    public double X(int column) => Left + (column * ColumnWidth);

    /// <summary>The name of a row, wrapped.</summary>
    public TextBlock Label(string row, TextStyle style) => TextBlock.Wrap(row, LabelWidth, style);

    /// <summary>Draws the name of a row on the side of its script, in the middle of the row.</summary>
    public void DrawLabel(SvgCanvas canvas, TextBlock label, double y, double height) =>
        canvas.Block(label.RightToLeft ? Margin + LabelWidth : Margin, y + ((height - label.Height) / 2), label, label.RightToLeft ? TextAnchor.End : TextAnchor.Start);

    /// <summary>Draws the headings, those of groups of columns above the others, and returns where the first row begins.</summary>
    /// <param name="canvas">Where to.</param>
    /// <param name="y">Where they begin.</param>
    /// <param name="groups">Groups of columns, from the left; may be empty.</param>
    public double DrawHeads(SvgCanvas canvas, double y, IReadOnlyList<(string Name, int From, int Count)> groups)
    {
        const double gap = 6;
        var blocks = groups.Select(group => TextBlock.Wrap(group.Name, (group.Count * ColumnWidth) - (2 * gap), Header)).ToList();
        var above = blocks.Select(block => block.Height).DefaultIfEmpty(0).Max();
        for (var i = 0; i < groups.Count; i++)
        {
            var (left, right) = (X(groups[i].From) + gap, X(groups[i].From + groups[i].Count) - gap);
            canvas.Block((left + right) / 2, y + above - blocks[i].Height, blocks[i], TextAnchor.Middle);
            canvas.Line(left, y + above + 3, right, y + above + 3, Palette.Muted, 1);
        }

        y += groups.Count > 0 ? above + 8 : 0;
        var height = _heads.Select(head => head.Height).Append(_rowHead.Height).Max();
        canvas.Block(Margin, y + height - _rowHead.Height, _rowHead);
        for (var i = 0; i < _heads.Count; i++)
            canvas.Block(X(i) + (ColumnWidth / 2), y + height - _heads[i].Height, _heads[i], TextAnchor.Middle);
        y += height + 5;
        canvas.Line(Margin, y, Math.Max(Right, Left), y, Palette.Muted, 1);
        return y + 1;
    }
}
