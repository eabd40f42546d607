using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Values;

/// <summary>A year of the case.</summary>
internal sealed record ValueYear(int Year, int CalendarYear, ValueList<decimal> Costs, ValueList<decimal> Benefits, ValueList<decimal> Net, ValueList<decimal> NetDiscounted, ValueList<decimal> Cumulative, ValueList<decimal> CumulativeDiscounted);
