using System.Text.Json.Serialization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Value.Choices;
using PeoplePowered.Statistics;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Choices;

/// <summary>The answer of <c>choose</c>, property by property as its JSON has it: amounts in units of the currency; what is uncertain by bounds as [lower, upper].</summary>
internal sealed record ChoiceReport(
    string Outcome,
    string Currency,
    decimal Budget,
    ValueList<string> Chosen,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<string>? ChosenAtUpperEnds,
    decimal Spent,
    decimal LeftOver,
    Interval ExpectedOutcome,
    Interval OutcomeRange95,
    Interval ProbabilityWithinBudget,
    bool Proven,
    double Gap,
    ValueList<ChoiceOptionReport> Options,
    ValueList<ChoiceFrontierReport> Frontier,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ValueList<ChoiceFrontierReport>? FrontierAtUpperEnds,
    ChoiceFurtherReport? FurtherBudget,
    ValueList<ChoiceLedgerReport> Ledger,
    ValueList<ChoiceStepReport> Workings,
    int Draws,
    long Seed,
    ValueList<PoolCaveat> Caveats,
    PoolMade Made)
{
    public static ChoiceReport Of(ChoiceAnswer answer) => new(
        answer.Question.Outcome,
        answer.Question.Budget.Currency.Value,
        answer.Question.Budget.Amount,
        answer.Chosen,
        answer.ChosenAtUpperEnds,
        answer.Spent.Amount,
        answer.LeftOver.Amount,
        answer.Expected,
        answer.Range,
        answer.WithinBudget,
        answer.IsProven,
        answer.Gap,
        answer.Options.Select(option => new ChoiceOptionReport(option.Name, option.IsChosen, option.Cost.Amount, option.Effect, option.CostPerOutcome, option.Probability, option.StandardError, option.IncrementalCost.Amount, option.IncrementalEffect)).ToValueList(),
        Points(answer.Frontier),
        answer.FrontierAtUpperEnds is { } upper ? Points(upper) : null,
        answer.Further is { } further ? new(further.Step.Amount, further.Chosen, further.Added, further.Dropped, further.Spent.Amount, further.Gain, further.GainRange, further.IsProven) : null,
        answer.Ledger.Select(line => new ChoiceLedgerReport(line.Agency, line.Year, line.Cost.Amount, line.Saving.Lower.Amount, line.Saving.Upper!.Amount)).ToValueList(),
        answer.Workings.Select(step => new ChoiceStepReport(step.What, step.How, step.Result, step.Sources.Select(source => $"{source}").ToValueList())).ToValueList(),
        answer.Question.Draws,
        answer.Question.Seed,
        answer.Caveats.Select(caveat => new PoolCaveat(caveat.Code, caveat.Severity, caveat.Message)).ToValueList(),
        new(answer.Made.Library, answer.Made.Version, answer.Made.InputHash));

    private static ValueList<ChoiceFrontierReport> Points(ValueList<FrontierPoint> points) => points.Select(point => new ChoiceFrontierReport(point.Name, point.Cost.Amount, point.Effect, point.Standing, point.Against, point.CostPerExtraOutcome)).ToValueList();
}
