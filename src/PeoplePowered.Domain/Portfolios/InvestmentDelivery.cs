using PeoplePowered.Domain.Investments;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>A strategic investment with its partnerships and awards as known on a day.</summary>
internal sealed record InvestmentDelivery(StrategicInvestment Investment, AsKnown AsKnown, IReadOnlyList<PartnershipDelivery> Deliveries)
{
    /// <summary>How many partnerships are listed for certain.</summary>
    public int Certain => Deliveries.Count(delivery => delivery.IsCertain);

    /// <summary>The least that the partnerships can be.</summary>
    public decimal PartnershipsLower => Math.Max(Certain, IsAbout ? 0 : Announced.Low ?? 0);

    /// <summary>The most that the partnerships can be, or <c>null</c>.</summary>
    public decimal? PartnershipsUpper => IsAbout || Announced.High is not { } most ? null : Math.Max(most, Deliveries.Count);

    /// <summary>The currencies of the amount and of the awards.</summary>
    public IReadOnlyList<Currency> Currencies => [.. AsKnown.Currencies().Concat(Deliveries.SelectMany(delivery => delivery.Currencies)).Distinct()];

    private Quantity Announced => AsKnown.Knowledge == Knowledge.NotYetKnown ? Quantity.Exact(0) : AsKnown.PartnershipRange();

    private bool IsAbout => Announced.Is == QuantityKind.About;

    public InvestmentOverview Overview()
    {
        InvestmentDelivery[] self = [this];
        var isKnown = AsKnown.Knowledge != Knowledge.NotYetKnown;
        return new(
            Investment.Id,
            Investment.Initiative,
            AsKnown,
            DeliveryTotals.Leadership(self),
            DeliveryTotals.Awards(self),
            isKnown ? Reconciliation.Of($"{Investment.Id}: partnerships announced and listed", AsKnown.Latest?.Partnerships ?? Quantity.Unknown, ListedPartnerships(), AsKnown.PartnershipRange()) : null,
            isKnown && Currencies.Count == 1 ? Reconciliation.Of(AmountSubject, AsKnown.Latest?.Amount.Amount ?? Quantity.Unknown, DeliveryTotals.Sum(Deliveries), AsKnown.AmountRange(), Currencies[0]) : null,
            AsKnown.Sources().Concat(Deliveries.SelectMany(delivery => delivery.Sources)).Distinct().ToValueList());
    }

    public Caveat? Caveat() => Currencies.Count > 1 ? CaveatCatalogue.MixedCurrencies.About(AmountSubject, ("currencies", string.Join(", ", Currencies))) : null;

    private string AmountSubject => $"{Investment.Id}: amount and listed awards";

    private QuantitySum ListedPartnerships() => QuantitySum.Of(Deliveries.Select(delivery => delivery.IsCertain ? Quantity.Exact(1) : Quantity.UpTo(1)));
}
