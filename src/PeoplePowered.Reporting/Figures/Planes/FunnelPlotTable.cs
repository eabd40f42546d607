using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>Writes the table of a funnel plot's numbers.</summary>
internal static class FunnelPlotTable
{
    public static void Write(MarkupWriter writer, string title, FunnelPlotData data, FunnelPlotOptions options)
    {
        List<HtmlColumn> columns =
        [
            new(options.LabelHeader, "start", Numeric: false),
            new(options.AxisLabel ?? data.Measure.Name, "end", Numeric: true),
            new($"Standard error ({data.Measure.AnalysisName})", "end", Numeric: true),
        ];
        if (data.Pooled is not null)
            columns.Add(new("In the 95% funnel", "start", Numeric: false));
        if (data.Reference is not null)
            columns.Add(new($"p against {options.ContourLabel}", "end", Numeric: true));

        List<List<(string Text, double? SortValue)>> rows = [.. data.Points.Select((point, index) => Row(data, options, index))];
        rows.AddRange(data.Filled.Select(effect => Padded([("Added by trim and fill", null), Estimate(data, effect.Estimate), Error(data, Math.Sqrt(effect.Variance))], columns.Count)));
        var pooled = data.Pooled is { } centre ? Padded([(options.PooledLabel, null), Estimate(data, centre)], columns.Count) : null;
        HtmlTable.Write(writer, title, columns, rows, pooled, sortable: false);
    }

    private static List<(string Text, double? SortValue)> Row(FunnelPlotData data, FunnelPlotOptions options, int index)
    {
        var point = data.Points[index];
        List<(string Text, double? SortValue)> cells = [(point.Label, null), Estimate(data, point.Estimate), Error(data, point.StandardError)];
        if (data.Pooled is not null)
            cells.Add((data.IsOutside[index] ? "outside" : "inside", null));
        if (data.Reference is not null)
        {
            var p = data.Contours[index].PValue;
            cells.Add((p is { HasValue: true, Value: var value } ? FunnelPlotWords.TabledPValue(value, options.FormatProvider) : PlaneWords.Why(p.Reason), p.ToNullable()));
        }

        return cells;
    }

    private static (string Text, double? SortValue) Estimate(FunnelPlotData data, double estimate) => (data.Natural(estimate), data.Measure.ToNatural(estimate));

    private static (string Text, double? SortValue) Error(FunnelPlotData data, double error) => (data.Errors.WithUnit(error), error);

    private static List<(string Text, double? SortValue)> Padded(List<(string Text, double? SortValue)> cells, int count)
    {
        while (cells.Count < count)
            cells.Add((string.Empty, null));
        return cells;
    }
}
