using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>The workings of a choice, which a person can follow with a calculator.</summary>
internal static class ChoiceSteps
{
    public static IEnumerable<Step> Of(BudgetChoice question, IReadOnlyList<ChoiceOption> options, IReadOnlyList<ChoiceOption> chosen, Money spent, Money leftOver, ValueList<FrontierPoint> frontier, FurtherBudget? further)
    {
        foreach (var option in chosen.Where(option => option.Link is not null))
            yield return new($"{question.Outcome} of {option.Name}", $"{option.Option.Effect} {option.Option.Outcome} x {option.Link!.PerUnit}, {ChoiceText.Plain((decimal)option.LagYears)} years later", ChoiceText.Plain(option.Mean), sources: [.. option.Option.Sources, option.Link.Source]);
        if (chosen.Count > 0)
        {
            yield return new("cost of the best set", string.Join(" + ", chosen.Select(option => $"{ChoiceText.Plain(option.Option.Cost.Amount)} ({option.Name})")), $"{spent}", sources: Sources(chosen));
            yield return new("expected outcome", string.Join(" + ", chosen.Select(option => Term(option.Mean))), $"{ChoiceText.Plain(ChoiceOption.Sum(chosen, []))} {question.Outcome}", sources: Sources(chosen));
        }

        yield return new("left over", $"{ChoiceText.Plain(question.Budget.Amount)} - {ChoiceText.Plain(spent.Amount)}", $"{leftOver}");
        foreach (var point in frontier.Where(point => point.CostPerExtraOutcome.HasValue))
        {
            var before = frontier.First(other => string.Equals(other.Name, point.Against, StringComparison.Ordinal));
            yield return new(
                $"{point.Name} against {before.Name}: cost of each extra",
                $"({ChoiceText.Plain(point.Cost.Amount)} - {ChoiceText.Plain(before.Cost.Amount)}) / ({ChoiceText.Plain(point.Effect)} - {Signed(before.Effect)})",
                $"{point.CostPerExtraOutcome.ToString("#,0.##", null)} {question.Budget.Currency}");
        }

        if (further is not null)
        {
            var terms = further.Added.Select(name => $"+ {Named(name)}").Concat(further.Dropped.Select(name => $"- {Named(name)}")).ToList();
            yield return new($"gain of {further.Step} more", terms.Count > 0 ? string.Join(' ', terms).TrimStart('+', ' ') : "no better set", $"{ChoiceText.Plain(further.Gain)} {question.Outcome}");
        }

        string Named(string name) => $"{Term(options.First(option => string.Equals(option.Name, name, StringComparison.Ordinal)).Mean)} ({name})";
    }

    private static string Term(Interval mean) => mean.Width == 0 ? Signed(mean.Lower) : $"({ChoiceText.Plain(mean)})";

    private static string Signed(double number) => number < 0 ? $"({ChoiceText.Plain(number)})" : ChoiceText.Plain(number);

    private static ValueList<Source> Sources(IReadOnlyList<ChoiceOption> chosen) => chosen.SelectMany(option => option.Option.Sources).Distinct().ToValueList();
}
