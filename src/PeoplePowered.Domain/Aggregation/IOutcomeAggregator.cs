using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Many reported outcomes, one honest answer.</summary>
public interface IOutcomeAggregator
{
    /// <summary>
    /// Aggregates what several sites reported for one outcome: the share of people, the average of sites, the typical
    /// site, and the range for a new site, each under its own name.
    /// </summary>
    /// <param name="outcome">The outcome. Figures of other outcomes are passed over, so that nested milestones never add up.</param>
    /// <param name="reported">One figure a site, all of one level, all with a comparison or all without. Withdrawn and superseded figures are left out by name.</param>
    /// <param name="options">How; the defaults of the registration where <c>null</c>.</param>
    /// <exception cref="ArgumentException">A site stands twice; or totals are mixed with slices, sites with what they are part of, or designs with a comparison with designs without.</exception>
    OutcomeAggregate Aggregate(OutcomeReference outcome, IEnumerable<ReportedOutcome> reported, AggregationOptions? options = null);

    /// <summary>
    /// Synthesises figures of any type that has an effect or a level: brings each to one measure by a stated rule, pools them, and breaks them down if asked to.
    /// What does not belong together is not pooled: the result then holds every reason instead, each with its figures and remedy.
    /// </summary>
    /// <param name="reported">The figures, of any types; those withdrawn or superseded are left out by name.</param>
    /// <param name="request">By which definitions, on which measure, broken down by what, with which conversions on record.</param>
    /// <param name="options">How; the defaults of the registration where <c>null</c>.</param>
    /// <returns>The synthesis, or every reason why the figures do not pool.</returns>
    /// <exception cref="ArgumentException">A figure is <c>null</c>.</exception>
    SynthesisResult Synthesise(IEnumerable<ReportedOutcome> reported, SynthesisRequest request, AggregationOptions? options = null);

    /// <summary>
    /// Rolls a portfolio up, from sites to services, partnerships, investments and the whole: counts by their proper types, money, and targets against actuals.
    /// The same as <see cref="PortfolioRollUps.RollUp"/>, for those who inject.
    /// </summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="options">How; <see cref="RollUpOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The options name an outcome or a place that the portfolio does not hold.</exception>
    PortfolioRollUp RollUp(Portfolio portfolio, RollUpOptions? options = null);
}
