using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Grids;

/// <summary>Draws one criteria map from the top down: headings, groups of criteria, verdicts, key.</summary>
internal sealed class CriteriaMapDrawing : FigureDrawing
{
    private const double LeastHeight = 28;
    private const double GateRoom = 62;
    private const double Inset = 1.5;
    private const double HeavyFrame = 3;
    private static readonly int[] s_steps = [0, 1, 3, 4];
    private readonly CriteriaMap _map;
    private readonly CriteriaMapOptions _options;
    private readonly CriteriaMapWords _words;
    private readonly GridLayout _grid;

    public CriteriaMapDrawing(CriteriaMap map, CriteriaMapOptions options)
        : base(options.Footnote)
    {
        (_map, _options, _words) = (map, options, new(map, options));
        List<string> labels = [.. map.Criteria.Select(criterion => criterion.Name), .. HasVerdicts ? [options.VerdictHeader] : Array.Empty<string>()];
        _grid = new(labels, options.CriterionHeader, [.. map.Places.Select(place => place.Name)], HasGates ? GateRoom : 0);
        Canvas.Width = _grid.Width;
    }

    private bool HasVerdicts => _map.Places.Any(place => place.Verdict is not null);

    private bool HasGates => _map.Criteria.Any(criterion => criterion.IsGate);

    protected override void DrawContent()
    {
        if (_map.Places.Count == 0 || _map.Criteria.Count == 0)
        {
            Paragraph("There is nothing to show.", Reason, RowPadding);
            return;
        }

        Y = _grid.DrawHeads(Canvas, Y, []) + 2;
        for (var i = 0; i < _map.Criteria.Count; i++)
            Row(i);
        if (HasVerdicts)
            Verdicts();
        Y += RowPadding;
        Key();
    }

    private void Row(int index)
    {
        var criterion = _map.Criteria[index];
        if (criterion.Group is { } group && (index == 0 || !string.Equals(group, _map.Criteria[index - 1].Group, StringComparison.Ordinal)))
            GroupHeading(group);
        var label = _grid.Label(criterion.Name, Body);
        var height = Math.Max(LeastHeight, label.Height + 6);
        _grid.DrawLabel(Canvas, label, Y, height);
        if (criterion.IsGate)
            Gate(_grid.Left - GateRoom, Y + (height / 2));
        for (var i = 0; i < _map.Places.Count; i++)
        {
            var answer = _map.Places[i].Answers[index];
            Cell(answer, _grid.X(i) + Inset, Y + Inset, _grid.ColumnWidth - (2 * Inset), height - (2 * Inset));
            if (criterion.IsGate && !_words.IsMet(answer))
                Canvas.Frame(_grid.X(i) + Inset, Y + Inset, _grid.ColumnWidth - (2 * Inset), height - (2 * Inset), Palette.Spread, HeavyFrame);
        }

        Y += height;
    }

    private void GroupHeading(string group)
    {
        var block = TextBlock.Wrap(group, _grid.Left - Margin - Gap, Header);
        Y += 6;
        Canvas.Block(block.RightToLeft ? _grid.Left - Gap : Margin, Y, block, block.RightToLeft ? TextAnchor.End : TextAnchor.Start);
        Canvas.Line(_grid.Left, Y + (block.Height / 2), _grid.Right, Y + (block.Height / 2), Palette.Rule, 1);
        Y += block.Height + 2;
    }

    /// <summary>A diamond and the word.</summary>
    private void Gate(double x, double middle)
    {
        const double half = 5;
        Canvas.Polygon(Palette.Ink, (x, middle), (x + half, middle - half), (x + (2 * half), middle), (x + half, middle + half));
        Canvas.Text(x + (2 * half) + 6, middle + (Note.Size * 0.36), "gate", Note);
    }

    private void Cell(CriteriaMapAnswer answer, double x, double y, double width, double height)
    {
        if (answer.Score is { } score)
        {
            Canvas.Rectangle(x, y, width, height, RampPalette.All[s_steps[score]]);
            Centred(x + (width / 2), y + (height / 2), _words.Number(score), Emphasis with { Paint = RampPalette.On(s_steps[score]) });
        }
        else if (answer.IsUnknown)
        {
            Canvas.Hatch(x, y, width, height, Palette.Rule);
            Canvas.Rectangle(x + (width / 2) - 9, y + (height / 2) - 9, 18, 18, Palette.Surface);
            Centred(x + (width / 2), y + (height / 2), "?", Emphasis);
        }
        else
        {
            Centred(x + (width / 2), y + (height / 2), "n/a", Note);
        }

        Canvas.Frame(x, y, width, height, answer.Score is null ? Palette.Rule : Palette.Muted, 1);
    }

    private void Centred(double x, double middle, string text, TextStyle style) => Canvas.Text(x, middle + (style.Size * 0.36), text, style, TextAnchor.Middle);

    private void Verdicts()
    {
        Y += RowPadding;
        Canvas.Line(Margin, Y, _grid.Right, Y, Palette.Muted, 1);
        Y += 5;
        var label = _grid.Label(_options.VerdictHeader, Emphasis);
        var blocks = _map.Places.Select(place => TextBlock.Wrap(place.Verdict ?? "–", _grid.ColumnWidth - 10, Emphasis)).ToList();
        var height = blocks.Append(label).Max(block => block.Height);
        _grid.DrawLabel(Canvas, label, Y, label.Height);
        for (var i = 0; i < blocks.Count; i++)
            Canvas.Block(_grid.X(i) + (_grid.ColumnWidth / 2), Y, blocks[i], TextAnchor.Middle);
        Y += height + 2;
    }

    private void Key()
    {
        const double box = 26;
        const double high = 20;
        KeyItem Item(CriteriaMapAnswer answer, string text) => new(text, box, high, (x, y) => Cell(answer, x, y - (high / 2), box, high));
        List<KeyItem> items = [.. CriteriaMapWords.Scores.Select((word, score) => Item(CriteriaMapAnswer.Of(score), word))];
        var answers = _map.Places.SelectMany(place => place.Answers).ToList();
        if (answers.Exists(answer => answer.IsUnknown))
            items.Add(Item(CriteriaMapAnswer.Unknown, "unknown"));
        if (answers.Exists(answer => answer.NotApplicableBecause is not null))
            items.Add(Item(CriteriaMapAnswer.NotApplicable("key"), "not applicable"));
        if (_map.Places.Any(place => place.Answers.Zip(_map.Criteria).Any(item => item.Second.IsGate && !_words.IsMet(item.First))))
            items.Add(new("gate not shown to be met", box, high, (x, y) => Canvas.Frame(x, y - (high / 2), box, high, Palette.Spread, HeavyFrame)));
        Y = KeyFlow.Draw(Canvas, items, Y) + RowPadding;
    }
}
