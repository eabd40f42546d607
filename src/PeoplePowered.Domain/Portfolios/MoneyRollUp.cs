namespace PeoplePowered.Domain.Portfolios;

/// <summary>The money of one place in one currency. What was announced and what was awarded stand side by side and are never added.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Announced">The announced amounts of the investments; no terms where there is none.</param>
/// <param name="Awards">The listed awards. Awards of which neither amount nor currency is known count as unknown in every currency.</param>
public sealed record MoneyRollUp(Currency Currency, QuantitySum Announced, QuantitySum Awards);
