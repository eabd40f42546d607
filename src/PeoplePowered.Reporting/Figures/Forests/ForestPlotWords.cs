using PeoplePowered.Reporting.Figures.Plotting;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Says in sentences what a forest plot shows.</summary>
internal static class ForestPlotWords
{
    /// <summary>The long description, made from the numbers.</summary>
    public static string Describe(ForestPlot plot, ForestPlotOptions options, FigureNumbers numbers)
    {
        List<string> sentences = [.. Estimates(plot.Rows, options.Opening, numbers)];
        sentences.AddRange(plot.Groups.SelectMany(group => Of(group, numbers)));
        sentences.AddRange(Of(options.Summary, numbers));
        sentences.AddRange(Of(options.Range, numbers));
        sentences.AddRange(options.ReferenceLines.Select(line => $"A vertical line marks {line.Label} at {numbers.WithUnit(line.Value)}."));
        if (options.Columns.Count > 0 && plot.Rows.Count > 0)
            sentences.Add($"Beside each name stands: {string.Join(", ", options.Columns.Select(column => column.Header))}.");
        sentences.AddRange(plot.AbsentRows.Select(absent => $"{absent.Label} has no estimate: {Sentence(absent.Reason)}"));
        if (options.Closing is { } closing)
            sentences.Add(closing);
        return string.Join(' ', sentences);
    }

    /// <summary>An estimate and its interval.</summary>
    public static string Numbers(double estimate, double lower, double upper, FigureNumbers numbers) =>
        $"{numbers.WithUnit(estimate)}, interval {numbers.WithUnit(lower)} to {numbers.WithUnit(upper)}";

    /// <summary>A text that ends in a full stop.</summary>
    public static string Sentence(string text) => text.TrimEnd('.', ' ') + ".";

    /// <summary>The pooled answer and its note.</summary>
    public static IEnumerable<string> Of(ForestPlotSummary? summary, FigureNumbers numbers)
    {
        if (summary is null)
            yield break;
        yield return $"{summary.Label}: {Numbers(summary.Estimate, summary.Lower, summary.Upper, numbers)}.";
        if (summary.Note is { Length: > 0 } note)
            yield return Sentence(note);
    }

    private static IEnumerable<string> Of(ForestPlotRange? range, FigureNumbers numbers) =>
        range is null ? [] : [$"{range.Label}: {numbers.WithUnit(range.Lower)} to {numbers.WithUnit(range.Upper)}."];

    private static IEnumerable<string> Of(ForestPlotGroup group, FigureNumbers numbers)
    {
        yield return $"Group {group.Label}: {numbers.Count(group.Rows.Count)} {(group.Rows.Count == 1 ? "estimate" : "estimates")}.";
        foreach (var sentence in Of(group.Summary, numbers).Concat(Of(group.Range, numbers)))
            yield return sentence;
        if (group.Note is { Length: > 0 } note)
            yield return Sentence(note);
    }

    private static IEnumerable<string> Estimates(IReadOnlyList<ForestPlotRow> rows, string? opening, FigureNumbers numbers)
    {
        if (rows.Count < 2)
        {
            yield return opening ?? (rows.Count == 0 ? "Forest plot without any estimate." : "Forest plot of one estimate with its interval.");
            if (rows.Count == 1)
                yield return Named("", rows[0], numbers);
            yield break;
        }

        yield return opening ?? $"Forest plot of {numbers.Count(rows.Count)} estimates with their intervals.";
        var (lowest, highest) = (rows.MinBy(row => row.Estimate)!, rows.MaxBy(row => row.Estimate)!);
        if (lowest.Estimate.Equals(highest.Estimate))
        {
            yield return $"All are {numbers.WithUnit(lowest.Estimate)}.";
            yield break;
        }

        yield return Named("The lowest is ", lowest, numbers);
        yield return Named("The highest is ", highest, numbers);
    }

    private static string Named(string lead, ForestPlotRow row, FigureNumbers numbers) =>
        $"{lead}{row.Label}: {Numbers(row.Estimate, row.Lower, row.Upper, numbers)}.";
}
