using PeoplePowered.Domain.Results;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>An aggregate as tidy comma-separated values.</summary>
internal static class OutcomeAggregateCsv
{
    public static string Of(OutcomeAggregate aggregate)
    {
        var outcome = aggregate.Outcome.ToString();
        var csv = new CsvWriter("outcome", "row", "name", "achieved", "participants", "proportion", "lower", "upper", "weight_percent", "shrunken", "shrunken_lower", "shrunken_upper", "note");
        foreach (var site in aggregate.Sites)
        {
            var shrunken = site.ShrunkenInterval.ToNullable();
            csv.Row(
                outcome, "site", site.Site, site.Achieved, site.Participants, site.Proportion, site.Interval.Lower, site.Interval.Upper, site.WeightPercent,
                site.Shrunken, shrunken?.Lower, shrunken?.Upper);
        }

        csv.Row(outcome, "summary", "share-of-people", aggregate.Achieved, aggregate.Participants, aggregate.ShareOfPeople);
        csv.Row(outcome, "summary", "average-of-sites", default, default, aggregate.AverageOfSites);
        Summary("typical-site", aggregate.TypicalSite.Proportion, aggregate.TypicalSite.Interval, FormattableString.Invariant($"level {aggregate.Pooled.ConfidenceLevel}"));
        Summary("new-site", default, aggregate.NewSite.Range, MethodNames.Of(aggregate.NewSite.Convention));
        foreach (var excluded in aggregate.Excluded)
            csv.Row(outcome, "excluded", excluded.Site, default, default, default, default, default, default, default, default, default, excluded.Reason);
        foreach (var caveat in aggregate.Caveats)
            csv.Row(outcome, "caveat", caveat.Code, default, default, default, default, default, default, default, default, default, caveat.Message);
        return csv.ToString();

        void Summary(string name, Estimable value, EstimableInterval interval, string note) => csv.Row(
            outcome, "summary", name, default, default, value, interval.ToNullable()?.Lower, interval.ToNullable()?.Upper, default, default, default, default,
            interval.HasValue ? note : interval.Reason.ToString());
    }
}
