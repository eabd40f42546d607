using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using PeoplePowered.Reporting.Markup;
using PeoplePowered.Statistics;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Cards;

/// <summary>Probabilities under one another on one axis from 0 to 1, each with the thresholds that it is held against.</summary>
internal sealed class ChanceStrips
{
    private const double WidestLabel = 190;
    private const double WidestText = 110;
    private const double Thick = 14;
    private const double StripHeight = 24;
    private const double Seen = 4;
    private readonly IReadOnlyList<(VerdictChance Chance, TextBlock Label, TextBlock Text, ReferenceLabels Lines)> _strips;
    private readonly ValueScale _scale;
    private readonly double _left;
    private readonly double _labelWidth;

    /// <summary>Lays them out.</summary>
    /// <param name="chances">The probabilities, at least one.</param>
    /// <param name="words">Writes them.</param>
    /// <param name="left">Where they begin.</param>
    /// <param name="right">Where they end.</param>
    /// <param name="provider">The reader's culture.</param>
    public ChanceStrips(IReadOnlyList<VerdictChance> chances, VerdictCardWords words, double left, double right, IFormatProvider provider)
    {
        _left = left;
        var labels = chances.Select(chance => TextBlock.Wrap(chance.Label, WidestLabel, Body)).ToList();
        var texts = chances.Select(chance => TextBlock.Wrap(words.Of(chance.Probability), WidestText, chance.Probability.HasValue ? Emphasis : Reason)).ToList();
        _labelWidth = labels.Max(label => label.Width);
        Right = right;
        var (plotLeft, plotRight) = (left + _labelWidth + Gap, right - texts.Max(text => text.Width) - Gap);
        _scale = new([0, 1], AxisScale.Percent, (0, 1), new FigureNumbers(AxisScale.Percent, [0, 1], 0, provider), plotLeft, plotRight);
        _strips = [.. chances.Select((chance, i) => (chance, labels[i], texts[i], new ReferenceLabels(chance.Thresholds, _scale, plotLeft, plotRight)))];
    }

    private double Right { get; }

    /// <summary>Draws them and returns where what comes next may begin.</summary>
    public double Draw(SvgCanvas canvas, double y)
    {
        foreach (var (chance, label, text, lines) in _strips)
        {
            y += lines.Height;
            lines.DrawLabels(canvas, y);
            var height = Math.Max(StripHeight, Math.Max(label.Height, text.Height));
            var middle = y + (height / 2);
            canvas.Block(label.RightToLeft ? _left + _labelWidth : _left, middle - (label.Height / 2), label, label.RightToLeft ? TextAnchor.End : TextAnchor.Start);
            canvas.Block(Right, middle - (text.Height / 2), text, TextAnchor.End);
            canvas.Line(_scale.Left, middle, _scale.Right, middle, Palette.Rule, 1);
            if (chance.Probability.ToNullable() is { } range)
                Bar(canvas, range, middle);
            else
                Unknown(canvas, middle);
            lines.Draw(canvas, y, y + height);
            y += height + RowPadding;
        }

        return ValueAxis.Draw(canvas, _scale, null, y - RowPadding + 4);
    }

    private void Bar(SvgCanvas canvas, Interval range, double middle)
    {
        var (from, until) = (_scale.X(range.Lower), _scale.X(range.Upper));
        if (until - from < Seen)
            (from, until) = (((from + until) / 2) - (Seen / 2), ((from + until) / 2) + (Seen / 2));
        canvas.Rectangle(from, middle - (Thick / 2), until - from, Thick, Palette.Strong);
    }

    private void Unknown(SvgCanvas canvas, double middle)
    {
        canvas.Hatch(_scale.Left, middle - (Thick / 2), _scale.Right - _scale.Left, Thick, Palette.Muted);
        canvas.Frame(_scale.Left, middle - (Thick / 2), _scale.Right - _scale.Left, Thick, Palette.Muted, 1);
    }
}
