using System.Globalization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Works out what a rate card pays for reported outcomes.</summary>
public static class Billing
{
    /// <summary>
    /// What is due for site totals: count times tariff. A count that was not reported is bounded by the nearest milestone
    /// that it implies and that was reported, else by the participants; it is never taken for zero.
    /// </summary>
    /// <param name="card">The rate card.</param>
    /// <param name="framework">The framework that defines its outcomes.</param>
    /// <param name="reported">Site totals of the framework's outcomes; each site and outcome at most once.</param>
    /// <exception cref="ArgumentException">The framework is not the card's, a figure names no site, is a slice, is of another framework, or stands twice.</exception>
    public static Bill Of(RateCard card, OutcomesFramework framework, IEnumerable<ReportedOutcome> reported)
    {
        Guard.Against.Null(card);
        Guard.Against.Null(framework);
        Guard.Against.Null(reported);
        if (framework.Id != card.Framework)
            throw new ArgumentException($"The card '{card.Id}' prices outcomes of '{card.Framework}', not of '{framework.Id}'.", nameof(framework));
        var totals = SiteTotals.Of(framework, reported);
        var caveats = new List<Caveat>();
        if (card.CapPerParticipant is { } cap)
            caveats.Add(CaveatCatalogue.CapNotApplied.About(card.Id.Value, ("cap", cap.ToString(null, CultureInfo.InvariantCulture))).RestingOn(card.Source));
        caveats.AddRange(totals.Reported.Where(key => card.Find(key) is null)
            .Select(key => CaveatCatalogue.NoTariff.About(card.Id.Value, ("outcome", key.Value)).RestingOn(card.Source)));

        var sites = totals.Sites.Select(site =>
        {
            var lines = card.Tariffs.Select(tariff => Line(totals, site, tariff, caveats)).ToValueList();
            return new SiteBill(site, MoneyRange.Sum(lines.Select(line => line.Due), card.Currency), lines);
        }).ToValueList();
        var byOutcome = sites.SelectMany(site => site.Lines).ToLookup(line => line.Outcome);
        var outcomes = card.Tariffs.Select(tariff =>
        {
            var lines = byOutcome[tariff.Outcome].ToList();
            return new OutcomeBill(tariff.Outcome, tariff.Price, QuantitySum.Of(lines.Select(line => line.Count)), MoneyRange.Sum(lines.Select(line => line.Due), card.Currency));
        }).ToValueList();
        var made = Made.By("rate card, uncapped", sites.SelectMany(site => site.Lines).Select(line => $"{line.Site}|{line.Outcome}|{line.Count}|{line.Tariff}"));
        return new(card.Id, MoneyRange.Sum(sites.Select(site => site.Due), card.Currency), sites, outcomes, caveats.ToValueList(), card.Source, made);
    }

    /// <summary>
    /// What is due for site totals after caps. A cap for one participant cannot be applied to totals, which do not say who achieved what: what is due is an
    /// interval, sharp below, from all outcomes of the same people to all of them spread over as many as there are. Each person is taken to be at one site
    /// and to count once for an outcome.
    /// </summary>
    /// <param name="card">The rate card, with its cap.</param>
    /// <param name="framework">The framework that defines its outcomes.</param>
    /// <param name="reported">Site totals of the framework's outcomes; each site and outcome at most once.</param>
    /// <param name="capPerContract">The most that is paid in all, where there is a cap.</param>
    /// <exception cref="ArgumentException">As of <see cref="Of"/>; or an amount is negative, of another currency or above <see cref="PaymentTerms.MostMoney"/>.</exception>
    public static CappedBill WithCaps(RateCard card, OutcomesFramework framework, IEnumerable<ReportedOutcome> reported, Money? capPerContract = null)
    {
        Guard.Against.Null(reported);
        var figures = reported.ToList();
        var bill = Of(card, framework, figures);
        _ = new PaymentTerms(framework, [new CardInForce(card)], capPerContract);
        return CappedBilling.Of(bill, card, framework, SiteTotals.Of(framework, figures), capPerContract);
    }

    private static BillLine Line(SiteTotals totals, SiteId site, Tariff tariff, List<Caveat> caveats)
    {
        var price = tariff.Price.ToString(null, CultureInfo.InvariantCulture);
        if (totals.Achieved(site, tariff.Outcome, tariff.Version) is { } achieved)
        {
            var due = MoneyRange.Exactly(achieved * tariff.Price);
            return new(site, tariff.Outcome, Quantity.Exact(achieved), tariff.Price, due, string.Create(CultureInfo.InvariantCulture, $"{achieved:#,0} x {price} = {due}"));
        }

        var zero = 0m * tariff.Price;
        var (most, reason) = totals.Bound(site, tariff.Outcome, tariff.Version);
        var sources = totals.Sources(site, tariff.Outcome, tariff.Version);
        if (most is not { } limit)
        {
            caveats.Add(CaveatCatalogue.PaymentUnbounded.About(site.Value, ("outcome", tariff.Outcome.Value)).RestingOn(sources));
            return new(site, tariff.Outcome, Quantity.Unknown, tariff.Price, new(zero, null), "not reported, and nothing limits it");
        }

        caveats.Add(CaveatCatalogue.PaymentBounded.About(site.Value, ("outcome", tariff.Outcome.Value), ("bound", reason)).RestingOn(sources));
        var range = new MoneyRange(zero, limit * tariff.Price);
        return new(site, tariff.Outcome, Quantity.Between(0, limit), tariff.Price, range, string.Create(CultureInfo.InvariantCulture, $"not reported, {reason}: 0 to {limit:#,0} x {price} = {range}"));
    }
}
