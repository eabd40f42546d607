using System.Globalization;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Bounds what caps leave of a bill of site totals.</summary>
internal static class CappedBilling
{
    public static CappedBill Of(Bill bill, RateCard card, OutcomesFramework framework, SiteTotals totals, Money? capPerContract)
    {
        var sites = bill.Sites.Select(site => Of(site, card, framework, totals)).ToValueList();
        var due = MoneyRange.Sum(sites.Select(site => site.Due), card.Currency);
        var steps = new List<Step> { new("count times tariff", string.Join(" + ", bill.Sites.Select(site => Text(site.Due))), Text(bill.Due), sources: [card.Source]) };
        var caveats = bill.Caveats.Where(caveat => !string.Equals(caveat.Code, CaveatCatalogue.CapNotApplied.Code, StringComparison.Ordinal)).ToList();
        if (card.CapPerParticipant is { } cap)
        {
            caveats.Insert(0, CaveatCatalogue.CapBounded.About(card.Id.Value, ("cap", cap.ToString(null, CultureInfo.InvariantCulture))).RestingOn(card.Source));
            steps.AddRange(sites.Select(site => Explained(site, cap)));
            steps.Add(new("after the cap per participant", string.Join(" + ", sites.Select(site => Text(site.Due))), Text(due)));
        }

        if (capPerContract is { } most && (due.Upper is null || due.Upper > most))
        {
            var capped = new MoneyRange(Least(due.Lower, most), most);
            steps.Add(new("after the cap per contract", $"{Text(due)}, at most {most.ToString(null, CultureInfo.InvariantCulture)}", Text(capped)));
            due = capped;
        }

        var made = Made.By("rate card, caps bounded", [bill.Made.InputHash, $"{card.CapPerParticipant}|{capPerContract}", .. sites.Select(site => $"{site.Site}|{site.People}")]);
        return new(bill, due, sites, capPerContract, caveats.ToValueList(), steps.ToValueList(), made);
    }

    private static CappedSiteBill Of(SiteBill site, RateCard card, OutcomesFramework framework, SiteTotals totals)
    {
        var reached = site.Lines.Select(line => line.Count.Low ?? 0).Max();
        var people = totals.Participants(site.Site) is { } participants ? Math.Max(participants, reached) : (decimal?)null;
        if (card.CapPerParticipant is not { } cap)
            return new(site.Site, site.Due, site.Due, people);
        var counts = site.Lines.ToDictionary(line => line.Outcome, line => line.Count);
        var least = CapBounds.Least(card.Tariffs.Select(tariff => (tariff.Price.Amount, Sure(tariff))), cap.Amount);
        return new(site.Site, site.Due, new(Money(least), Most() is { } most ? Money(Math.Max(least, most)) : null), people);

        Money Money(decimal amount) => new(amount, card.Currency);

        // A later milestone reported more often than an earlier one that it implies is not surely paid that often.
        decimal Sure(Tariff tariff) => framework.PrerequisitesOf(tariff.Outcome, tariff.Version).Where(counts.ContainsKey)
            .Select(before => counts[before].High ?? decimal.MaxValue).Append(counts[tariff.Outcome].Low ?? 0).Min();

        // Where a count has no upper bound, people times the cap is all that is left to say.
        decimal? Most() => site.Due.Upper is null
            ? people * cap.Amount
            : CapBounds.Most(MilestoneChains.Of(card, framework, tariff => counts[tariff.Outcome].High ?? 0).Select(chain => chain.ConvertAll(tariff => (tariff.Price.Amount, counts[tariff.Outcome].High ?? 0))), people, cap.Amount);
    }

    private static Step Explained(CappedSiteBill site, Money cap) => new(
        $"{site.Site} after the cap of {cap.ToString(null, CultureInfo.InvariantCulture)} for one participant",
        string.Create(CultureInfo.InvariantCulture, $"of {Text(site.Uncapped)}: least if the outcomes are of the same people, most if they are spread{(site.People is { } people ? $" over {people:#,0} people" : string.Empty)}"),
        Text(site.Due));

    private static Money Least(Money left, Money right) => left < right ? left : right;

    private static string Text(MoneyRange range) => range.ToString(null, CultureInfo.InvariantCulture);
}
