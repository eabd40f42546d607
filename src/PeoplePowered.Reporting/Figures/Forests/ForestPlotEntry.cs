namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>One line of a forest plot: its texts, and the numbers that are drawn.</summary>
internal sealed record ForestPlotEntry(ForestPlotEntryKind Kind, string Label)
{
    /// <summary>Whether it stands under the heading of a group.</summary>
    public bool Indented { get; init; }

    /// <summary>What stands in the columns between name and plot.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];

    /// <summary>The note beside the name, why there is no estimate, or what is remarked on a summary or group.</summary>
    public string? Note { get; init; }

    /// <summary>The estimate; absent for a range.</summary>
    public double? Estimate { get; init; }

    /// <summary>The ends of the interval.</summary>
    public (double Lower, double Upper)? Bounds { get; init; }

    /// <summary>The weight in per cent.</summary>
    public double? Weight { get; init; }

    /// <summary>The site's own estimate, before it was drawn towards the mean.</summary>
    public double? Own { get; init; }

    /// <summary>Whether it is a site or study, with or without an estimate.</summary>
    public bool IsSite => Kind is ForestPlotEntryKind.Row or ForestPlotEntryKind.Shrunken or ForestPlotEntryKind.Absent;

    /// <summary>Whether it belongs to the whole and stands under all sites.</summary>
    public bool IsWhole => Kind is ForestPlotEntryKind.Summary or ForestPlotEntryKind.Range;

    /// <summary>Every number that lies on the axis.</summary>
    public IEnumerable<double> Values
    {
        get
        {
            if (Estimate is { } estimate)
                yield return estimate;
            if (Own is { } own)
                yield return own;
            if (Bounds is not { } bounds)
                yield break;
            yield return bounds.Lower;
            yield return bounds.Upper;
        }
    }

    /// <summary>A site without an estimate.</summary>
    public static ForestPlotEntry Of(ForestPlotAbsentRow row) => new(ForestPlotEntryKind.Absent, row.Label) { Note = row.Reason };

    /// <summary>A summary, the range for a new site and the summary's note, of the whole or of a group.</summary>
    public static IEnumerable<ForestPlotEntry> Of(ForestPlotSummary? summary, ForestPlotRange? range, bool ofGroup)
    {
        if (summary is not null)
        {
            yield return new(ofGroup ? ForestPlotEntryKind.GroupSummary : ForestPlotEntryKind.Summary, summary.Label)
            {
                Indented = ofGroup,
                Note = summary.Note,
                Estimate = summary.Estimate,
                Bounds = (summary.Lower, summary.Upper),
            };
        }

        if (range is not null)
            yield return new(ofGroup ? ForestPlotEntryKind.GroupRange : ForestPlotEntryKind.Range, range.Label) { Indented = ofGroup, Bounds = (range.Lower, range.Upper) };
        if (summary?.Note is { Length: > 0 } note)
            yield return new(ForestPlotEntryKind.Remark, note) { Indented = ofGroup };
    }
}
