namespace PeoplePowered.Domain.Value;

/// <summary>What one agency pays and gains, transfers included, by kind of value; simulated where there are at most 20 of these.</summary>
/// <param name="Agency">The agency; <c>null</c> for lines that name none.</param>
/// <param name="Kind">Fiscal, economic or social: kinds are kept apart here too.</param>
/// <param name="Costs">Present value of what it pays.</param>
/// <param name="Benefits">Present value of what it gains.</param>
/// <param name="Net">Gains less payments.</param>
public sealed record AgencyTotal(Agency? Agency, ValueKind Kind, MoneyFigure Costs, MoneyFigure Benefits, MoneyFigure Net);
