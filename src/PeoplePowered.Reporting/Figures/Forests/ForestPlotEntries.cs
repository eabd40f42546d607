namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Puts the lines of a forest plot in the order in which they stand.</summary>
internal static class ForestPlotEntries
{
    /// <summary>Rows, or groups of rows each with its own summary; those without an estimate; the whole.</summary>
    public static IReadOnlyList<ForestPlotEntry> For(
        IReadOnlyList<ForestPlotRow> rows, IReadOnlyList<ForestPlotGroup> groups, IReadOnlyList<ForestPlotAbsentRow> absentRows, IReadOnlyList<ForestPlotSide> sides, ForestPlotOptions options)
    {
        List<ForestPlotEntry> entries = [];
        var next = 0;
        if (groups.Count == 0)
            entries.AddRange(rows.Select(row => Entry(row, indented: false)));
        foreach (var group in groups)
        {
            entries.Add(new(ForestPlotEntryKind.Group, group.Label) { Note = group.Note });
            entries.AddRange(group.Rows.Select(row => Entry(row, indented: true)));
            if (group.Rows.Count == 0)
                entries.Add(new(ForestPlotEntryKind.Remark, "No estimate") { Indented = true });
            entries.AddRange(ForestPlotEntry.Of(group.Summary, group.Range, ofGroup: true));
            if (group.Note is { Length: > 0 } note)
                entries.Add(new(ForestPlotEntryKind.Remark, note) { Indented = true });
        }

        return [.. entries, .. absentRows.Select(ForestPlotEntry.Of), .. ForestPlotEntry.Of(options.Summary, options.Range, ofGroup: false)];

        ForestPlotEntry Entry(ForestPlotRow row, bool indented)
        {
            var index = next++;
            return new(ForestPlotEntryKind.Row, row.Label)
            {
                Indented = indented,
                Cells = [.. sides.Select(side => side.Texts[index])],
                Note = row.Note,
                Estimate = row.Estimate,
                Bounds = (row.Lower, row.Upper),
                Weight = row.WeightPercent,
            };
        }
    }
}
