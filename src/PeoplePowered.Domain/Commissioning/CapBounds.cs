namespace PeoplePowered.Domain.Commissioning;

/// <summary>What a cap per participant leaves of site totals, which do not say who achieved what.</summary>
internal static class CapBounds
{
    /// <summary>
    /// The least: all outcomes are of the same people, as far as counts go. The sum over people of min(cap, value) is concave in each person's value, and among all
    /// arrangements of given counts the one in which everybody's outcomes are ordered alike makes the values as unequal as they can be, and so the sum least
    /// (Lorentz 1953, doi 10.2307/2307574; Tchen 1980, doi 10.1214/aop/1176994668). It can happen, so the bound is sharp.
    /// </summary>
    /// <param name="outcomes">Price and count of each.</param>
    /// <param name="cap">The cap for one person.</param>
    public static decimal Least(IEnumerable<(decimal Price, decimal Count)> outcomes, decimal cap)
    {
        var ordered = outcomes.Where(outcome => outcome.Count > 0).OrderByDescending(outcome => outcome.Count).ToList();
        var (sum, value) = (0m, 0m);
        for (var place = 0; place < ordered.Count; place++)
        {
            value += ordered[place].Price;
            var fewer = place + 1 < ordered.Count ? ordered[place + 1].Count : 0;
            sum += (ordered[place].Count - fewer) * Math.Min(cap, value);
        }

        return sum;
    }

    /// <summary>
    /// The most: each chain of milestones by itself, in which the same people must hold the earlier ones (whoever did 26 weeks did 13), capped person by person, as if
    /// the chains were of different people; and no more than the cap for each participant. Where chains have to share people it may not be reached.
    /// </summary>
    /// <param name="chains">Chains of milestones, each outcome in one of them.</param>
    /// <param name="people">How many people there are; <c>null</c> where not known.</param>
    /// <param name="cap">The cap for one person.</param>
    public static decimal Most(IEnumerable<IReadOnlyList<(decimal Price, decimal Count)>> chains, decimal? people, decimal cap)
    {
        var sum = chains.Sum(chain => Least(chain, cap));
        return people is { } all ? Math.Min(sum, all * cap) : sum;
    }
}
