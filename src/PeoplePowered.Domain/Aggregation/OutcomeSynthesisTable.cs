using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>A synthesis as people read it, on the scale that they read.</summary>
internal static class OutcomeSynthesisTable
{
    public static string Line(OutcomeSynthesis synthesis, IFormatProvider formatProvider)
    {
        var numbers = new ResultNumbers(formatProvider);
        var part = synthesis.Whole;
        var what = $"{synthesis.Outcome.Key}, {synthesis.Measure.NaturalName()}, {(part.Sites.Count == 1 ? "1 figure" : $"{numbers.Count(part.Sites.Count)} figures")}";
        if (!part.Typical.HasValue)
            return $"{what}: what a typical site would be cannot be said ({ResultNumbers.Why(part.Typical.Reason)})";
        var interval = part.TypicalInterval.HasValue ? $" ({numbers.Level(part.Pooled.ConfidenceLevel)} interval {numbers.Number(part.TypicalInterval)})" : string.Empty;
        var further = part.NewSite.HasValue ? numbers.Number(part.NewSite) : $"cannot be said ({ResultNumbers.Why(part.NewSite.Reason)})";
        return $"{what}: typical site {numbers.Number(part.Typical)}{interval}, a new site {further}";
    }

    public static ResultTable Of(OutcomeSynthesis synthesis, IFormatProvider formatProvider)
    {
        var numbers = new ResultNumbers(formatProvider);
        var level = numbers.Level(synthesis.Whole.Pooled.ConfidenceLevel);
        var table = new ResultTable(Line(synthesis, formatProvider), "Site", $"{Capital(synthesis.Measure.NaturalName())} #", $"{level} interval #", "Weight #");
        foreach (var site in synthesis.Whole.Sites)
            table.Row(site.Site, numbers.Number(site.Natural), numbers.Number(site.NaturalInterval), numbers.Percent(site.WeightPercent.Map(percent => percent / 100)));
        Summary(table, synthesis.Whole, string.Empty, numbers);
        foreach (var stratum in synthesis.Strata)
            Summary(table, stratum.Part, $", {synthesis.StrataBy} {stratum.Level}", numbers);
        foreach (var excluded in synthesis.Excluded)
            table.Note($"Left out: {excluded.Site}, {excluded.Reason}");
        return table.Caveats(synthesis.Caveats, formatProvider);
    }

    private static void Summary(ResultTable table, SynthesisPart part, string of, ResultNumbers numbers)
    {
        table.Row($"Typical site{of}", numbers.Number(part.Typical), numbers.Number(part.TypicalInterval));
        table.Row($"A new site{of}", string.Empty, numbers.Number(part.NewSite));
    }

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
