using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Value.Choices;

/// <summary>Effects on an outcome: an option's own, or through a declared link.</summary>
internal static class LinkedEffects
{
    /// <summary>How much of an outcome comes of an option, its mean, how many years later than its own outcome, and through which link.</summary>
    /// <exception cref="ArgumentException">No link leads there; the message names option and outcome.</exception>
    public static (UncertainNumber Effect, Interval Mean, int LagYears, SurrogateLink? Link) Of(FundingOption option, string outcome, ValueList<SurrogateLink> links)
    {
        if (string.Equals(option.Outcome, outcome, StringComparison.Ordinal))
            return (option.Effect, option.Effect.Mean, 0, null);
        var link = links.FirstOrDefault(link => string.Equals(link.From, option.Outcome, StringComparison.Ordinal) && string.Equals(link.To, outcome, StringComparison.Ordinal))
            ?? throw new ArgumentException($"The option '{option.Name}' has the outcome '{option.Outcome}', and nothing says how much '{outcome}' comes of it: declare a link from the one to the other with its size, its uncertainty, its lag in years and its source, or leave it out.", nameof(links));
        var effect = UncertainProducts.Times(option.Effect, link.PerUnit);

        // The mean of a product of independent numbers is that of their means, without the rounding of drawn products.
        var mean = effect.HasDistribution ? option.Effect.Mean.Lower * link.PerUnit.Mean.Lower : 0;
        return (effect, effect.HasDistribution && double.IsFinite(mean) ? new(mean, mean) : effect.Mean, link.LagYears, link);
    }
}
