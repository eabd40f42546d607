using PeoplePowered.Reporting.Markup;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>Writes the table of a bubble plot's numbers.</summary>
internal static class BubblePlotTable
{
    public static void Write(MarkupWriter writer, string title, BubblePlotData data, BubblePlotOptions options)
    {
        HtmlColumn[] columns =
        [
            new(options.LabelHeader, "start", Numeric: false),
            new(BubblePlotWords.Moderator(data, options), "end", Numeric: true),
            new(options.EffectLabel ?? data.Measure.Name, "end", Numeric: true),
            new("Weight", "end", Numeric: true),
            new("Expected by the line", "end", Numeric: true),
            new($"Range for a new site ({data.ToldLevel(options.FormatProvider)})", "end", Numeric: false),
        ];
        var total = data.Points.Sum(point => point.Weight);
        var rows = data.Points.Select(point => (IReadOnlyList<(string Text, double? SortValue)>)
        [
            (point.Label, null),
            (data.Moderators.WithUnit(point.Moderator), point.Moderator),
            (data.Told(point.Estimate), data.Natural(point.Estimate)),
            (data.Numbers.Weight(100 * (point.Weight / total)), 100 * (point.Weight / total)),
            .. Expected(data, point.Moderator),
        ]);
        HtmlTable.Write(writer, title, columns, rows, Target(data), sortable: false);
    }

    private static IReadOnlyList<(string Text, double? SortValue)>? Target(BubblePlotData data) => data is { Target: { } target, Points.Count: > 0 }
        ? [(target.Label, null), (data.Moderators.WithUnit(target.Moderator), target.Moderator), (string.Empty, null), (string.Empty, null), .. Expected(data, target.Moderator)]
        : null;

    private static IEnumerable<(string Text, double? SortValue)> Expected(BubblePlotData data, double moderator)
    {
        var expected = data.At(moderator);
        yield return expected.Estimate is { HasValue: true, Value: var estimate } ? (data.Told(estimate), data.Natural(estimate)) : (PlaneWords.Why(expected.Estimate.Reason), null);
        yield return (expected.PredictionInterval is { HasValue: true, Value: var range } ? data.Told(range) : PlaneWords.Why(expected.PredictionInterval.Reason), null);
    }
}
