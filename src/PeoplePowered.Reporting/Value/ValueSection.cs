using PeoplePowered.Domain.Value;
using PeoplePowered.Reporting.Portfolios;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Value;

/// <summary>What a case is worth on a page: figures, lines, tornado, grid, break-even, workings and caveats.</summary>
public static class ValueSection
{
    /// <summary>Adds a section.</summary>
    /// <param name="builder">The report.</param>
    /// <param name="appraisal">The appraisal.</param>
    /// <param name="breakEven">From which effect on it pays, where that was asked; <c>null</c> otherwise.</param>
    /// <param name="grid">An outcome over two inputs, where that was asked; <c>null</c> otherwise.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ReportBuilder AddValue(this ReportBuilder builder, Appraisal appraisal, BreakEven? breakEven = null, SensitivityGrid? grid = null, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(builder);
        Guard.Against.Null(appraisal);
        builder.AddSection($"What it is worth: {appraisal.Name}").AddTable(ValueTables.Figures(appraisal, formatProvider)).AddTable(ValueTables.Lines(appraisal, formatProvider));
        if (TornadoFigure.Of($"{appraisal.Name}: what moves the {appraisal.Tornado.What} most", appraisal.Tornado, formatProvider) is { } tornado)
            builder.AddFigure(tornado);
        if (breakEven is not null)
            builder.AddTable(ValueTables.BreakEven(breakEven, formatProvider));
        if (grid is not null)
            builder.AddTable(ValueTables.Grid(grid, formatProvider));
        return builder.AddTable(ValueTables.Workings("Workings, step by step", appraisal.Workings.Concat(breakEven?.Workings ?? []).Distinct()))
            .AddCaveats(CaveatLines.Of(appraisal.Caveats.Concat(breakEven?.Caveats ?? []), formatProvider));
    }
}
