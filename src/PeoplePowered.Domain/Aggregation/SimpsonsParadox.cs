using System.Numerics;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Where totals say the contrary of what each of their parts says (Simpson 1951, doi 10.1111/j.2517-6161.1951.tb00088.x). Counts are compared exactly.</summary>
internal static class SimpsonsParadox
{
    /// <summary>What is to be said about the whole and its strata.</summary>
    public static IEnumerable<Caveat> Of(string subject, SynthesisPart whole, string? by, IReadOnlyList<Stratum> strata)
    {
        if (Reverses(whole.Sites, whole.Sites.Select(site => new[] { site })) is { } direction)
            yield return CaveatCatalogue.SimpsonsParadox.About(subject, ("direction", direction), ("parts", whole.Sites.Count), ("unit", "site"));
        if (by is null)
            yield break;
        if (Reverses(whole.Sites, strata.Select(stratum => stratum.Part.Sites)) is { } reversed)
            yield return CaveatCatalogue.SimpsonsParadox.About(subject, ("direction", reversed), ("parts", strata.Count), ("unit", $"stratum by {by}"));
        foreach (var caveat in OrderWithinSites(subject, strata).Concat(OrderOfStrata(subject, strata)))
            yield return caveat;
    }

    /// <summary>The direction of the crude total of two arms where every part has the other one, else <c>null</c>.</summary>
    private static string? Reverses(ValueList<SiteEffect> whole, IEnumerable<IReadOnlyList<SiteEffect>> parts)
    {
        if (Direction(whole) is not ({ } total and not 0))
            return null;
        var directions = parts.Select(Direction).ToList();
        return directions.Count > 1 && directions.TrueForAll(direction => direction == -total) ? total > 0 ? "more" : "fewer" : null;
    }

    /// <summary>Whether a larger share achieved it with the service (1) or without (-1), all people counted together; <c>null</c> where not all figures are counts of two arms.</summary>
    private static int? Direction(IReadOnlyList<SiteEffect> sites)
    {
        if (sites.Any(site => site.Figure is not TwoArmCounts))
            return null;
        var arms = sites.Select(site => (TwoArmCounts)site.Figure).ToList();
        return Order(
            (Sum(arms, item => item.Achieved), Sum(arms, item => item.Participants)),
            (Sum(arms, item => item.ComparisonAchieved), Sum(arms, item => item.ComparisonParticipants)));
    }

    /// <summary>Two strata that sites report side by side: each site has them in the other order than the totals have.</summary>
    private static IEnumerable<Caveat> OrderWithinSites(string subject, IReadOnlyList<Stratum> strata)
    {
        var shared = new Dictionary<(int One, int Other), List<(CountOfParticipants One, CountOfParticipants Other)>>();
        var bySite = strata.SelectMany((stratum, index) => stratum.Part.Sites.Select(site => (Index: index, Site: site)))
            .Where(item => item.Site.Figure is CountOfParticipants)
            .GroupBy(item => (item.Site.Reported.For, item.Site.Reported.Period));
        foreach (var own in bySite.Select(group => group.ToList()))
        {
            for (var i = 0; i < own.Count; i++)
            {
                for (var j = i + 1; j < own.Count; j++)
                {
                    if (own[i].Index == own[j].Index)
                        continue;
                    var key = (own[i].Index, own[j].Index);
                    if (!shared.TryGetValue(key, out var pairs))
                        shared.Add(key, pairs = []);
                    pairs.Add(((CountOfParticipants)own[i].Site.Figure, (CountOfParticipants)own[j].Site.Figure));
                }
            }
        }

        foreach (var ((one, other), pairs) in shared.Where(item => item.Value.Count > 1))
        {
            var total = Order(Together(pairs.Select(pair => pair.One)), Together(pairs.Select(pair => pair.Other)));
            if (total != 0 && pairs.TrueForAll(pair => Order(Together([pair.One]), Together([pair.Other])) == -total))
            {
                var (above, below) = total > 0 ? (one, other) : (other, one);
                yield return CaveatCatalogue.OrderReversesWithinSites.About(subject, ("above", strata[above].Level), ("below", strata[below].Level), ("sites", pairs.Count));
            }
        }
    }

    /// <summary>Neighbours in the order of the crude shares that stand the other way round in the order of the typical sites.</summary>
    private static IEnumerable<Caveat> OrderOfStrata(string subject, IReadOnlyList<Stratum> strata)
    {
        var ranked = strata.Where(stratum => stratum.Part is { Totals.CrudeComparisonShare.HasValue: false, Totals.CrudeShare.HasValue: true, Typical.HasValue: true })
            .OrderByDescending(stratum => stratum.Part.Totals.CrudeShare.Value)
            .ToList();
        foreach (var (above, below) in ranked.Zip(ranked.Skip(1)))
        {
            if (above.Part.Totals.CrudeShare.Value > below.Part.Totals.CrudeShare.Value && above.Part.Typical.Value < below.Part.Typical.Value)
                yield return CaveatCatalogue.OrderReverses.About(subject, ("above", above.Level), ("below", below.Level));
        }
    }

    private static int Order((BigInteger Achieved, BigInteger Participants) one, (BigInteger Achieved, BigInteger Participants) other) =>
        (one.Achieved * other.Participants).CompareTo(other.Achieved * one.Participants);

    private static (BigInteger Achieved, BigInteger Participants) Together(IEnumerable<CountOfParticipants> counts) =>
        counts.Aggregate((Achieved: BigInteger.Zero, Participants: BigInteger.Zero), (sum, count) => (sum.Achieved + count.Achieved, sum.Participants + (count.Participants ?? 0)));

    private static BigInteger Sum(List<TwoArmCounts> arms, Func<TwoArmCounts, long> select) => arms.Aggregate(BigInteger.Zero, (sum, item) => sum + select(item));
}
