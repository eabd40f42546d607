using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Values;

/// <summary>Writes the answer as text, invariant.</summary>
internal static class ValuePrinter
{
    public static void Print(ValueReport report)
    {
        Line($"{report.Name}: {report.Prices}, discounted to {report.BaseYear} by {report.Schedule}{(report.SchedulePublished is { } date ? $" ({date})" : string.Empty)}");
        Line(string.Empty);
        foreach (var money in new[] { report.Costs, report.Benefits, report.NetPresentSocialValue })
            Print(money, report.Currency);
        Line($"  {report.Ratio.What}: {Show(report.Ratio.Ratio)}   ({report.Ratio.Definition})");
        PrintSimulated(report.Ratio.Simulated, "0.###");
        Print(report.OptimismBias, report.Currency);
        foreach (var payback in report.Payback)
            Line($"  payback, {(payback.Discounted ? "discounted" : "not discounted")}: {Show(payback)}");
        Heading("By kind of value, kept apart");
        foreach (var kind in report.ByKind)
            Line($"  {kind.Kind}: costs {Show(kind.Costs.Amount)}, benefits {Show(kind.Benefits.Amount)}, net {Show(kind.Net.Amount)} {report.Currency}");
        Heading("Who pays and who gains");
        foreach (var agency in report.ByAgency)
            Line($"  {agency.Agency}, {agency.Kind}: pays {Show(agency.Costs.Amount)}, gains {Show(agency.Benefits.Amount)}, net {Show(agency.Net.Amount)} {report.Currency}");
        Heading("Switching values: where the net value turns its sign, all else at its mean");
        foreach (var value in report.SwitchingValues.Where(value => value.Value.HasValue && value.Possible))
            Line($"  {value.Input}: {Show(value.Value)} (now {Show(value.AtMean)}{(value.Change.HasValue ? $", a change of {Show(value.Change, "+0.#%;-0.#%;0%")}" : string.Empty)})");
        var none = report.SwitchingValues.Where(value => !(value.Value.HasValue && value.Possible)).Select(value => value.Input).ToList();
        if (none.Count > 0)
            Line($"  none that it can be: {string.Join("; ", none)}");
        PrintTornado(report.Tornado);
        if (report.Grid is { } grid)
            PrintGrid(grid);
        if (report.BreakEven is { } breakEven)
            PrintBreakEven(breakEven);
        Heading("Workings");
        foreach (var step in report.Workings.Concat(report.BreakEven?.Workings ?? []))
            Line($"  {step.What}: {step.How} = {step.Result}{(step.Prices is { } prices ? $" ({prices})" : string.Empty)}{(step.Sources.Count > 0 ? $" [{string.Join("; ", step.Sources)}]" : string.Empty)}");
        Heading("To be known");
        foreach (var caveat in report.Caveats)
            Line($"  {caveat.Code}: {caveat.Message}");
    }

    private static void PrintTornado(ValueTornado tornado)
    {
        Heading($"What moves the {tornado.What} most");
        if (tornado.Bars.Count == 0)
            Line("  no input is uncertain");
        foreach (var bar in tornado.Bars)
            Line($"  {bar.Input}: {Show(bar.AtLow)} at {Show(bar.Low)}, {Show(bar.AtHigh)} at {Show(bar.High)}");
    }

    private static void PrintGrid(ValueGrid grid)
    {
        string Step(double step) => grid.Changes ? step.ToString("+0.#%;-0.#%;0%", CultureInfo.InvariantCulture) : Show(step);
        Heading($"{grid.What}: {grid.Rows} down, {grid.Columns} along{(grid.Changes ? ", as changes" : string.Empty)}");
        List<List<string>> rows = [["", .. grid.ColumnSteps.Select(Step)], .. grid.Cells.Select((row, index) => (List<string>)[Step(grid.RowSteps[index]), .. row.Select(cell => Show(cell, "#,0.00"))])];
        var widths = rows[0].Select((_, column) => rows.Max(row => row[column].Length)).ToList();
        foreach (var row in rows)
            Line($"  {string.Join("  ", row.Select((cell, column) => cell.PadLeft(widths[column])))}");
    }

    private static void PrintBreakEven(ValueBreakEven found)
    {
        Heading("Break-even");
        Line(found.Effect.HasValue ? $"  {found.Input}: pays {(found.MoreIsBetter == false ? "up to" : "from")} {Show(found.Effect, "0.####")}{(found.MoreIsBetter == false ? string.Empty : " on")}" : $"  {found.Input}: there is none");
        if (found.Transformation is { } way)
            Line($"  on the scale of analysis: {Show(found.OnScaleOfAnalysis, "0.####")} ({way})");
        if (found.Transformation is not null)
            Line($"  probability that a new site is beyond: {Show(found.Probability, "0.000")}{(found.ProbabilityOverInputs.HasValue ? $"; over the other inputs' uncertainty {Show(found.ProbabilityOverInputs, "0.000")}" : string.Empty)}");
    }

    private static void Print(ValueMoney money, string currency)
    {
        Line($"  {money.What}: {Show(money.Amount)} {currency}");
        PrintSimulated(money.Simulated, "#,0");
    }

    private static void PrintSimulated(ValueSimulation? simulated, string format)
    {
        if (simulated is null)
            return;
        var probability = simulated.ProbabilityAbove.Width.Equals(0) ? simulated.ProbabilityAbove.Lower.ToString("0.000", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{simulated.ProbabilityAbove.Lower:0.000} to {simulated.ProbabilityAbove.Upper:0.000}");
        Line(string.Create(CultureInfo.InvariantCulture, $"    simulated: mean {Show(simulated.Mean, format)}, 95 % {Show(simulated.Interval, format)}, above {simulated.Threshold} with probability {probability}; {simulated.Draws:#,0} draws, standard error of the mean {simulated.StandardError.ToString("0.####", CultureInfo.InvariantCulture)} ({(simulated.Converged ? "within" : "not within")} {simulated.Tolerance:0.##%})"));
    }

    private static void Heading(string text)
    {
        Line(string.Empty);
        Line(text);
    }

    private static void Line(string text) => Console.Out.WriteLine(text);

    private static string Show(ValueList<decimal> ends) => ends[0] == ends[1]
        ? ends[0].ToString("#,0.00", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{ends[0]:#,0.00} to {ends[1]:#,0.00}");

    private static string Show(double number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);

    private static string Show(Interval range) => range.Width.Equals(0) ? Show(range.Lower) : $"{Show(range.Lower)} to {Show(range.Upper)}";

    private static string Show(EstimableInterval range, string format = "#,0.####")
    {
        if (!range.HasValue)
            return "none";
        var (from, to) = (range.Value.Lower.ToString(format, CultureInfo.InvariantCulture), range.Value.Upper.ToString(format, CultureInfo.InvariantCulture));
        return string.Equals(from, to, StringComparison.Ordinal) ? from : $"{from} to {to}";
    }

    private static string Show(ValuePayback payback) => (payback.Earliest, payback.Latest) switch
    {
        (null, _) => "never",
        ({ } first, null) => string.Create(CultureInfo.InvariantCulture, $"year {first} at the earliest, possibly never"),
        ({ } first, { } last) => first == last ? string.Create(CultureInfo.InvariantCulture, $"year {first}") : string.Create(CultureInfo.InvariantCulture, $"between year {first} and year {last}"),
    };
}
