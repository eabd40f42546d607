using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Markup;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Cards;

/// <summary>The three columns of a figure of money: names, bars, amounts.</summary>
internal sealed class MoneyColumns
{
    private const double WidestLabel = 210;
    private const double WidestAmount = 180;
    private readonly TextBlock _labelHead;
    private readonly TextBlock _amountHead;
    private readonly double _labelWidth;
    private readonly double _amountWidth;
    private readonly double _right;

    public MoneyColumns(IEnumerable<string> labels, IEnumerable<string> amounts, string labelHeader, string amountHeader, double width)
    {
        _labelHead = TextBlock.Wrap(labelHeader, WidestLabel, Header);
        _amountHead = TextBlock.Wrap(amountHeader, WidestAmount, Header);
        _labelWidth = labels.Select(label => Label(label, Emphasis).Width).Append(_labelHead.Width).Max();
        _amountWidth = amounts.Select(amount => Amount(amount, Emphasis).Width).Append(_amountHead.Width).Max();
        _right = width - Margin;
        (PlotLeft, PlotRight) = (Margin + _labelWidth + Gap, _right - _amountWidth - Gap);
    }

    /// <summary>Where the bars' column begins.</summary>
    public double PlotLeft { get; }

    /// <summary>Where it ends.</summary>
    public double PlotRight { get; }

    /// <summary>A name, wrapped.</summary>
    public static TextBlock Label(string text, TextStyle style) => TextBlock.Wrap(text, WidestLabel, style);

    /// <summary>An amount in words, wrapped.</summary>
    public static TextBlock Amount(string text, TextStyle style) => TextBlock.Wrap(text, WidestAmount, style);

    /// <summary>Draws the headings and returns where the first row begins.</summary>
    public double DrawHeads(SvgCanvas canvas, double y)
    {
        var height = Math.Max(_labelHead.Height, _amountHead.Height);
        canvas.Block(Margin, y + height - _labelHead.Height, _labelHead);
        canvas.Block(_right, y + height - _amountHead.Height, _amountHead, TextAnchor.End);
        y += height + 5;
        canvas.Line(Margin, y, _right, y, Palette.Muted, 1);
        return y + 4;
    }

    /// <summary>Draws a name on the side of its script.</summary>
    public void DrawLabel(SvgCanvas canvas, TextBlock label, double top) =>
        canvas.Block(label.RightToLeft ? Margin + _labelWidth : Margin, top, label, label.RightToLeft ? TextAnchor.End : TextAnchor.Start);

    /// <summary>Draws an amount at the right.</summary>
    public void DrawAmount(SvgCanvas canvas, TextBlock amount, double top) => canvas.Block(_right, top, amount, TextAnchor.End);
}
