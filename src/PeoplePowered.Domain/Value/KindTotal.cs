namespace PeoplePowered.Domain.Value;

/// <summary>What one kind of value comes to, transfers included; kept apart from the other kinds.</summary>
/// <param name="Kind">Fiscal, economic or social.</param>
/// <param name="Costs">Present value of its costs.</param>
/// <param name="Benefits">Present value of its benefits.</param>
/// <param name="Net">Benefits less costs.</param>
public sealed record KindTotal(ValueKind Kind, MoneyFigure Costs, MoneyFigure Benefits, MoneyFigure Net);
