namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Where the axis of a plot of groups ends: a group of few sites may be far less certain than all others.</summary>
internal static class GroupLimits
{
    /// <summary>The limits that show all sites, the whole and the middle of each group; <c>null</c> on a side where the values set it.</summary>
    public static (double? Minimum, double? Maximum) For(AxisScale scale, ForestPlotSummary? summary, ForestPlotRange? range, IReadOnlyList<ForestPlotGroup> groups) => AxisLimits.For(
        scale,
        [.. groups.SelectMany(group => group.Rows).SelectMany(row => new[] { row.Lower, row.Upper }), .. groups.Select(group => group.Summary).OfType<ForestPlotSummary>().Select(pooled => pooled.Estimate), .. Ends(summary, range)],
        [.. groups.SelectMany(group => Ends(group.Summary, group.Range))]);

    private static IEnumerable<double> Ends(ForestPlotSummary? summary, ForestPlotRange? range)
    {
        if (summary is not null)
        {
            yield return summary.Lower;
            yield return summary.Upper;
        }

        if (range is not null)
        {
            yield return range.Lower;
            yield return range.Upper;
        }
    }
}
