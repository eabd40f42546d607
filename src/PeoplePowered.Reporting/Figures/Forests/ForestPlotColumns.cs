using PeoplePowered.Reporting.Drawing;
using PeoplePowered.Reporting.Figures.Plotting;
using static PeoplePowered.Reporting.Figures.Plotting.FigureStyles;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Where the columns of a forest plot stand: name, note, plot, estimate and interval, weight. All is measured; the plot takes what is left, and the figure widens where that is too little.</summary>
internal sealed class ForestPlotColumns
{
    private const double WidestLabel = 190;
    private const double WidestNote = 110;
    private const double WidestPooled = 130;
    private const double LeastNumbers = 150;
    private const double NumberGap = 6;

    /// <summary>Measures the texts and places the columns.</summary>
    public ForestPlotColumns(IReadOnlyList<ForestPlotEntry> entries, FigureNumbers numbers, ForestPlotOptions options)
    {
        var texts = entries.Select(entry => (Style: ForestPlotStyles.Of(entry.Kind), Text: ForestPlotTexts.For(entry, numbers))).ToList();
        double Widest(Func<ForestPlotTexts, string> pick) => texts.Select(item => TextMeasure.Width(pick(item.Text), item.Style)).DefaultIfEmpty(0).Max();
        double HeaderWidth(string header, double least) => TextBlock.Wrap(header, least, Header).Width;

        var rows = entries.Where(entry => entry.Kind is ForestPlotEntryKind.Row).ToList();
        var notes = rows.Select(row => row.Note ?? "").Where(note => note.Length > 0).ToList();
        HasNotes = notes.Count > 0;
        NotesEnd = notes.TrueForAll(note => char.IsDigit(note[0]));
        var named = entries.Where(entry => entry.Kind is ForestPlotEntryKind.Row or ForestPlotEntryKind.Absent);
        LabelWidth = Math.Max(
            named.Select(entry => TextBlock.Wrap(entry.Label, WidestLabel, Body).Width).DefaultIfEmpty(80).Max(),
            HeaderWidth(options.LabelHeader, WidestLabel));
        NoteWidth = HasNotes
            ? Math.Max(notes.Max(note => TextBlock.Wrap(note, WidestNote, Note).Width), HeaderWidth(options.NoteHeader, 70))
            : 0;
        var pooled = entries.Where(entry => entry.Kind is ForestPlotEntryKind.Summary or ForestPlotEntryKind.Range)
            .Select(entry => TextBlock.Wrap(entry.Label, WidestPooled, ForestPlotStyles.Of(entry.Kind)).Width);
        LabelWidth = Math.Max(LabelWidth, pooled.DefaultIfEmpty(0).Max() - (HasNotes ? Gap + NoteWidth : 0));

        HasWeights = rows.Exists(row => row.Weight is not null);
        var weight = HasWeights ? Math.Max(Widest(text => text.Weight), HeaderWidth(options.WeightHeader, 60)) : 0;
        var (estimate, lower, upper) = (Widest(text => text.Estimate), Widest(text => text.Lower), Widest(text => text.Upper));
        NumbersWidth = Math.Max(estimate + lower + upper + (2 * NumberGap), HeaderWidth(options.EstimateHeader, LeastNumbers));

        NoteLeft = Margin + LabelWidth + (HasNotes ? Gap : 0);
        PlotLeft = NoteLeft + NoteWidth + Gap;
        var right = Gap + NumbersWidth + (HasWeights ? Gap + weight : 0) + Margin;
        Width = Math.Ceiling(Math.Max(LeastWidth, PlotLeft + LeastPlot + right));
        PlotRight = Width - right;
        WeightRight = Width - Margin;
        UpperRight = PlotRight + Gap + NumbersWidth;
        LowerRight = UpperRight - upper - NumberGap;
        EstimateRight = LowerRight - lower - NumberGap;
    }

    public double Width { get; }

    public double LabelWidth { get; }

    public bool HasNotes { get; }

    /// <summary>Whether notes are figures and end at the right of their column, rather than words that begin at the left.</summary>
    public bool NotesEnd { get; }

    public double NoteWidth { get; }

    public double NoteLeft { get; }

    public double NoteX => NotesEnd ? NoteLeft + NoteWidth : NoteLeft;

    public TextAnchor NoteAnchor => NotesEnd ? TextAnchor.End : TextAnchor.Start;

    public double PlotLeft { get; }

    public double PlotRight { get; }

    public double NumbersWidth { get; }

    public double EstimateRight { get; }

    public double LowerRight { get; }

    public double UpperRight { get; }

    public bool HasWeights { get; }

    public double WeightRight { get; }

    /// <summary>How wide a line's name may be: pooled lines have no note and may use its room.</summary>
    public double LabelWidthOf(ForestPlotEntryKind kind) =>
        kind is ForestPlotEntryKind.Summary or ForestPlotEntryKind.Range ? PlotLeft - Gap - Margin : LabelWidth;
}
