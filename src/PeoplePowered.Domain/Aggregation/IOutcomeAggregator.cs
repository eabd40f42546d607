using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Many reported outcomes, one honest answer.</summary>
public interface IOutcomeAggregator
{
    /// <summary>
    /// Aggregates what several sites reported for one outcome: the share of people, the average of sites, the typical
    /// site, and the range for a new site, each under its own name.
    /// </summary>
    /// <param name="outcome">The outcome. Figures of other outcomes are passed over, so that nested milestones never add up.</param>
    /// <param name="reported">Site totals: one figure a site, all with a comparison or all without.</param>
    /// <param name="options">How; the defaults of the registration where <c>null</c>.</param>
    /// <exception cref="ArgumentException">A site stands twice, slices are mixed with totals, or designs with a comparison are mixed with designs without.</exception>
    OutcomeAggregate Aggregate(OutcomeReference outcome, IEnumerable<ReportedOutcome> reported, AggregationOptions? options = null);
}
