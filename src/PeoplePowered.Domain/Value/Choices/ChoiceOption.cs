using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>An option with its effect on the outcome that was asked for.</summary>
internal sealed record ChoiceOption(FundingOption Option, UncertainNumber Effect, int LagYears, SurrogateLink? Link)
{
    public string Name => Option.Name;

    public Interval Mean { get; } = Effect.Mean;

    public static ChoiceOption Of(FundingOption option, BudgetChoice question)
    {
        var (effect, lag, link) = LinkedEffects.Of(option, question.Outcome, question.Links);
        return new(option, effect, lag, link);
    }
}
