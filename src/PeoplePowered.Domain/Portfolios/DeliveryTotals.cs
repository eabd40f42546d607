namespace PeoplePowered.Domain.Portfolios;

/// <summary>What several investments' partnerships and awards come to together, with bounds: each investment is bounded first, then they are added.</summary>
internal static class DeliveryTotals
{
    public static LeadershipShare Leadership(IReadOnlyList<InvestmentDelivery> investments)
    {
        var all = investments.SelectMany(investment => investment.Deliveries).ToList();
        var led = all.Count(delivery => delivery.IsLedByCommunity);
        var others = all.Count(delivery => delivery.IsLedByOthers);
        var most = investments.Aggregate((decimal?)0, (sum, investment) => sum + investment.PartnershipsUpper);
        return new(
            led,
            led + others,
            Bounded(all.Count(delivery => delivery.IsCertain), all.Count),
            Bounded(investments.Sum(investment => investment.PartnershipsLower), most),
            led + others == 0 ? null : (decimal)led / (led + others),
            most > 0 ? new(led / most.Value, (most.Value - others) / most.Value) : new(0, 1),
            ByMoney(investments, all));
    }

    public static AwardKnowledge Awards(IReadOnlyList<InvestmentDelivery> investments)
    {
        var all = investments.SelectMany(investment => investment.Deliveries).ToList();
        var certain = QuantitySum.Of(all.Where(delivery => delivery.IsCertain).Select(delivery => delivery.Award));
        var currencies = all.SelectMany(delivery => delivery.Currencies).Concat(investments.SelectMany(investment => investment.AsKnown.Currencies())).Distinct().ToList();
        var notListed = investments.Select(investment => (
            Low: Math.Max(0, investment.PartnershipsLower - investment.Deliveries.Count),
            High: investment.PartnershipsUpper - investment.Certain)).ToList();
        return new(
            certain.Exact,
            certain.PartlyKnown,
            certain.Unknown,
            all.Count(delivery => !delivery.IsCertain),
            Bounded(notListed.Sum(item => item.Low), notListed.Aggregate((decimal?)0, (sum, item) => sum + item.High)),
            currencies.Count > 1 ? null : Sum(all),
            currencies.Count == 1 ? currencies[0] : null);
    }

    /// <summary>The sum of awards; one that was only possibly known may not count at all.</summary>
    public static QuantitySum Sum(IEnumerable<PartnershipDelivery> deliveries) =>
        QuantitySum.Of(deliveries.Select(delivery => delivery.IsCertain ? delivery.Award : Quantity.Range([Quantity.Exact(0), delivery.Award])));

    private static ShareBounds? ByMoney(IReadOnlyList<InvestmentDelivery> investments, List<PartnershipDelivery> all)
    {
        var amount = QuantitySum.Of(investments.Where(investment => investment.AsKnown.Knowledge != Knowledge.NotYetKnown).Select(investment => investment.AsKnown.AmountRange()));
        var led = QuantitySum.Of(all.Where(delivery => delivery.IsLedByCommunity).Select(delivery => delivery.Award));
        var others = QuantitySum.Of(all.Where(delivery => delivery.IsLedByOthers).Select(delivery => delivery.Award));
        var isOneCurrency = investments.SelectMany(investment => investment.Currencies).Distinct().Take(2).Count() == 1;
        return isOneCurrency && amount.Upper is { } most && most > 0 && led.Lower + others.Lower <= most
            ? new(led.Lower / most, (most - others.Lower) / most, amount.Approximate + led.Approximate + others.Approximate > 0)
            : null;
    }

    private static Quantity Bounded(decimal low, decimal? high) => high switch
    {
        null when low == 0 => Quantity.Unknown,
        null => Quantity.AtLeast(low),
        var most when most == low => Quantity.Exact(low),
        var most when low == 0 => Quantity.UpTo(most.Value),
        var most => Quantity.Between(low, most.Value),
    };
}
