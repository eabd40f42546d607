using NodaTime;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>A funder's questions to a portfolio.</summary>
public static class PortfolioQueries
{
    /// <summary>Initiatives and strategic investments as known on a day: amounts, leadership, awards and reconciliations, each with bounds.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="asOf">The day; <c>null</c> for all that is known now.</param>
    public static PortfolioOverview Overview(this Portfolio portfolio, LocalDate? asOf = null)
    {
        Guard.Against.Null(portfolio);
        var grants = portfolio.Grants.Where(grant => grant.Partnership is not null).ToLookup(grant => (grant.Investment, grant.Partnership));
        var partnerships = portfolio.Partnerships.ToLookup(partnership => partnership.Investment);
        var deliveries = portfolio.Investments
            .Select(investment => new InvestmentDelivery(
                investment,
                Revisions.AsKnownOn(investment.Revisions, asOf),
                [.. partnerships[investment.Id].Select(partnership => PartnershipDelivery.Of(partnership, grants[(investment.Id, partnership.Id)], asOf)).Where(delivery => delivery.IsListed)]))
            .ToList();
        var initiatives = portfolio.Initiatives.Select(initiative => OverviewOf(portfolio, initiative, asOf)).ToList();
        return new(
            asOf is { } day ? PartialDate.On(day) : null,
            initiatives.Select(initiative => initiative.Overview).ToValueList(),
            deliveries.Select(delivery => delivery.Overview()).ToValueList(),
            DeliveryTotals.Leadership(deliveries),
            DeliveryTotals.Awards(deliveries),
            initiatives.Select(initiative => initiative.Caveat).Concat(deliveries.Select(delivery => delivery.Caveat())).OfType<Caveat>().ToValueList());
    }

    /// <summary>What programmes reported as a whole, rather than by service and site: headline results, gross and net, in the portfolio's order.</summary>
    /// <param name="portfolio">The portfolio.</param>
    public static ValueList<ReportedOutcome> ProgrammeResults(this Portfolio portfolio) =>
        Guard.Against.Null(portfolio).ReportedOutcomes.Where(reported => !IsOfSite(reported)).ToValueList();

    /// <summary>What the sites of a service reported, totals and slices.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="service">The service.</param>
    public static ValueList<ReportedOutcome> SiteResults(this Portfolio portfolio, ServiceId service) =>
        Guard.Against.Null(portfolio).ReportedOutcomes.Where(reported => IsOfSite(reported) && reported.For.Service == service).ToValueList();

    private static bool IsOfSite(ReportedOutcome reported) => reported.For is { Service: not null, Site: not null };

    private static (InitiativeOverview Overview, Caveat? Caveat) OverviewOf(Portfolio portfolio, Initiative initiative, LocalDate? asOf)
    {
        var asKnown = Revisions.AsKnownOn(initiative.Revisions, asOf);
        var investments = portfolio.Investments.Where(investment => investment.Initiative == initiative.Id)
            .Select(investment => Revisions.AsKnownOn(investment.Revisions, asOf))
            .Where(known => known.Knowledge != Knowledge.NotYetKnown)
            .ToList();
        if (asKnown.Knowledge == Knowledge.NotYetKnown || investments.Count == 0)
            return (new(initiative.Id, asKnown, investments.Count, Amount: null, asKnown.Sources()), null);
        var subject = $"{initiative.Id}: amount and its investments";
        var currencies = asKnown.Currencies().Concat(investments.SelectMany(known => known.Currencies())).Distinct().ToList();
        if (currencies.Count > 1)
            return (new(initiative.Id, asKnown, investments.Count, Amount: null, asKnown.Sources()), CaveatCatalogue.MixedCurrencies.About(subject, ("currencies", string.Join(", ", currencies))));
        var amount = Reconciliation.Of(
            subject,
            asKnown.Latest?.Amount.Amount ?? Quantity.Unknown,
            QuantitySum.Of(investments.Select(known => known.AmountRange())),
            asKnown.AmountRange(),
            currencies[0]);
        return (new(initiative.Id, asKnown, investments.Count, amount, asKnown.Sources()), null);
    }
}
