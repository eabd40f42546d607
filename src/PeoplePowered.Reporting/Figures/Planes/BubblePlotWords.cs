namespace PeoplePowered.Reporting.Figures.Planes;

/// <summary>Says in sentences what a bubble plot shows, and where it knows nothing.</summary>
internal static class BubblePlotWords
{
    /// <summary>What the line and its bands are beyond the sites; <c>null</c> where the line ends with them.</summary>
    public static string? Beyond(BubblePlotData data, BubblePlotOptions options) => data is { IsBeyond: true, Target: { } target, Seen: { } seen }
        ? $"{PlaneWords.Isolated(target.Label)} lies beyond all sites ({Moderator(data, options)} {data.Moderators.WithUnit(target.Moderator)}; the sites run from {data.Moderators.WithUnit(seen.Lower)} to {data.Moderators.WithUnit(seen.Upper)}): there the line is an extrapolation that no site supports."
        : null;

    /// <summary>What stands under the plot; <c>null</c> where nothing does.</summary>
    public static string? Footnote(BubblePlotData data, BubblePlotOptions options)
    {
        List<string> sentences = [.. new[] { NoLine(data), NoBand(data), Cut(data), TargetSentence(data, options), Beyond(data, options), options.Footnote }.OfType<string>().Where(text => text.Length > 0)];
        return sentences.Count == 0 ? null : string.Join(' ', sentences);
    }

    /// <summary>The long description, made from the numbers.</summary>
    public static string Describe(BubblePlotData data, BubblePlotOptions options) => string.Join(' ', Sentences(data, options));

    /// <summary>What the characteristic is called.</summary>
    public static string Moderator(BubblePlotData data, BubblePlotOptions options) => options.ModeratorLabel ?? data.Slope?.Moderator ?? "the characteristic";

    private static IEnumerable<string> Sentences(BubblePlotData data, BubblePlotOptions options)
    {
        if (data.Points.Count == 0)
        {
            yield return "Bubble plot without any site.";
            yield return PlaneWords.Nothing(options.WhyEmpty);
            yield break;
        }

        var (low, high) = (data.Points.MinBy(point => point.Moderator)!, data.Points.MaxBy(point => point.Moderator)!);
        yield return $"Bubble plot of {data.Numbers.Count(data.Points.Count)} {PlaneWords.Plural(data.Points.Count, "site", "sites")}: {options.EffectLabel ?? data.Measure.Name} against {Moderator(data, options)}.";
        yield return $"The sites run from {Told(data, low)} to {Told(data, high)}.";
        if (data.At(low.Moderator).Estimate is { HasValue: true, Value: var first } && data.At(high.Moderator).Estimate is { HasValue: true, Value: var last } && low.Moderator < high.Moderator)
            yield return $"The line goes from {data.Told(first)} at {data.Moderators.WithUnit(low.Moderator)} to {data.Told(last)} at {data.Moderators.WithUnit(high.Moderator)}.";
        if (data.Slope is { ConfidenceInterval: { HasValue: true, Value: var slope } })
        {
            yield return slope.Contains(0)
                ? "Its confidence interval leaves open whether it rises or falls."
                : $"By its confidence interval it {(slope.Lower > 0 ? "rises" : "falls")}, which compares sites and does not say what causes what.";
        }

        foreach (var sentence in new[] { NoLine(data), NoBand(data), Cut(data), TargetSentence(data, options), Beyond(data, options) }.OfType<string>())
            yield return sentence;
    }

    private static string Told(BubblePlotData data, BubblePlotPoint point) => $"{data.Moderators.WithUnit(point.Moderator)} ({PlaneWords.Isolated(point.Label)}, {data.Told(point.Estimate)})";

    private static string? NoLine(BubblePlotData data) => data.Points.Count > 0 && data.Slope is { Estimate: { HasValue: false, Reason: var reason } }
        ? $"There is no line: {PlaneWords.Why(reason)}."
        : null;

    private static string? NoBand(BubblePlotData data)
    {
        if (data.Seen is not { } seen || data.Slope is not { Estimate.HasValue: true })
            return null;
        var expected = data.At(seen.Lower);
        return (expected.ConfidenceInterval.HasValue, expected.PredictionInterval.HasValue) switch
        {
            (false, _) => $"There is no band around the line: {PlaneWords.Why(expected.ConfidenceInterval.Reason)}.",
            (_, false) => $"There is no range for a new site: {PlaneWords.Why(expected.PredictionInterval.Reason)}.",
            _ => null,
        };
    }

    private static string? Cut(BubblePlotData data) => data.IsCut ? "The bands reach beyond what is drawn." : null;

    private static string? TargetSentence(BubblePlotData data, BubblePlotOptions options)
    {
        if (data.AtTarget is not { } expected || data.Target is not { } target)
            return null;
        if (!expected.Estimate.HasValue)
            return $"Nothing can be predicted for {PlaneWords.Isolated(target.Label)}: {PlaneWords.Why(expected.Estimate.Reason)}.";
        var range = expected.PredictionInterval is { HasValue: true, Value: var interval }
            ? $"a single new site like it is expected from {data.Told(interval)} ({data.ToldLevel(options.FormatProvider)} range)"
            : $"there is no range for a single new site, since {PlaneWords.Why(expected.PredictionInterval.Reason)}";
        return $"Expected at {PlaneWords.Isolated(target.Label)} ({data.Moderators.WithUnit(target.Moderator)}): {data.Told(expected.Estimate.Value)}; {range}.";
    }
}
