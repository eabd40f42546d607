using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Reviews portfolios with a given aggregator. Stateless; safe to share between threads.</summary>
public sealed class PortfolioReviewer : IPortfolioReviewer
{
    private readonly IOutcomeAggregator _aggregator;

    /// <summary>A reviewer.</summary>
    /// <param name="aggregator">What aggregates outcomes; one with the default options where <c>null</c>.</param>
    public PortfolioReviewer(IOutcomeAggregator? aggregator = null) => _aggregator = aggregator ?? new OutcomeAggregator();

    /// <inheritdoc />
    public PortfolioReview Review(Portfolio portfolio, ReviewOptions? options = null, IProgress<ReviewProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(portfolio);
        var settings = options ?? ReviewOptions.Default;
        if (settings.ProblemsWith(portfolio) is { Count: > 0 } problems)
            throw new ArgumentException(string.Join(" ", problems), nameof(options));
        var overviews = new List<PortfolioOverview>();
        if (settings.AsOf is { } day)
            overviews.Add(Narrow(portfolio.Overview(day), settings));
        overviews.Add(Narrow(portfolio.Overview(), settings));

        var programme = settings.Narrow(portfolio.ProgrammeResults());
        var work = portfolio.Services.Select(service => ServiceFigures.Of(portfolio, service, settings)).Where(figures => figures.Definitions.Count > 0).ToList();
        var all = work.Sum(figures => figures.Definitions.Count);
        var done = 0;
        var services = new List<ServiceReview>();
        foreach (var figures in work)
        {
            var aggregates = new List<OutcomeAggregate>();
            foreach (var definition in figures.Definitions)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var aggregate = _aggregator.Aggregate(new(figures.Framework!.Id, definition.Key, definition.Version), figures.Totals);
                aggregates.Add(aggregate with { Caveats = aggregate.Caveats.Where(IsOfTheOutcome).ToValueList() });
                progress?.Report(new(++done, all));
            }

            services.Add(ReviewOf(portfolio, figures, aggregates));
        }

        return new(overviews.ToValueList(), programme, programme.Select(reported => portfolio.Definition(reported.Outcome)).ToValueList(), services.ToValueList(), portfolio.Caveats);
    }

    /// <summary>Whether a caveat is about an outcome, and not one that the review gives once for all outcomes of a service.</summary>
    private static bool IsOfTheOutcome(Caveat caveat) => !string.Equals(caveat.Code, CaveatCatalogue.ShorterPeriod.Code, StringComparison.Ordinal);

    private static PortfolioOverview Narrow(PortfolioOverview overview, ReviewOptions options)
    {
        if (options.Investment is not { } investment)
            return overview;
        var own = overview.Investments.Single(item => item.Investment == investment);
        return overview with
        {
            Investments = [own],
            Initiatives = overview.Initiatives.Where(item => item.Initiative == own.Initiative).ToValueList(),
            Leadership = own.Leadership,
            Awards = own.Awards,
        };
    }

    private static ServiceReview ReviewOf(Portfolio portfolio, ServiceFigures figures, List<OutcomeAggregate> aggregates)
    {
        var (service, framework) = (figures.Service, figures.Framework!);
        var bills = portfolio.RateCards.Where(card => card.Framework == framework.Id).Select(card => Billing.Of(card, framework, figures.Totals)).ToValueList();
        var caveats = new List<Caveat>(figures.Caveats);
        caveats.AddRange(ConsistencyChecks.Check(framework, figures.InForce));
        if (bills.Count == 0)
            caveats.Add(CaveatCatalogue.NoRateCard.About(service.Title));
        caveats.AddRange(bills.SelectMany(bill => bill.Caveats));
        var small = figures.Totals.Count(item => item.Figure is CountOfParticipants { Achieved: >= 1 and <= 9 });
        if (small > 0)
            caveats.Add(CaveatCatalogue.SmallCells.About(service.Title, ("cells", small)).RestingOn(figures.Totals.Select(item => item.Source)));
        return new(service.Id, service.Title, figures.Definitions, aggregates.ToValueList(), bills, caveats.ToValueList());
    }

    /// <summary>What the sites of one service reported, as a review uses it.</summary>
    private sealed record ServiceFigures(Service Service, OutcomesFramework? Framework, ValueList<ReportedOutcome> InForce, ValueList<ReportedOutcome> Totals, ValueList<OutcomeDefinition> Definitions, ValueList<Caveat> Caveats)
    {
        public static ServiceFigures Of(Portfolio portfolio, Service service, ReviewOptions options)
        {
            var reported = portfolio.SiteResults(service.Id);
            if (service.Framework is not { } id || portfolio.Framework(id) is not { } framework)
                return new(service, null, [], [], [], []);
            var (totals, caveats) = LatestFigures.Of(reported.Where(item => item.Breakdown is null));
            var keys = reported.Select(item => (item.Outcome.Key, item.Outcome.Version)).ToHashSet();
            var definitions = framework.Outcomes
                .Where(definition => keys.Contains((definition.Key, definition.Version)) && (options.Outcome is null || definition.Key == options.Outcome));
            return new(service, framework, reported.Where(item => item.Status.IsInForce()).ToValueList(), totals, definitions.ToValueList(), caveats);
        }
    }
}
