using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Cards;

/// <summary>Draws one verdict card from the top down: verdict and reason, gates, probabilities, what would change it, what to find out.</summary>
internal sealed class VerdictCardDrawing(VerdictCard card, VerdictCardOptions options) : FigureDrawing(options.Footnote)
{
    private const double Inset = 20;
    private const double Left = Margin + Inset;
    private const double MarkRadius = 17;
    private const double GateRadius = 9;
    private const double BetweenSections = 14;
    private static readonly TextStyle s_verdict = new(Palette.Ink, 24, Bold: true);
    private readonly VerdictCardWords _words = new(card, options);

    private double Right => Canvas.Width - Margin - Inset;

    protected override void DrawContent()
    {
        var top = Y;
        Y += Inset;
        Verdict();
        if (card.Gates.Count > 0)
            Gates();
        if (card.Chances.Count > 0)
        {
            Heading(options.ChancesHeader);
            Y = new ChanceStrips(card.Chances, _words, Left, Right, options.FormatProvider).Draw(Canvas, Y);
        }

        Listed(options.FlipsHeader, options.Flips, isNumbered: false);
        Listed(options.FindOutHeader, options.FindOutNext, isNumbered: true);
        Y += Inset;
        Canvas.Frame(Margin, top, Canvas.Width - (2 * Margin), Y - top, Palette.Rule, 1);
        Y += RowPadding;
    }

    private void Verdict()
    {
        var left = Left + (2 * MarkRadius) + 14;
        var verdict = TextBlock.Wrap(card.Verdict, Right - left, s_verdict);
        var height = Math.Max(2 * MarkRadius, verdict.Height);
        CardMarks.Of(Canvas, card.Tone, Left + MarkRadius, Y + (height / 2), MarkRadius);
        Canvas.Block(verdict.RightToLeft ? Right : left, Y + ((height - verdict.Height) / 2), verdict, Side(verdict));
        Y += height + 10;
        Block(card.Reason, Left, Body);
    }

    private void Gates()
    {
        const int columns = 2;
        Heading(options.GatesHeader);
        var width = (Right - Left - Gap) / columns;
        var stateWidth = card.Gates.Max(gate => TextMeasure.Width(VerdictCardWords.Of(gate.State), Emphasis));
        var textLeft = (2 * GateRadius) + 8;
        var blocks = card.Gates.Select(gate => TextBlock.Wrap(gate.Name, width - textLeft - stateWidth - 12, Body)).ToList();
        for (var from = 0; from < blocks.Count; from += columns)
        {
            var height = Math.Max(2 * GateRadius, blocks.Skip(from).Take(columns).Max(block => block.Height)) + 6;
            for (var i = from; i < Math.Min(from + columns, blocks.Count); i++)
                Gate(card.Gates[i], blocks[i], Left + ((i - from) * (width + Gap)), textLeft, width, height);
            Y += height;
        }
    }

    private void Gate(VerdictGate gate, TextBlock name, double left, double textLeft, double width, double height)
    {
        var middle = Y + (height / 2);
        CardMarks.Of(Canvas, gate.State, left + GateRadius, middle, GateRadius);
        var state = VerdictCardWords.Of(gate.State);
        var stateLeft = left + width - TextMeasure.Width(state, Emphasis);
        Canvas.Block(name.RightToLeft ? stateLeft - 12 : left + textLeft, middle - (name.Height / 2), name, Side(name));
        Canvas.Text(left + width, middle + (Body.Size * 0.36), state, gate.State == VerdictGateState.Met ? Body : Emphasis, TextAnchor.End);
    }

    private void Listed(string heading, IReadOnlyList<string> items, bool isNumbered)
    {
        if (items.Count == 0)
            return;
        Heading(heading);
        string Mark(int i) => isNumbered ? (i + 1).ToString("D", options.FormatProvider) + "." : "•";
        var indent = Enumerable.Range(0, items.Count).Max(i => TextMeasure.Width(Mark(i), Body)) + 8;
        for (var i = 0; i < items.Count; i++)
        {
            Canvas.Text(Left, Y + Body.Size, Mark(i), Body);
            Block(items[i], Left + indent, Body);
            Y += 3;
        }
    }

    private void Heading(string text)
    {
        Y += BetweenSections;
        Canvas.Line(Left, Y, Right, Y, Palette.Rule, 1);
        Y += 10;
        Block(text, Left, Header);
        Y += 5;
    }

    private void Block(string text, double left, TextStyle style)
    {
        var block = TextBlock.Wrap(text, Right - left, style);
        Canvas.Block(block.RightToLeft ? Right : left, Y, block, Side(block));
        Y += block.Height;
    }

    private static TextAnchor Side(TextBlock block) => block.RightToLeft ? TextAnchor.End : TextAnchor.Start;
}
