using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value;

/// <summary>Totals with the steps that lead to them from the lines.</summary>
internal sealed class FigureSteps(ValueRun run, ValueList<LineValue> lines, bool isSharp)
{
    private readonly ValueList<Source> _schedules = run.Program.Lines.Select(line => run.Discounting.ScheduleOf(line).Source).Distinct().ToValueList();

    /// <summary>The inputs known within bounds alone that several lines share.</summary>
    private readonly string _shared = string.Join(", ", run.Program.Inputs
        .Where(input => input.Number.Kind == UncertaintyKind.Bounds && run.Program.Lines.Count(line => line.AllFactors.Any(factor => string.Equals(factor.Name, input.Name, StringComparison.Ordinal))) > 1)
        .Select(input => input.Name));

    public MoneyFigure Sum(string what, Interval amount, SimulatedOutcome? simulated, Func<LineValue, bool> belongs)
    {
        var terms = lines.Where(belongs).Select(line => ValueText.Term(line.PresentValue)).ToList();
        return Figure(what, terms.Count == 0 ? "no line" : string.Join(" + ", terms), amount, simulated);
    }

    public MoneyFigure Net(string what, Interval amount, SimulatedOutcome? simulated, MoneyFigure costs, MoneyFigure benefits) =>
        Figure(what, $"{ValueText.Term(benefits.Amount)} - {ValueText.Term(costs.Amount)}", amount, simulated);

    public RatioFigure Ratio(EstimableInterval ratio, SimulatedOutcome? simulated, MoneyFigure costs, MoneyFigure benefits)
    {
        var others = lines.Where((line, index) => line is { Side: ValueSide.Cost, IsTransfer: false } && !run.InDivisor(run.Program.Lines[index])).Select(line => ValueText.Term(line.PresentValue)).ToList();
        var own = lines.Where((line, index) => !line.IsTransfer && run.InDivisor(run.Program.Lines[index])).Select(line => ValueText.Term(line.PresentValue)).ToList();
        var how = run.Options.Ratio == BenefitCostBasis.AllCosts
            ? $"{ValueText.Term(benefits.Amount)} / {ValueText.Term(costs.Amount)}"
            : $"({string.Join(" - ", others.Prepend(ValueText.Term(benefits.Amount)))}) / ({(own.Count == 0 ? "0" : string.Join(" + ", own))})";
        var result = ratio.HasValue ? ValueText.Short(ratio.Value) : "none: the costs are, or may be, nothing or below";
        return new(run.RatioName, run.RatioDefinition, ratio, simulated, [new Step(run.RatioName, How(how), result, run.Model.Prices, _schedules)]);
    }

    public MoneyFigure Optimism(Interval without, Interval with)
    {
        var (from, to) = (ValueText.Money(without, run.Model.Currency), ValueText.Money(with, run.Model.Currency));
        var lower = Math.Min(without.Lower - with.Lower, without.Upper - with.Upper);
        var upper = Math.Max(without.Lower - with.Lower, without.Upper - with.Upper);
        return Figure("taken off the net value for optimism", $"{ValueText.Term(from)} - {ValueText.Term(to)}", new(lower, upper), null);
    }

    private MoneyFigure Figure(string what, string how, Interval amount, SimulatedOutcome? simulated)
    {
        var money = ValueText.Money(amount, run.Model.Currency);
        return new(what, money, run.Model.Prices, simulated, [new Step(what, How(how), ValueText.Money(money), run.Model.Prices, _schedules)]);
    }

    private string How(string how) => _shared.Length == 0 ? how : $"{how}, with {_shared} at the same end throughout{(isSharp ? string.Empty : " where that could be followed")}";
}
