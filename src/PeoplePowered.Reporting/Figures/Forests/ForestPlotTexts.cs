using PeoplePowered.Reporting.Figures.Plotting;

namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>The number texts of one line: what stands in the columns to the right of the plot.</summary>
internal readonly record struct ForestPlotTexts(string Estimate, string Lower, string Upper, string Weight)
{
    /// <summary>The texts of an entry, empty where it has no number.</summary>
    public static ForestPlotTexts For(ForestPlotEntry entry, FigureNumbers numbers) => new(
        entry.Estimate is { } estimate ? numbers.WithUnit(estimate) : "",
        entry.Bounds is { } from ? "[" + numbers.Plain(from.Lower) + numbers.Separator : "",
        entry.Bounds is { } to ? numbers.Plain(to.Upper) + "]" : "",
        entry.Weight is { } weight ? numbers.Weight(weight) : "");
}
