using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>An option with its effect on the outcome that was asked for.</summary>
internal sealed record ChoiceOption(FundingOption Option, UncertainNumber Effect, Interval Mean, int LagYears, SurrogateLink? Link)
{
    public string Name => Option.Name;

    public static ChoiceOption Of(FundingOption option, BudgetChoice question)
    {
        var (effect, mean, lag, link) = LinkedEffects.Of(option, question.Outcome, question.Links);
        return new(option, effect, mean, lag, link);
    }

    /// <summary>What some options bring together, and others take away.</summary>
    public static Interval Sum(IEnumerable<ChoiceOption> added, IEnumerable<ChoiceOption> taken)
    {
        var (lower, upper) = (0.0, 0.0);
        foreach (var option in added)
            (lower, upper) = (lower + option.Mean.Lower, upper + option.Mean.Upper);
        foreach (var option in taken)
            (lower, upper) = (lower - option.Mean.Upper, upper - option.Mean.Lower);
        return new(lower, upper);
    }
}
