using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>How a sentence names figures.</summary>
internal static class FigureNames
{
    private const int Most = 5;

    /// <summary>The sites of the figures, each once, in quotation marks; of many the first few and how many more there are.</summary>
    public static string Of(IEnumerable<ReportedOutcome> figures)
    {
        var names = figures.Select(figure => figure.For.ToString()).Distinct(StringComparer.Ordinal).Select(name => $"'{name}'").ToList();
        return names.Count <= Most
            ? string.Join(", ", names)
            : FormattableString.Invariant($"{string.Join(", ", names.Take(Most))} and {names.Count - Most} more");
    }

    /// <summary>The sites of the figures and what they do, in the number that goes with them: "'A' reports", "'A', 'B' report".</summary>
    public static string Of(IEnumerable<ReportedOutcome> figures, string one, string many)
    {
        var all = figures.ToList();
        return $"{Of(all)} {(all.Select(figure => figure.For.ToString()).Distinct(StringComparer.Ordinal).Skip(1).Any() ? many : one)}";
    }

    /// <summary>A name for each figure: its site, with period and slice where the site stands more than once.</summary>
    public static List<string> Distinct(IReadOnlyList<ReportedOutcome> figures)
    {
        var repeated = figures.GroupBy(figure => figure.For.ToString(), StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return figures.Select(figure =>
        {
            var site = figure.For.ToString();
            if (!repeated.Contains(site))
                return site;
            var parts = new[] { figure.Breakdown?.Category, figure.Period?.ToString(), figure.Vintage?.Value }.OfType<string>();
            return string.Join(", ", parts.Prepend(site));
        }).ToList();
    }
}
