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

    /// <summary>From which effect on a case pays, and how likely a new site is to be beyond it.</summary>
    /// <param name="breakEven">The break-even.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable BreakEven(BreakEven breakEven, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(breakEven);
        var words = new Words(formatProvider);
        IEnumerable<(string What, EstimableInterval Answer)> chances =
        [
            ("Chance that a new site is beyond it, all other inputs at their means", breakEven.Probability),
            ("The same over all that is not known of the other inputs", breakEven.ProbabilityOverInputs),
        ];
        return new(
            $"Break-even of {breakEven.Input}",
            [new("Question"), ReportColumn.Figures("Answer")],
            [
                [breakEven.MoreIsBetter == false ? "It pays up to" : "It pays from", breakEven.Effect.HasValue ? new ReportCell(Range(breakEven.Effect.Value, "#,0.####", words), breakEven.Effect.Value.Lower) : "no value of it makes it pay"],
                .. chances.Where(chance => chance.Answer.HasValue)
                    .Select(chance => (IReadOnlyList<ReportCell>)[chance.What, new ReportCell(chance.Answer.Value.Width == 0 ? words.Percent(chance.Answer.Value.Lower) : words.Percent(chance.Answer), chance.Answer.Value.Lower)]),
            ]);
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

    private static string Number(EstimableInterval range, Words words) => range.HasValue ? Range(range.Value, "#,0.00", words) : "–";

    private static string Range(Interval range, string format, Words words) =>
        range.Lower.ToString(format, words.Culture) is var from && range.Upper.ToString(format, words.Culture) is var to && string.Equals(from, to, StringComparison.Ordinal) ? from : $"{from} to {to}";
}
