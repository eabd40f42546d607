namespace PeoplePowered.Domain;

/// <content>Caveats about payments and amounts.</content>
public static partial class CaveatCatalogue
{
    /// <summary>A payment could only be bounded.</summary>
    public static CaveatDefinition PaymentBounded { get; } = Define("payment-bounded", CaveatSeverity.Caution,
        "{subject} reports no count for {outcome}: {bound}, so the payment is given as a range.",
        "The count is blank, and what else was reported limits what it can be.",
        "Ask the site for the count; until then use both ends of the range.");

    /// <summary>A payment has no upper bound.</summary>
    public static CaveatDefinition PaymentUnbounded { get; } = Define("payment-unbounded", CaveatSeverity.Serious,
        "{subject} reports no count for {outcome}, and nothing reported limits it, so the payment has no upper bound.",
        "The count is blank, and nothing else reported limits it.",
        "Ask the site for the count or the number of participants; there is no upper figure to budget for until then.");

    /// <summary>Caps were not applied.</summary>
    public static CaveatDefinition CapNotApplied { get; } = Define("cap-not-applied", CaveatSeverity.Caution,
        "{subject} caps what is paid for one participant at {cap}; site totals do not say who achieved what, so the bill leaves the cap out and is an upper figure.",
        "The card caps what is paid for one participant, and the bill was made from totals of sites.",
        "Settle claims of single people to apply the cap; treat the bill as the most that can be due.");

    /// <summary>A site's reported outcome has no tariff.</summary>
    public static CaveatDefinition NoTariff { get; } = Define("no-tariff", CaveatSeverity.Note,
        "{subject} pays nothing for {outcome}: it is reported but not on the card.",
        "An outcome is reported that the card has no price for.",
        "Nothing, if it is not paid for; otherwise see whether the outcome's name is spelt as on the card.");

    /// <summary>Results without a rate card.</summary>
    public static CaveatDefinition NoRateCard { get; } = Define("no-rate-card", CaveatSeverity.Note,
        "{subject} has no rate card here, so there is no bill.",
        "The portfolio holds no rate card for the service.",
        "Add the card to the file of rate cards if there should be a bill.");

    /// <summary>Amounts of several currencies.</summary>
    public static CaveatDefinition MixedCurrencies { get; } = Define("mixed-currencies", CaveatSeverity.Serious,
        "{subject}: amounts in {currencies} are not added up or compared; convert them at a stated rate and date first.",
        "Amounts are in more than one currency.",
        "Convert them to one currency at a rate and a date that you state, and hand them over again.");
}
