using PeoplePowered.Reporting.Figures.Plotting;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>Says in sentences what a forest plot shows.</summary>
internal static class ForestPlotWords
{
    /// <summary>The long description, made from the numbers.</summary>
    public static string Describe(IReadOnlyList<ForestPlotRow> rows, IReadOnlyList<ForestPlotAbsentRow> absentRows, ForestPlotOptions options, FigureNumbers numbers)
    {
        List<string> sentences = [.. Estimates(rows, numbers)];
        if (options.Summary is { } summary)
            sentences.Add($"{summary.Label}: {Numbers(summary.Estimate, summary.Lower, summary.Upper, numbers)}.");
        if (options.Range is { } range)
            sentences.Add($"{range.Label}: {numbers.WithUnit(range.Lower)} to {numbers.WithUnit(range.Upper)}.");
        sentences.AddRange(options.ReferenceLines.Select(line => $"A vertical line marks {line.Label} at {numbers.WithUnit(line.Value)}."));
        sentences.AddRange(absentRows.Select(absent => $"{absent.Label} has no estimate: {absent.Reason.TrimEnd('.')}."));
        return string.Join(' ', sentences);
    }

    private static IEnumerable<string> Estimates(IReadOnlyList<ForestPlotRow> rows, FigureNumbers numbers)
    {
        if (rows.Count < 2)
        {
            yield return rows.Count == 0 ? "Forest plot without any estimate." : "Forest plot of one estimate with its interval.";
            if (rows.Count == 1)
                yield return Named("", rows[0], numbers);
            yield break;
        }

        yield return $"Forest plot of {numbers.Count(rows.Count)} estimates with their intervals.";
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

    private static string Numbers(double estimate, double lower, double upper, FigureNumbers numbers) =>
        $"{numbers.WithUnit(estimate)}, interval {numbers.WithUnit(lower)} to {numbers.WithUnit(upper)}";
}
