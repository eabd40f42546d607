using PeoplePowered.Domain;
using PeoplePowered.Domain.Value;
using PeoplePowered.Statistics.Decisions;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Values;

/// <summary>From an appraisal to what the verb answers.</summary>
internal static class ValueReports
{
    public static ValueReport Of(Appraisal found, SensitivityGrid? grid, BreakEven? breakEven, ValueList<Caveat> ofSites) => new(
        found.Name,
        found.Currency.ToString(),
        found.BaseYear,
        found.Prices.ToString(),
        found.Schedule.Name,
        found.Schedule.Published?.ToString(),
        Money(found.Costs),
        Money(found.Benefits),
        Money(found.NetPresentSocialValue),
        new(found.Ratio.What, found.Ratio.Definition, found.Ratio.Ratio, Simulated(found.Ratio.Simulated, 1)),
        Money(found.OptimismBias),
        found.Payback.Select(payback => new ValuePayback(payback.IsDiscounted, payback.Earliest, payback.Latest)).ToValueList(),
        found.ByKind.Select(total => new ValueGroup(null, Word(total.Kind), Money(total.Costs), Money(total.Benefits), Money(total.Net))).ToValueList(),
        found.ByAgency.Select(total => new ValueGroup(total.Agency?.Name ?? "not named", Word(total.Kind), Money(total.Costs), Money(total.Benefits), Money(total.Net))).ToValueList(),
        found.Lines.Select(line => new ValueLineAmount(line.Name, Word(line.Side), Word(line.Kind), line.Agency?.Name, line.IsTransfer, Ends(line.PresentValue))).ToValueList(),
        found.Years.Select(year => new ValueYear(year.Year, year.CalendarYear, Ends(year.Costs), Ends(year.Benefits), Ends(year.Net), Ends(year.NetDiscounted), Ends(year.Cumulative), Ends(year.CumulativeDiscounted))).ToValueList(),
        found.SwitchingValues.Select(value => new ValueSwitch(value.Input, value.AtMean, value.Value, value.IsPossible, value.Change)).ToValueList(),
        new(found.Tornado.What, found.Tornado.Base, found.Tornado.Bars.Select(bar => new ValueBar(bar.Input, bar.Low, bar.High, bar.AtLow, bar.AtHigh, bar.Swing)).ToValueList()),
        grid is null ? null : new(grid.What, grid.Rows.Input, grid.Columns.Input, grid.Rows.IsChange, grid.Rows.Steps, grid.Columns.Steps, grid.Cells),
        breakEven is null ? null : new(breakEven.Input, breakEven.Effect, breakEven.MoreIsBetter, breakEven.OnScaleOfAnalysis, breakEven.Transformation, breakEven.Probability, breakEven.ProbabilityOverInputs, Steps(breakEven.Workings)),
        Steps(found.Workings),
        found.Caveats.Concat(ofSites).Concat(breakEven?.Caveats ?? []).Select(caveat => new PoolCaveat(caveat.Code, caveat.Severity, caveat.Message)).ToValueList(),
        new(found.Made.Library, found.Made.Version, found.Made.InputHash));

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static ValueList<decimal> Ends(MoneyRange range) => [range.Lower.Amount, range.Upper!.Amount];

    private static ValueMoney Money(MoneyFigure figure) => new(figure.What, Ends(figure.Amount), Simulated(figure.Simulated, 0));

    private static ValueSimulation? Simulated(SimulatedOutcome? outcome, double threshold) => outcome is null
        ? null
        : new(
            outcome.Mean,
            outcome.Interval(),
            threshold,
            outcome.ProbabilityAbove(threshold).Range,
            outcome.ProbabilityAbove(threshold).MonteCarlo,
            outcome.Draws,
            outcome.Undefined,
            outcome.Convergence.StandardError,
            outcome.Convergence.HalfWidth,
            outcome.Convergence.BatchStandardError,
            outcome.Convergence.Tolerance,
            outcome.Convergence.IsReached);

    private static ValueList<ValueStep> Steps(ValueList<Step> steps) =>
        steps.Select(step => new ValueStep(step.What, step.How, step.Result, step.Prices?.ToString(), step.Sources.Select(source => source.ToString()).ToValueList())).ToValueList();
}
