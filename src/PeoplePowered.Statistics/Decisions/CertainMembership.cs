using Corner = PeoplePowered.Statistics.Decisions.ChoiceUnderUncertainty.Corner;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>
/// Which options are in the best set, or out of it, wherever within bounds costs and values lie. A set S that can always be paid is held against every other by the
/// Lagrangian relaxation at a price p of cost: no set is worth more than p B + sum of max(v - p c), so that whatever brings that, less the value of S, below 0 at its worst
/// within the bounds is never best (Fisher 1981, doi 10.1287/mnsc.27.1.1). What S and the other share cancels out, option by option.
/// </summary>
/// <remarks>What it says is certain; what it cannot decide may still be so.</remarks>
internal sealed class CertainMembership
{
    private const int Prices = 24;

    private readonly ChoiceUnits _units;
    private readonly long _budget;
    private readonly List<int[][]> _classes = [];

    /// <summary>Prepares the classes of options that rules tie together; none where a class has too many sets, and then nothing is certain.</summary>
    public CertainMembership(ChoiceUnits units, long budget)
    {
        (_units, _budget) = (units, budget);
        var nothing = new long[units.Count];
        var sets = new ChoiceSets(units, unit => !units.Impossible[unit], nothing, nothing, budget);
        foreach (var component in units.Components(unit => !units.Impossible[unit]))
        {
            if (sets.Of(component) is { } all)
                _classes.Add([.. all.Select(set => units.Options(set.Units).ToArray())]);
            else
                IsTooLarge = true;
        }
    }

    private bool IsTooLarge { get; }

    /// <summary>Which options are surely in the best set, and which can be.</summary>
    /// <param name="always">The best set at the least values and greatest costs, which can always be paid.</param>
    /// <param name="lower">The least values and costs.</param>
    /// <param name="upper">The greatest values and costs.</param>
    public (bool[] Surely, bool[] Possibly) Of(IReadOnlyList<int> always, Corner lower, Corner upper)
    {
        var count = lower.Values.Length;
        var (surely, never, member) = (new bool[count], new bool[count], new bool[count]);
        foreach (var option in always)
            member[option] = true;
        foreach (var option in _units.Options(Enumerable.Range(0, _units.Count).Where(unit => _units.Impossible[unit])))
            never[option] = true;
        for (var option = 0; option < count; option++)
            never[option] |= lower.Costs[option] > _budget;
        if (!IsTooLarge)
        {
            foreach (var price in PricesBetween(lower, upper))
                Test(price, member, lower, upper, surely, never);
        }

        return (surely, [.. never.Select(no => !no)]);
    }

    private void Test(double price, bool[] member, Corner lower, Corner upper, bool[] surely, bool[] never)
    {
        double[][] gains = [.. _classes.Select(sets => sets.Select(set => Gain(set, sets, price, member, lower, upper)).ToArray())];
        double[] most = [.. gains.Select(of => of.Max())];
        var spent = price * _budget;
        var total = spent + most.Sum();
        var rounding = 1e-12 * (spent + most.Sum(Math.Abs));
        for (var index = 0; index < _classes.Count; index++)
        {
            var others = total - most[index] + rounding;
            foreach (var option in _classes[index].SelectMany(set => set).Distinct())
            {
                surely[option] |= member[option] && others + Best(index, option, with: false) < 0;
                never[option] |= !member[option] && others + Best(index, option, with: true) < 0;
            }
        }

        double Best(int index, int option, bool with)
        {
            var best = double.NegativeInfinity;
            for (var set = 0; set < gains[index].Length; set++)
            {
                if (_classes[index][set].Contains(option) == with)
                    best = Math.Max(best, gains[index][set]);
            }

            return best;
        }
    }

    /// <summary>The most that a set of a class is worth at a price beyond what the members of the class are worth, the price of members' costs left to be paid.</summary>
    private static double Gain(int[] set, int[][] sets, double price, bool[] member, Corner lower, Corner upper)
    {
        double gain = 0;
        foreach (var option in set)
            gain += member[option] ? -(price * lower.Costs[option]) : upper.Values[option] - (price * lower.Costs[option]);
        foreach (var option in sets.SelectMany(other => other).Distinct())
            gain -= member[option] && !set.Contains(option) ? lower.Values[option] : 0;
        return gain;
    }

    /// <summary>Prices around those at which the budget runs out at either end of the bounds, and no price at all.</summary>
    private IEnumerable<double> PricesBetween(Corner lower, Corner upper)
    {
        var (one, other) = (PriceAt(lower.Values, upper.Costs), PriceAt(upper.Values, lower.Costs));
        var (from, to) = (0.5 * Math.Min(one, other), 2 * Math.Max(one, other));
        return Enumerable.Range(0, Prices).Select(step => from + ((to - from) * step / (Prices - 1))).Concat([0, one, other]);
    }

    private double PriceAt(double[] values, long[] costs)
    {
        var left = _budget;
        foreach (var option in Enumerable.Range(0, values.Length).Where(option => values[option] > 0 && costs[option] > 0).OrderByDescending(option => values[option] / costs[option]))
        {
            if (costs[option] > left)
                return values[option] / costs[option];
            left -= costs[option];
        }

        return 0;
    }
}
