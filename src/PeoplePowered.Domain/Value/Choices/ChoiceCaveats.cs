using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>What a choice has to say about itself.</summary>
internal static class ChoiceCaveats
{
    public static IEnumerable<Caveat> Of(BudgetChoice question, IReadOnlyList<ChoiceOption> options, KnapsackSolution best, KnapsackSolution? atUpper, FurtherBudget? further, ChoiceMembership membership, Interval withinBudget)
    {
        if (!best.IsProven)
            yield return CaveatCatalogue.ChoiceNotProven.About(question.Outcome, ("gap", Decimal(best.Gap)), ("bound", Decimal(best.UpperBound)));
        if (further is { IsProven: false })
            yield return CaveatCatalogue.FurtherNotProven.About(question.Outcome, ("step", $"{further.Step}"));
        if (atUpper is not null && !atUpper.Chosen.SequenceEqual(best.Chosen))
            yield return CaveatCatalogue.ChoiceTurnsOnBounds.About(question.Outcome, ("chosen", Names(best, options)), ("other", Names(atUpper, options)));
        if (membership.UnprovenDraws > 0)
            yield return CaveatCatalogue.DrawsNotProven.About(question.Outcome, ("count", (decimal)membership.UnprovenDraws), ("draws", (decimal)Math.Max(1, membership.Draws)));
        if (withinBudget.Lower < 1)
            yield return CaveatCatalogue.ChoiceMayOverspend.About(question.Outcome, ("chance", withinBudget.Width == 0 ? Per(withinBudget.Lower) : $"{Per(withinBudget.Lower)} to {Per(withinBudget.Upper)}"));
        foreach (var link in options.Select(option => option.Link).Concat(SavingLinks(question)).OfType<SurrogateLink>().Distinct())
            yield return CaveatCatalogue.OutcomeStandsIn.About(link.From, ("later", link.To), ("per", link.PerUnit.ToString()), ("years", (decimal)link.LagYears)).RestingOn(link.Source);
        if (options.Where(option => option.Option.Effect.IsExact).ToList() is { Count: > 0 } exact)
            yield return CaveatCatalogue.EffectsTakenAsExact.About(question.Outcome, ("count", (decimal)exact.Count), ("options", (decimal)options.Count));
        if (membership.Draws > 0)
            yield return CaveatCatalogue.OptionsTakenAsIndependent.About(question.Outcome);
    }

    private static IEnumerable<SurrogateLink?> SavingLinks(BudgetChoice question) => question.Options.SelectMany(option => option.Savings.Select(saving => LinkedEffects.Of(option, saving.Outcome, question.Links).Link));

    private static string Names(KnapsackSolution set, IReadOnlyList<ChoiceOption> options) => set.Chosen.Count == 0 ? "nothing" : string.Join(", ", set.Chosen.Select(place => options[place].Name));

    private static string Per(double share) => FormattableString.Invariant($"{share:0.0##}");

    private static decimal Decimal(double number) => Math.Abs(number) < 1e27 ? (decimal)number : decimal.MaxValue;
}
