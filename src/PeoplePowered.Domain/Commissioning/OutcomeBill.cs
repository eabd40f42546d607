namespace PeoplePowered.Domain.Commissioning;

/// <summary>What is due for one outcome over all sites.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Tariff">What is paid for it once.</param>
/// <param name="Count">How often it was achieved, over all sites.</param>
/// <param name="Due">Count times tariff.</param>
public sealed record OutcomeBill(OutcomeKey Outcome, Money Tariff, QuantitySum Count, MoneyRange Due);
