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
        var deliveries = portfolio.Investments.Select(investment => InvestmentDelivery.Of(portfolio, investment, asOf)).ToList();
        return new(
            asOf is { } day ? PartialDate.On(day) : null,
            portfolio.Initiatives.Select(initiative => OverviewOf(portfolio, initiative, asOf)).ToValueList(),
            deliveries.Select(delivery => delivery.Overview()).ToValueList(),
            InvestmentDelivery.Leadership(deliveries),
            InvestmentDelivery.Awards(deliveries));
    }

    /// <summary>What programmes reported as a whole, rather than by service and site: headline results, gross and net, in the portfolio's order.</summary>
    /// <param name="portfolio">The portfolio.</param>
    public static ValueList<ReportedOutcome> ProgrammeResults(this Portfolio portfolio) =>
        Guard.Against.Null(portfolio).ReportedOutcomes.Where(reported => reported.For.Service is null).ToValueList();

    /// <summary>What the sites of a service reported, totals only.</summary>
    /// <param name="portfolio">The portfolio.</param>
    /// <param name="service">The service.</param>
    public static ValueList<ReportedOutcome> SiteResults(this Portfolio portfolio, ServiceId service) =>
        Guard.Against.Null(portfolio).ReportedOutcomes.Where(reported => reported.For.Service == service && reported.For.Site is not null && reported.Breakdown is null).ToValueList();

    private static InitiativeOverview OverviewOf(Portfolio portfolio, Initiative initiative, LocalDate? asOf)
    {
        var asKnown = Revisions.AsKnownOn(initiative.Revisions, asOf);
        var investments = portfolio.Investments.Where(investment => investment.Initiative == initiative.Id)
            .Select(investment => Revisions.AsKnownOn(investment.Revisions, asOf))
            .ToList();
        var announced = asKnown.Latest?.Amount.Amount ?? (asKnown.Knowledge == Knowledge.PossiblyKnown ? asKnown.AmountRange() : null);
        var listed = QuantitySum.Of(investments.Where(known => known.Knowledge != Knowledge.NotYetKnown).Select(known => known.AmountRange()));
        return new(
            initiative.Id,
            asKnown,
            investments.Count,
            announced is null || investments.Count == 0 ? null : Reconciliation.Of($"{initiative.Id}: amount and its investments", announced, listed));
    }
}
