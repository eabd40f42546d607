using NodaTime;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Partnerships;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>
/// A strategic investment with its partnerships and awards as known on a day. Where a day is asked for, a partnership or
/// award that was only possibly known then counts as listed but unknown, so that the bounds stay true either way.
/// </summary>
internal sealed record InvestmentDelivery(StrategicInvestment Investment, AsKnown AsKnown, IReadOnlyList<InvestmentDelivery.Delivery> Deliveries)
{
    public static InvestmentDelivery Of(Portfolio portfolio, StrategicInvestment investment, LocalDate? asOf)
    {
        var grants = portfolio.Grants.Where(grant => grant.Investment == investment.Id && grant.Partnership is not null).ToLookup(grant => grant.Partnership!);
        var deliveries = portfolio.Partnerships.Where(partnership => partnership.Investment == investment.Id)
            .Select(partnership => Delivery.Of(partnership, grants[partnership.Id].ToList(), asOf))
            .Where(delivery => delivery.Knowledge != Knowledge.NotYetKnown)
            .ToList();
        return new(investment, Revisions.AsKnownOn(investment.Revisions, asOf), deliveries);
    }

    public static LeadershipShare Leadership(IReadOnlyList<InvestmentDelivery> investments)
    {
        var all = investments.SelectMany(investment => investment.Deliveries).ToList();
        var announced = QuantitySum.Of(investments.Where(investment => investment.IsKnown).Select(investment => investment.Announced));
        var partnerships = all.Count > announced.Lower ? Quantity.AtLeast(all.Count) : announced.AsQuantity();
        var known = all.Where(delivery => delivery.LeadSector is not null).ToList();
        var led = known.Count(delivery => delivery.IsLedByCommunity);
        var amount = MoneyTotal(investments);
        return new(
            led,
            known.Count,
            all.Count,
            partnerships,
            known.Count == 0 ? null : (decimal)led / known.Count,
            ByNumber(led, known.Count - led, partnerships),
            amount is { IsExact: true, Low: > 0 } ? ByMoney(known, amount.Low.Value) : null);
    }

    public static AwardKnowledge Awards(IReadOnlyList<InvestmentDelivery> investments)
    {
        var awards = investments.SelectMany(investment => investment.Deliveries).Select(delivery => delivery.Award).ToList();
        var announced = QuantitySum.Of(investments.Where(investment => investment.IsKnown).Select(investment => investment.Announced)).AsQuantity();
        var sum = QuantitySum.Of(awards);
        var notListed = announced switch
        {
            { IsExact: true, Low: var number } => Quantity.Exact(Math.Max(0, number!.Value - awards.Count)),
            _ => Quantity.Unknown,
        };
        return new(sum.Exact, sum.PartlyKnown, sum.Unknown, notListed, sum);
    }

    public InvestmentOverview Overview()
    {
        InvestmentDelivery[] self = [this];
        var revision = AsKnown.Latest;
        return new(
            Investment.Id,
            Investment.Initiative,
            AsKnown,
            Leadership(self),
            Awards(self),
            revision is null ? null : Reconciliation.Of($"{Investment.Id}: partnerships announced and listed", Announced, ListedPartnerships()),
            revision is null ? null : Reconciliation.Of($"{Investment.Id}: amount and listed awards", revision.Amount.Amount, ListedAwards()));
    }

    private bool IsKnown => AsKnown.Knowledge != Knowledge.NotYetKnown;

    private Quantity Announced => AsKnown.Latest?.Partnerships ?? Quantity.Unknown;

    private bool MayLackPartnerships => Announced.High is not { } all || Deliveries.Count < all;

    private static Quantity MoneyTotal(IReadOnlyList<InvestmentDelivery> investments) =>
        QuantitySum.Of(investments.Where(investment => investment.IsKnown).Select(investment => investment.AsKnown.AmountRange())).AsQuantity();

    private static ShareBounds ByNumber(int led, int others, Quantity partnerships) => partnerships switch
    {
        { High: { } all } when all > 0 => new(led / all, (all - others) / all),
        _ => new(0, 1),
    };

    private static ShareBounds ByMoney(List<Delivery> known, decimal total)
    {
        var led = QuantitySum.Of(known.Where(delivery => delivery.IsLedByCommunity).Select(delivery => delivery.Award));
        var others = QuantitySum.Of(known.Where(delivery => !delivery.IsLedByCommunity).Select(delivery => delivery.Award));
        return new(
            Math.Clamp(led.Lower / total, 0, 1),
            Math.Clamp((total - others.Lower) / total, 0, 1),
            led.Approximate + others.Approximate > 0);
    }

    private QuantitySum ListedPartnerships()
    {
        var certain = Deliveries.Count(delivery => delivery.Knowledge == Knowledge.Known);
        var listed = QuantitySum.Of(Enumerable.Repeat(Quantity.Exact(1), certain).Concat(Enumerable.Repeat(Quantity.UpTo(1), Deliveries.Count - certain)));
        return MayLackPartnerships && Announced.IsUnknown ? listed.Add(Quantity.Unknown) : listed;
    }

    private QuantitySum ListedAwards()
    {
        var awards = QuantitySum.Of(Deliveries.Select(delivery => delivery.Award));
        return MayLackPartnerships ? awards.Add(Quantity.Unknown) : awards;
    }

    /// <summary>One partnership and what it was awarded, as known on the day.</summary>
    internal sealed record Delivery(Knowledge Knowledge, Sector? LeadSector, Quantity Award)
    {
        public bool IsLedByCommunity => LeadSector == Sector.VoluntaryAndCommunity;

        public static Delivery Of(Partnership partnership, List<Grant> grants, LocalDate? asOf)
        {
            var known = grants.Select(grant => Revisions.AsKnownOn(grant.Revisions, asOf)).ToList();
            var knowledge = asOf is null ? Knowledge.Known : known.Count == 0 ? Knowledge.PossiblyKnown : known.Max(item => item.Knowledge);
            var award = known.Count == 0 || knowledge == Knowledge.PossiblyKnown ? Quantity.Unknown : QuantitySum.Of(known.Select(item => item.AmountRange())).AsQuantity();
            return new(knowledge, knowledge == Knowledge.Known ? partnership.Lead?.Sector : null, award);
        }
    }
}
