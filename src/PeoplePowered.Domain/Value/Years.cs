using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>A case year by year, and when it pays back.</summary>
internal sealed class Years(ValueRun run)
{
    public ValueList<YearValue> All() => Enumerable.Range(0, run.Program.LastYear + 1).Select(At).ToValueList();

    /// <summary>Payback without and with discounting.</summary>
    public static ValueList<Payback> Paybacks(ValueRun run, ValueList<YearValue> years)
    {
        var first = run.Program.Lines.Where(line => line is { Side: ValueSide.Cost, IsTransfer: false }).Select(line => line.Years.Years[0].Year).DefaultIfEmpty(0).Min();
        return [Of(run, years, first, year => year.Cumulative, isDiscounted: false), Of(run, years, first, year => year.CumulativeDiscounted, isDiscounted: true)];
    }

    private static Payback Of(ValueRun run, ValueList<YearValue> years, int first, Func<YearValue, MoneyRange> cumulative, bool isDiscounted)
    {
        var earliest = For(year => cumulative(year).Upper!.Amount >= 0);
        var latest = For(year => cumulative(year).Lower.Amount >= 0);
        var shown = years.Where(year => year.Year == first || year.Year == earliest || year.Year == latest || year.Year == earliest - 1 || year.Year == latest - 1 || year == years[^1]).Distinct()
            .Select(year => FormattableString.Invariant($"by the end of year {year.Year} {ValueText.Term(cumulative(year))}"));
        var working = new Step(isDiscounted ? "payback, discounted" : "payback, not discounted", string.Join("; ", shown), Payback.Words(earliest, latest), run.Model.Prices);
        return new(isDiscounted, earliest, latest, working);

        // What falls behind again later has not paid back.
        int? For(Func<YearValue, bool> madeUp) => years.Reverse().TakeWhile(year => year.Year >= first && madeUp(year)).LastOrDefault()?.Year;
    }

    private YearValue At(int year)
    {
        var costs = ProductOutcome.Sum(run.Program.Weights(line => line.Side == ValueSide.Cost ? 1 : 0));
        var benefits = ProductOutcome.Sum(run.Program.Weights(line => line.Side == ValueSide.Benefit ? 1 : 0));
        var plain = Evaluate((_, other) => other == year ? 1 : 0, costs, benefits, run.Net);
        return new(
            year,
            run.Model.BaseYear + year,
            plain[0],
            plain[1],
            plain[2],
            Evaluate((line, other) => other == year ? run.Discounting.Factor(line, other) : 0, run.Net)[0],
            Evaluate((_, other) => other <= year ? 1 : 0, run.Net)[0],
            Evaluate((line, other) => other <= year ? run.Discounting.Factor(line, other) : 0, run.Net)[0]);
    }

    private List<MoneyRange> Evaluate(Func<ProgramLine, int, double> weight, params ProductOutcome[] outcomes) =>
        [.. run.Program.Engine(weight, outcomes).Evaluate(run.Program.Lower, run.Program.Upper).Select(amount => ValueText.Money(amount.Value, run.Model.Currency))];
}
