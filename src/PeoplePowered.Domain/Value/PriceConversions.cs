namespace PeoplePowered.Domain.Value;

/// <summary>From the prices of a line to those of its case.</summary>
internal static class PriceConversions
{
    /// <summary>By what an amount of a year, counted from the base year, is multiplied; 1 where it is in the case's prices.</summary>
    /// <exception cref="ArgumentException">There is no deflator, it is of another vintage, or it lacks a year.</exception>
    public static decimal Ratio(ValueModel model, ProgramLine line, int year)
    {
        if (Levels(model, line, year) is not var (from, to))
            return 1;
        var deflator = model.Deflator!;
        return deflator.LevelIn(to) / deflator.LevelIn(from);
    }

    /// <summary>The years from whose prices to whose prices; <c>null</c> where nothing is to be converted.</summary>
    public static (int From, int To)? Levels(ValueModel model, ProgramLine line, int year)
    {
        if (line.Prices is not { } prices)
            return null;
        if (prices.Deflator is { } vintage && model.Prices.Deflator is { } wanted && !string.Equals(vintage, wanted, StringComparison.Ordinal))
            throw new ArgumentException($"'{line.Name}' is in {prices}, and '{model.Name}' in {model.Prices}; two vintages never mix: restate the line in the case's vintage.", nameof(line));
        if (prices.Year == model.Prices.Year)
            return null;
        if (model.Deflator is not { } deflator)
            throw new ArgumentException($"'{line.Name}' is in {prices}, and '{model.Name}' in {model.Prices}; discounting applies to real amounts of one year's prices: supply a deflator that holds the years, or restate the line.", nameof(line));
        return (deflator.YearOf(prices, model.BaseYear + year), model.Prices.Year!.Value);
    }
}
