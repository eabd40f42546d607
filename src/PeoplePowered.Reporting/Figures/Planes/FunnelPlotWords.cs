using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Sensitivity;

namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>Says in sentences what a funnel plot shows, and what tests of its symmetry can and cannot say.</summary>
internal static class FunnelPlotWords
{
    /// <summary>The bands of significance from the middle outwards.</summary>
    public static IReadOnlyList<string> Bands(FunnelPlotOptions options)
    {
        string Number(double value) => value.ToString("0.00", options.FormatProvider);
        return
        [
            $"p above {Number(0.1)} (against {options.ContourLabel})",
            $"p {Number(0.05)} to {Number(0.1)}",
            $"p {Number(0.01)} to {Number(0.05)}",
            $"p up to {Number(0.01)}",
        ];
    }

    /// <summary>What stands under the plot; <c>null</c> where nothing does.</summary>
    public static string? Footnote(FunnelPlotData data, FunnelPlotOptions options)
    {
        List<string> sentences = [.. Tests(data, options)];
        if (options.Footnote is { Length: > 0 } footnote)
            sentences.Add(footnote);
        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    /// <summary>The long description, made from the numbers.</summary>
    public static string Describe(FunnelPlotData data, FunnelPlotOptions options) => string.Join(' ', Sentences(data, options));

    /// <summary>A p in a table: three decimals, or that it is smaller than they show.</summary>
    public static string TabledPValue(double value, IFormatProvider provider) => (value < 0.001 ? "< " : string.Empty) + Math.Max(value, 0.001).ToString("0.000", provider);

    private static IEnumerable<string> Sentences(FunnelPlotData data, FunnelPlotOptions options)
    {
        var points = data.Points;
        if (points.Count == 0)
        {
            yield return "Funnel plot without any estimate.";
            yield return PlaneWords.Nothing(options.WhyEmpty);
            yield break;
        }

        yield return $"Funnel plot of {data.Numbers.Count(points.Count)} {PlaneWords.Plural(points.Count, "estimate", "estimates")} against their standard errors, the most precise at the top.";
        yield return $"Across: {options.AxisLabel ?? data.Measure.Name}, from {data.Natural(points.Min(point => point.Estimate))} to {data.Natural(points.Max(point => point.Estimate))}.";
        var (precise, vague) = (points.MinBy(point => point.StandardError)!, points.MaxBy(point => point.StandardError)!);
        yield return $"Standard errors ({data.Measure.AnalysisName}) run from {data.Errors.WithUnit(precise.StandardError)} ({PlaneWords.Isolated(precise.Label)}) to {data.Errors.WithUnit(vague.StandardError)} ({PlaneWords.Isolated(vague.Label)}).";
        if (data.Pooled is { } pooled)
        {
            yield return $"{options.PooledLabel}: {data.Natural(pooled)}.";
            List<string> outside = [.. points.Where((_, index) => data.IsOutside[index]).Select(point => PlaneWords.Isolated(point.Label))];
            yield return outside.Count == 0
                ? "None lies outside the funnel in which 95% would be expected if only chance set them apart."
                : $"{data.Numbers.Count(outside.Count)} of {data.Numbers.Count(points.Count)} {PlaneWords.Plural(outside.Count, "lies", "lie")} outside the funnel in which 95% would be expected if only chance set them apart: {PlaneWords.List(outside)}.";
        }

        if (data.Reference is { } reference)
        {
            yield return $"Contours show how clearly an estimate differs from {options.ContourLabel}, {data.Natural(reference)}:";
            yield return string.Join("; ", Bands(options).Select((band, index) => $"{band}: {data.Numbers.Count(data.Contours.Count(place => place.Band == index))}")) + ".";
        }

        if (data.Filled.Count > 0)
            yield return $"Trim and fill added {data.Numbers.Count(data.Filled.Count)} {PlaneWords.Plural(data.Filled.Count, "estimate", "estimates")} that nobody reported: {PlaneWords.List([.. data.Filled.Select(effect => data.Natural(effect.Estimate))])}.";
        foreach (var sentence in Tests(data, options))
            yield return sentence;
    }

    private static IEnumerable<string> Tests(FunnelPlotData data, FunnelPlotOptions options)
    {
        (string Name, Estimable PValue, FunnelCaveat Caveat)[] tests =
        [
            .. options.Regression is { } regression ? new[] { ("the regression test", regression.PValue, regression.Caveat) } : [],
            .. options.RankCorrelation is { } ranks ? new[] { ("the rank test", ranks.PValue, ranks.Caveat) } : [],
        ];
        foreach (var test in tests.Where(test => test.Caveat == FunnelCaveat.NotEstimable))
            yield return $"Symmetry was not tested by {test.Name}, since {PlaneWords.Why(test.PValue.Reason)}.";
        var made = tests.Where(test => test.Caveat != FunnelCaveat.NotEstimable).ToList();
        if (made.Count > 0)
            yield return $"Symmetry of the funnel: {string.Join("; ", made.Select(test => $"{test.Name} p {PValue(test.PValue.Value, options)}"))}.";
        if (made.Exists(test => test.Caveat == FunnelCaveat.FewerThanTenStudies) || (tests.Length == 0 && data.Points.Count is > 0 and < 10))
            yield return "With fewer than ten estimates neither a test nor the eye can tell asymmetry from chance.";
        else if (made.Count > 0)
            yield return "The smaller p, the harder it is to put an asymmetry down to chance. Asymmetry may come from true differences as well as from results that were not reported, and symmetry does not prove that none is missing.";
    }

    private static string PValue(double value, FunnelPlotOptions options) => value < 0.001
        ? "below " + 0.001.ToString("0.000", options.FormatProvider)
        : value.ToString("0.000", options.FormatProvider);
}
