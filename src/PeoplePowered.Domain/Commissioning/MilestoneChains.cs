using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>The outcomes of a card in chains, each of which implies the one before it.</summary>
internal static class MilestoneChains
{
    /// <summary>
    /// Chains of tariffs, in which every outcome stands once. A milestone that several imply goes with the largest of them, the others start chains of their own; so does
    /// one that more people are said to have reached than the one before it.
    /// </summary>
    /// <param name="card">The card.</param>
    /// <param name="framework">What implies what.</param>
    /// <param name="count">How many reached an outcome at most.</param>
    public static IReadOnlyList<List<Tariff>> Of(RateCard card, OutcomesFramework framework, Func<Tariff, decimal> count)
    {
        var next = new Dictionary<OutcomeKey, Tariff>();
        var later = new HashSet<OutcomeKey>();
        foreach (var tariff in card.Tariffs.OrderByDescending(count).ThenBy(tariff => tariff.Outcome))
        {
            var before = framework.PrerequisitesOf(tariff.Outcome, tariff.Version).Select(card.Find).FirstOrDefault(found => found is not null);
            if (before is not null && count(tariff) <= count(before) && next.TryAdd(before.Outcome, tariff))
                later.Add(tariff.Outcome);
        }

        return [.. card.Tariffs.Where(tariff => !later.Contains(tariff.Outcome)).Select(first => Chain(first, next))];
    }

    private static List<Tariff> Chain(Tariff first, Dictionary<OutcomeKey, Tariff> next)
    {
        var chain = new List<Tariff> { first };
        while (next.TryGetValue(chain[^1].Outcome, out var following))
            chain.Add(following);
        return chain;
    }
}
