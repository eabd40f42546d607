namespace PeoplePowered.Domain;

/// <content>Caveats about payments and amounts.</content>
public static partial class CaveatCatalogue
{
    /// <summary>A payment could only be bounded.</summary>
    public static CaveatDefinition PaymentBounded { get; } = new("payment-bounded", CaveatSeverity.Caution,
        "{subject} reports no count for {outcome}: {bound}, so the payment is given as a range.");

    /// <summary>A payment has no upper bound.</summary>
    public static CaveatDefinition PaymentUnbounded { get; } = new("payment-unbounded", CaveatSeverity.Serious,
        "{subject} reports no count for {outcome}, and nothing reported limits it, so the payment has no upper bound.");

    /// <summary>Caps were not applied.</summary>
    public static CaveatDefinition CapNotApplied { get; } = new("cap-not-applied", CaveatSeverity.Caution,
        "{subject} caps what is paid for one participant at {cap}; site totals do not say who achieved what, so the bill leaves the cap out and is an upper figure.");

    /// <summary>A site's reported outcome has no tariff.</summary>
    public static CaveatDefinition NoTariff { get; } = new("no-tariff", CaveatSeverity.Note,
        "{subject} pays nothing for {outcome}: it is reported but not on the card.");

    /// <summary>Results without a rate card.</summary>
    public static CaveatDefinition NoRateCard { get; } = new("no-rate-card", CaveatSeverity.Note,
        "{subject} has no rate card here, so there is no bill.");

    /// <summary>Amounts of several currencies.</summary>
    public static CaveatDefinition MixedCurrencies { get; } = new("mixed-currencies", CaveatSeverity.Serious,
        "{subject}: amounts in {currencies} are not added up or compared; convert them at a stated rate and date first.");

    private static CaveatDefinition[] AboutMoney =>
    [
        PaymentBounded, PaymentUnbounded, CapNotApplied, NoTariff, NoRateCard, MixedCurrencies,
    ];
}
