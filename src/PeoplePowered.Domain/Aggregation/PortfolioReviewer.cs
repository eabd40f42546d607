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
        RequireKnown(portfolio, settings);
        var overviews = new List<PortfolioOverview>();
        if (settings.AsOf is { } day)
            overviews.Add(Narrow(portfolio.Overview(day), settings));
        overviews.Add(Narrow(portfolio.Overview(), settings));

        var programme = portfolio.ProgrammeResults().Where(reported => settings.Investment is null || reported.For.Investment == settings.Investment).ToValueList();
        var work = portfolio.Services.Select(service => (Service: service, Definitions: Reported(portfolio, service, settings))).Where(item => item.Definitions.Count > 0).ToList();
        var all = work.Sum(item => item.Definitions.Count);
        var done = 0;
        var services = new List<ServiceReview>();
        foreach (var (service, definitions) in work)
        {
            var results = portfolio.SiteResults(service.Id);
            var aggregates = new List<OutcomeAggregate>();
            foreach (var definition in definitions)
            {
                cancellationToken.ThrowIfCancellationRequested();
                aggregates.Add(_aggregator.Aggregate(new(service.Framework!, definition.Key, definition.Version), results));
                progress?.Report(new(++done, all));
            }

            services.Add(ReviewOf(portfolio, service, definitions, aggregates, results));
        }

        return new(overviews.ToValueList(), programme, programme.Select(reported => portfolio.Definition(reported.Outcome)).ToValueList(), services.ToValueList(), portfolio.Caveats);
    }

    private static void RequireKnown(Portfolio portfolio, ReviewOptions options)
    {
        if (options.Investment is { } investment && portfolio.Investments.All(item => item.Id != investment))
            throw new ArgumentException($"The portfolio holds no strategic investment '{investment}'. It holds: {string.Join("; ", portfolio.Investments.Select(item => item.Id))}.", nameof(options));
        var keys = portfolio.Services.SelectMany(service => portfolio.SiteResults(service.Id)).Select(reported => reported.Outcome.Key).Distinct().ToList();
        if (options.Outcome is { } outcome && !keys.Contains(outcome))
            throw new ArgumentException($"No site reports the outcome '{outcome}'. Sites report: {string.Join(", ", keys)}.", nameof(options));
    }

    private static PortfolioOverview Narrow(PortfolioOverview overview, ReviewOptions options) => options.Investment is { } investment
        ? overview with
        {
            Investments = overview.Investments.Where(item => item.Investment == investment).ToValueList(),
            Initiatives = overview.Initiatives.Where(item => overview.Investments.Any(own => own.Investment == investment && own.Initiative == item.Initiative)).ToValueList(),
            Leadership = overview.Investments.Single(item => item.Investment == investment).Leadership,
            Awards = overview.Investments.Single(item => item.Investment == investment).Awards,
        }
        : overview;

    private static ValueList<OutcomeDefinition> Reported(Portfolio portfolio, Service service, ReviewOptions options)
    {
        if (service.Framework is not { } id || portfolio.Framework(id) is not { } framework)
            return [];
        var reported = portfolio.SiteResults(service.Id).Select(item => (item.Outcome.Key, item.Outcome.Version)).ToHashSet();
        return framework.Outcomes
            .Where(definition => reported.Contains((definition.Key, definition.Version)) && (options.Outcome is null || definition.Key == options.Outcome))
            .ToValueList();
    }

    private static ServiceReview ReviewOf(Portfolio portfolio, Service service, ValueList<OutcomeDefinition> definitions, List<OutcomeAggregate> aggregates, ValueList<ReportedOutcome> results)
    {
        var framework = portfolio.Framework(service.Framework!)!;
        var bills = portfolio.RateCards.Where(card => card.Framework == framework.Id).Select(card => Billing.Of(card, framework, results)).ToValueList();
        var caveats = new List<Caveat>(ConsistencyChecks.Check(framework, results));
        if (bills.Count == 0)
            caveats.Add(CaveatCatalogue.NoRateCard.About(service.Title));
        caveats.AddRange(bills.SelectMany(bill => bill.Caveats));
        var small = results.Count(item => item.Figure is CountOfParticipants { Achieved: >= 1 and <= 9 });
        if (small > 0)
            caveats.Add(CaveatCatalogue.SmallCells.About(service.Title, ("cells", small)).RestingOn(results.Select(item => item.Source)));
        return new(service.Id, service.Title, definitions, aggregates.ToValueList(), bills, caveats.ToValueList());
    }
}
