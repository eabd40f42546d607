using Corner = PeoplePowered.Statistics.Decisions.ChoiceUnderUncertainty.Corner;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>In how many draws each option is in the best set: at either end of bounds, surely, and possibly.</summary>
internal sealed class MembershipCounts(int options)
{
    private readonly int[] _cautious = new int[options];
    private readonly int[] _generous = new int[options];
    private readonly int[] _surely = new int[options];
    private readonly int[] _possibly = new int[options];
    private int _unproven;

    /// <summary>Counts a draw.</summary>
    public void Add(ChoiceUnits units, Corner lower, Corner upper, CertainMembership? bounds, long budget, KnapsackOptions search, CancellationToken cancellationToken)
    {
        // Cautious: least values, greatest costs.
        var cautious = Knapsack.Solve(units, upper.Costs, lower.Values, budget, search, cancellationToken);
        var generous = bounds is null ? cautious : Knapsack.Solve(units, lower.Costs, upper.Values, budget, search, cancellationToken);
        _unproven += cautious.IsProven && generous.IsProven ? 0 : 1;
        Count(_cautious, cautious.Chosen);
        Count(_generous, generous.Chosen);
        if (bounds is null)
        {
            Count(_surely, cautious.Chosen);
            Count(_possibly, cautious.Chosen);
            return;
        }

        var (surely, possibly) = bounds.Of(cautious.Chosen, lower, upper);
        for (var option = 0; option < options; option++)
        {
            _surely[option] += surely[option] ? 1 : 0;
            _possibly[option] += possibly[option] ? 1 : 0;
        }
    }

    /// <summary>Adds another count.</summary>
    public void Add(MembershipCounts other)
    {
        foreach (var (to, from) in new[] { (_cautious, other._cautious), (_generous, other._generous), (_surely, other._surely), (_possibly, other._possibly) })
        {
            for (var option = 0; option < options; option++)
                to[option] += from[option];
        }

        _unproven += other._unproven;
    }

    public ChoiceMembership Result(int count, int draws, long seed) => new(
        [.. _surely.Zip(_possibly, (surely, possibly) => new Interval((double)surely / count, (double)possibly / count))],
        [.. _cautious.Select(times => (double)times / count)],
        [.. _generous.Select(times => (double)times / count)],
        draws,
        seed,
        _unproven);

    private static void Count(int[] counts, IReadOnlyList<int> chosen)
    {
        foreach (var option in chosen)
            counts[option]++;
    }
}
