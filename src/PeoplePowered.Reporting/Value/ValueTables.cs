using PeoplePowered.Domain;
using PeoplePowered.Domain.Value;
using PeoplePowered.Reporting.Reports;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Value;

/// <summary>Tables of what a case is worth: its figures, its lines, a grid over two inputs, and the workings.</summary>
public static class ValueTables
{
    /// <summary>The figures of a case.</summary>
    /// <param name="appraisal">The appraisal.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Figures(Appraisal appraisal, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(appraisal);
        var words = new Words(formatProvider);
        return new(
            $"{appraisal.Name}: present values in {appraisal.Prices}, discounted to {appraisal.BaseYear.ToString(words.Culture)} by {appraisal.Schedule.Name}",
            [new("Figure"), ReportColumn.Figures("Amount")],
            [
                Row(appraisal.Costs, words),
                Row(appraisal.Benefits, words),
                Row(appraisal.NetPresentSocialValue, words),
                [$"{appraisal.Ratio.What}: {appraisal.Ratio.Definition}", new ReportCell(Number(appraisal.Ratio.Ratio, words), appraisal.Ratio.Ratio.ToNullable()?.Lower)],
                .. appraisal.ByKind.Select(kind => (IReadOnlyList<ReportCell>)[$"of it {WireWords.Of(kind.Kind)}, transfers included", Cell(kind.Net.Amount, words)]),
                .. appraisal.Payback.Select(payback => (IReadOnlyList<ReportCell>)[payback.IsDiscounted ? "Pays back, discounted" : "Pays back, not discounted", payback.ToString()]),
            ]);
    }

    /// <summary>Each line of a case.</summary>
    /// <param name="appraisal">The appraisal.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Lines(Appraisal appraisal, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(appraisal);
        var words = new Words(formatProvider);
        return new(
            $"{appraisal.Name}: line by line",
            [new("Line"), new("Side"), new("Kind"), new("Who"), ReportColumn.Figures("Present value")],
            appraisal.Lines.Select(line => (IReadOnlyList<ReportCell>)
            [
                line.IsTransfer ? $"{line.Name} (a transfer)" : line.Name,
                WireWords.Of(line.Side),
                WireWords.Of(line.Kind),
                line.Agency?.ToString() ?? "–",
                Cell(line.PresentValue, words),
            ]));
    }

    /// <summary>An outcome over two inputs.</summary>
    /// <param name="grid">The grid.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Grid(SensitivityGrid grid, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(grid);
        var words = new Words(formatProvider);
        return new(
            $"{grid.What}: {grid.Rows.Input} down, {grid.Columns.Input} across",
            [new(grid.Rows.Input), .. grid.Columns.Steps.Select(step => ReportColumn.Figures(Step(grid.Columns, step, words)))],
            grid.Rows.Steps.Zip(grid.Cells, (step, cells) => (IReadOnlyList<ReportCell>)[Step(grid.Rows, step, words), .. cells.Select(cell => new ReportCell(Number(cell, words), cell.ToNullable()?.Lower))]));
    }

    /// <summary>Steps that a person can follow with a calculator.</summary>
    /// <param name="caption">What they work out.</param>
    /// <param name="steps">The steps.</param>
    public static ReportTable Workings(string caption, IEnumerable<Step> steps) => new(
        caption,
        [new("What"), new("How"), new("Comes to"), new("Prices"), new("Source")],
        Guard.Against.Null(steps).Select(step => (IReadOnlyList<ReportCell>)
            [step.What, step.How, step.Result, step.Prices?.ToString() ?? "–", step.Sources.Count == 0 ? "–" : string.Join("; ", step.Sources)]));

    private static IReadOnlyList<ReportCell> Row(MoneyFigure figure, Words words) => [figure.What, Cell(figure.Amount, words)];

    private static ReportCell Cell(MoneyRange amount, Words words) => new(words.Money(amount), (double)amount.Lower.Amount);

    private static string Step(SensitivityAxis axis, double step, Words words) => axis.IsChange
        ? step.ToString("+0.##%;−0.##%;0%", words.Culture)
        : step.ToString("#,0.####", words.Culture);

    private static string Number(EstimableInterval range, Words words) => !range.HasValue ? "–"
        : range.Value.Lower.ToString("#,0.00", words.Culture) is var from && range.Value.Upper.ToString("#,0.00", words.Culture) is var to && string.Equals(from, to, StringComparison.Ordinal) ? from
        : $"{from} to {to}";
}
