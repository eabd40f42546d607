namespace PeoplePowered.Domain.Value;

/// <summary>What a year of a case comes to, for society and in the case's prices, and what has come together by then.</summary>
/// <param name="Year">The year, from 0 for the base year.</param>
/// <param name="CalendarYear">The calendar year, or that in which the financial year starts.</param>
/// <param name="Costs">Costs of the year, not discounted.</param>
/// <param name="Benefits">Benefits of the year, not discounted.</param>
/// <param name="Net">Benefits less costs.</param>
/// <param name="NetDiscounted">The same, discounted.</param>
/// <param name="Cumulative">Net of all years until this one.</param>
/// <param name="CumulativeDiscounted">The same, discounted.</param>
public sealed record YearValue(int Year, int CalendarYear, MoneyRange Costs, MoneyRange Benefits, MoneyRange Net, MoneyRange NetDiscounted, MoneyRange Cumulative, MoneyRange CumulativeDiscounted);
