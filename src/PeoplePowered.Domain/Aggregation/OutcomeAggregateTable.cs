using PeoplePowered.Domain.Results;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>An aggregate as people read it.</summary>
internal static class OutcomeAggregateTable
{
    public static string Line(OutcomeAggregate aggregate, IFormatProvider formatProvider)
    {
        var numbers = new ResultNumbers(formatProvider);
        var people = $"{aggregate.Outcome.Key}: {numbers.Count(aggregate.Achieved)} of {numbers.Count(aggregate.Participants)} people at {Sites(aggregate.Sites.Count, numbers)}";
        var typical = aggregate.TypicalSite;
        if (!typical.Proportion.HasValue)
            return $"{people}; what a typical site would be cannot be said ({ResultNumbers.Why(typical.Proportion.Reason)})";
        var interval = typical.Interval.HasValue ? $" ({numbers.Level(aggregate.Pooled.ConfidenceLevel)} interval {numbers.Percent(typical.Interval)})" : string.Empty;
        var further = aggregate.NewSite.Range.HasValue ? numbers.WholePercent(aggregate.NewSite.Range) : $"cannot be said ({ResultNumbers.Why(aggregate.NewSite.Range.Reason)})";
        return $"{people}; typical site {numbers.Percent(typical.Proportion)}{interval}, a new site {further}";
    }

    public static ResultTable Of(OutcomeAggregate aggregate, IFormatProvider formatProvider)
    {
        var numbers = new ResultNumbers(formatProvider);
        var table = new ResultTable(Line(aggregate, formatProvider), "Site", "Achieved #", "Of #", "Share #", $"{numbers.Level(aggregate.Pooled.ConfidenceLevel)} interval #", "Weight #");
        foreach (var site in aggregate.Sites)
        {
            table.Row(
                site.Site, numbers.Count(site.Achieved), numbers.Count(site.Participants), numbers.Percent(site.Proportion), numbers.Percent(Statistics.EstimableInterval.Of(site.Interval)),
                numbers.Percent(site.WeightPercent.Map(percent => percent / 100)));
        }

        table.Row("All people together", numbers.Count(aggregate.Achieved), numbers.Count(aggregate.Participants), numbers.Percent(aggregate.ShareOfPeople));
        table.Row("Average of sites", string.Empty, string.Empty, numbers.Percent(aggregate.AverageOfSites));
        table.Row("Typical site", string.Empty, string.Empty, numbers.Percent(aggregate.TypicalSite.Proportion), numbers.Percent(aggregate.TypicalSite.Interval));
        table.Row("A new site", string.Empty, string.Empty, string.Empty, numbers.Percent(aggregate.NewSite.Range));
        foreach (var excluded in aggregate.Excluded)
            table.Note($"Left out: {excluded.Site}, {excluded.Reason}");
        return table.Caveats(aggregate.Caveats, formatProvider);
    }

    private static string Sites(int count, ResultNumbers numbers) => count == 1 ? "1 site" : $"{numbers.Count(count)} sites";
}
