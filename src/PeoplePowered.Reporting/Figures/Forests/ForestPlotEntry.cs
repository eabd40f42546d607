namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>One line of a forest plot: its texts, and the numbers that are drawn.</summary>
internal sealed record ForestPlotEntry(ForestPlotEntryKind Kind, string Label)
{
    /// <summary>The note beside the name, or why there is no estimate.</summary>
    public string? Note { get; init; }

    /// <summary>The estimate; absent for a range.</summary>
    public double? Estimate { get; init; }

    /// <summary>The ends of the interval.</summary>
    public (double Lower, double Upper)? Bounds { get; init; }

    /// <summary>The weight in per cent.</summary>
    public double? Weight { get; init; }

    /// <summary>Every number that lies on the axis.</summary>
    public IEnumerable<double> Values
    {
        get
        {
            if (Estimate is { } estimate)
                yield return estimate;
            if (Bounds is not { } bounds)
                yield break;
            yield return bounds.Lower;
            yield return bounds.Upper;
        }
    }

    /// <summary>The lines of a plot, in the order in which they stand.</summary>
    public static IReadOnlyList<ForestPlotEntry> For(IReadOnlyList<ForestPlotRow> rows, IReadOnlyList<ForestPlotAbsentRow> absentRows, ForestPlotOptions options)
    {
        List<ForestPlotEntry> entries =
        [
            .. rows.Select(row => new ForestPlotEntry(ForestPlotEntryKind.Row, row.Label) { Note = row.Note, Estimate = row.Estimate, Bounds = (row.Lower, row.Upper), Weight = row.WeightPercent }),
            .. absentRows.Select(row => new ForestPlotEntry(ForestPlotEntryKind.Absent, row.Label) { Note = row.Reason }),
        ];
        if (options.Summary is { } summary)
            entries.Add(new ForestPlotEntry(ForestPlotEntryKind.Summary, summary.Label) { Estimate = summary.Estimate, Bounds = (summary.Lower, summary.Upper) });
        if (options.Range is { } range)
            entries.Add(new ForestPlotEntry(ForestPlotEntryKind.Range, range.Label) { Bounds = (range.Lower, range.Upper) });
        return entries;
    }
}
