using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Grids;

/// <summary>Draws one evidence gap map from the top down: headings, rows of cells, key.</summary>
internal sealed class EvidenceGapDrawing : FigureDrawing
{
    private const double LargestRadius = 24;
    private const double SmallestRadius = 4;
    private const double UnknownRadius = 11;
    private const double CellPadding = 6;
    private const double Between = 5;
    private const double LeastHeight = 34;
    private const double BareHeight = 20;
    private readonly EvidenceGapCells _cells;
    private readonly EvidenceGapWords _words;
    private readonly GridLayout _grid;
    private readonly double _mostRadius;

    public EvidenceGapDrawing(EvidenceGapCells cells)
        : base(cells.Options.Footnote)
    {
        (_cells, _words) = (cells, new(cells));
        _grid = new(cells.Rows, cells.Options.RowHeader, cells.Columns, widest: TextMeasure.Width(_words.Number(cells.Largest), Note) + (2 * CellPadding) + 1);
        _mostRadius = Math.Min(LargestRadius, (_grid.ColumnWidth / 2) - CellPadding);
        Canvas.Width = _grid.Width;
    }

    protected override void DrawContent()
    {
        if (_cells.Rows.Count == 0 || _cells.Columns.Count == 0)
        {
            Paragraph("There is nothing to show.", Reason, RowPadding);
            return;
        }

        Y = _grid.DrawHeads(Canvas, Y, Groups());
        foreach (var row in _cells.Rows)
            Row(row);
        Y += RowPadding;
        Key();
    }

    /// <summary>The domains as groups of neighbouring columns.</summary>
    private List<(string Name, int From, int Count)> Groups()
    {
        var (groups, from) = (new List<(string, int, int)>(), 0);
        foreach (var domain in _cells.Options.Domains)
        {
            groups.Add((domain.Name, from, domain.Columns.Count));
            from += domain.Columns.Count;
        }

        return groups;
    }

    private void Row(string row)
    {
        var label = _grid.Label(row, Body);
        var lines = _cells.Columns.Select(column => Lines(row, column)).ToList();
        var height = Math.Max(lines.TrueForAll(cell => cell.Count == 0) ? BareHeight : LeastHeight, Math.Max(label.Height + RowPadding, lines.Max(cell => cell.Count == 0 ? 0 : HeightOf(cell) + (2 * CellPadding))));
        _grid.DrawLabel(Canvas, label, Y, height);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Count > 0)
                Bubbles(lines[i], _grid.X(i) + (_grid.ColumnWidth / 2), Y + ((height - HeightOf(lines[i])) / 2));
            else
                Empty(_cells.Absence(row, _cells.Columns[i]) is null, _grid.X(i), height);
        }

        Y += height;
        Canvas.Line(Margin, Y, _grid.Right, Y, Palette.Rule, 1);
    }

    private void Empty(bool isGap, double left, double height)
    {
        var inset = height < LeastHeight ? 2 : 4;
        var (x, y, width, inner) = (left + inset, Y + inset, _grid.ColumnWidth - (2 * inset), height - (2 * inset));
        if (isGap)
            Gap(x, y, width, inner, "none");
        else
            Unknowable(x, y, width, inner);
    }

    private void Gap(double x, double y, double width, double height, string? text)
    {
        Canvas.Hatch(x, y, width, height, Palette.Rule);
        Canvas.Frame(x, y, width, height, Palette.Rule, 1);
        if (text is null)
            return;
        var half = (TextMeasure.Width(text, Note) / 2) + 4;
        Canvas.Rectangle(x + (width / 2) - half, y + (height / 2) - (Note.LineHeight / 2), 2 * half, Note.LineHeight, Palette.Surface);
        Centred(x + (width / 2), y + (height / 2), text, Note);
    }

    private void Unknowable(double x, double y, double width, double height)
    {
        Canvas.Rectangle(x, y, width, height, Palette.Panel);
        Centred(x + (width / 2), y + (height / 2), "–", Note);
    }

    private void Centred(double x, double middle, string text, TextStyle style) => Canvas.Text(x, middle + (style.Size * 0.36), text, style, TextAnchor.Middle);

    /// <summary>The bubbles of a cell in as many lines as they need.</summary>
    private List<List<EvidenceGapBubble>> Lines(string row, string column)
    {
        var lines = new List<List<EvidenceGapBubble>>();
        var (left, room) = (0.0, _grid.ColumnWidth - (2 * CellPadding));
        foreach (var bubble in _cells[row, column].Select(Bubble))
        {
            if (lines.Count == 0 || left + bubble.Width > room)
            {
                lines.Add([]);
                left = 0;
            }

            lines[^1].Add(bubble);
            left += bubble.Width + Between;
        }

        return lines;
    }

    private EvidenceGapBubble Bubble(EvidenceGapEntry entry)
    {
        var step = Step(_cells.StrengthOf(entry));
        if (_cells.SizeOf(entry) is not { } size)
            return new(step, UnknownRadius, "?", TextMeasure.Width("?", Note), IsInside: true, IsSizeKnown: false);
        var (radius, text) = (Radius(size), _words.Number(size));
        var width = TextMeasure.Width(text, Note);
        return new(step, radius, text, width, IsInside: Math.Sqrt((width * width) + (Note.Size * Note.Size)) <= (2 * radius) - 2, IsSizeKnown: true);
    }

    /// <summary>Equal areas for equal sizes.</summary>
    private double Radius(long size) => Math.Max(SmallestRadius, _mostRadius * Math.Sqrt((double)size / _cells.Largest));

    /// <summary>The steps of the ramp for as many strengths as there are, the strongest always the last.</summary>
    private int Step(int strength) => RampPalette.All.Count - 1 - ((_cells.Strengths.Count - 1 - strength) * (RampPalette.All.Count - 1) / Math.Max(1, _cells.Strengths.Count - 1));

    private static double HeightOf(List<List<EvidenceGapBubble>> lines) => lines.Sum(line => line.Max(bubble => bubble.Height)) + (Between * Math.Max(0, lines.Count - 1));

    private void Bubbles(List<List<EvidenceGapBubble>> lines, double middle, double top)
    {
        foreach (var line in lines)
        {
            var height = line.Max(bubble => bubble.Height);
            var x = middle - ((line.Sum(bubble => bubble.Width) + (Between * (line.Count - 1))) / 2);
            foreach (var bubble in line)
            {
                var (centre, y) = (x + (bubble.Width / 2), top + ((height - bubble.Height) / 2) + bubble.Radius);
                if (bubble.IsSizeKnown)
                    Disc(centre, y, bubble.Radius, bubble.Step);
                else
                    Unsized(centre, y, bubble.Step);
                if (bubble.IsInside)
                    Centred(centre, y, bubble.Text, Note with { Paint = RampPalette.On(bubble.Step) });
                else
                    Canvas.Text(centre, y + bubble.Radius + Note.Size, bubble.Text, Note with { Paint = Palette.Ink }, TextAnchor.Middle);
                x += bubble.Width + Between;
            }

            top += height + Between;
        }
    }

    private void Disc(double x, double y, double radius, int step) => Canvas.Circle(x, y, radius, RampPalette.All[step], Palette.Muted);

    /// <summary>A disc within a dashed ring, for a size that is not known; it is shaded by its strength, if it is of one.</summary>
    private void Unsized(double x, double y, int? step)
    {
        const int corners = 36;
        const double room = 3;
        var ring = new (double X, double Y)[corners + 1];
        for (var i = 0; i <= corners; i++)
        {
            var (sine, cosine) = Math.SinCos(2 * Math.PI * i / corners);
            ring[i] = (x + ((UnknownRadius - 0.5) * cosine), y + ((UnknownRadius - 0.5) * sine));
        }

        var fill = step is { } shade ? RampPalette.All[shade] : Palette.Surface;
        Canvas.Circle(x, y, UnknownRadius - room, fill, fill);
        Canvas.Polyline(Palette.Ink, 1, "3 2", ring);
    }

    private void Key()
    {
        const double box = 26;
        const double disc = 7;
        Y = KeyFlow.Draw(Canvas, _cells.Strengths.Select((strength, i) => new KeyItem(strength, 2 * disc, 2 * disc, (x, y) => Disc(x + disc, y, disc, Step(i)))), Y, _cells.Options.StrengthHeader);
        var isPeople = _cells.Options.Size == EvidenceGapSize.People;
        List<KeyItem> items = [.. Sizes().Select(size => new KeyItem(isPeople ? _words.People(size) : _words.Studies(size), 2 * Radius(size), 2 * Radius(size), (x, y) => Disc(x + Radius(size), y, Radius(size), Step(_cells.Strengths.Count - 1))))];
        if (isPeople && _cells.Rows.Any(row => _cells.Columns.Any(column => _cells[row, column].Any(entry => entry.People is null))))
        {
            items.Add(new("number of people not known", 2 * UnknownRadius, 2 * UnknownRadius, (x, y) =>
            {
                Unsized(x + UnknownRadius, y, null);
                Centred(x + UnknownRadius, y, "?", Note);
            }));
        }

        if (_cells.Gaps > 0)
            items.Add(new(_cells.Options.GapMeaning, box, 16, (x, y) => Gap(x, y - 8, box, 16, null)));
        if (_cells.Unknowable > 0)
            items.Add(new("nothing can be known", box, 16, (x, y) => Unknowable(x, y - 8, box, 16)));
        Y = KeyFlow.Draw(Canvas, items, Y, _cells.Filled > 0 ? "Area" : null) + RowPadding;
    }

    /// <summary>The largest size, and one of a quarter of its area where that is less.</summary>
    private IEnumerable<long> Sizes() => _cells.Filled == 0 ? [] : new[] { Math.Max(1, _cells.Largest / 4), _cells.Largest }.Distinct();
}
