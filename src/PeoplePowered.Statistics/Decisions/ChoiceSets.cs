namespace PeoplePowered.Statistics.Decisions;

/// <summary>All allowed sets of units that rules tie together.</summary>
internal sealed class ChoiceSets(ChoiceUnits units, Func<int, bool> isOpen, long[] costs, long[] values, long budget)
{
    private const int Most = 4096;

    private readonly List<ChoiceSet> _found = [];
    private readonly List<int> _chosen = [];

    /// <summary>The sets within the budget, the empty one among them, or <c>null</c> where there are too many.</summary>
    /// <param name="component">Open units, those needed before those that need them.</param>
    public List<ChoiceSet>? Of(int[] component)
    {
        _found.Clear();
        return Extend(component, 0, 0, 0) ? _found : null;
    }

    private bool Extend(int[] component, int next, long cost, long value)
    {
        if (cost > budget)
            return true;
        if (next == component.Length)
        {
            _found.Add(new(cost, value, [.. _chosen]));
            return _found.Count <= Most;
        }

        if (!Extend(component, next + 1, cost, value))
            return false;
        var unit = component[next];
        if (!Array.TrueForAll(units.Needs[unit], needed => !isOpen(needed) || _chosen.Contains(needed)) || Array.Exists(units.Excludes[unit], _chosen.Contains))
            return true;
        _chosen.Add(unit);
        var whole = Extend(component, next + 1, cost + costs[unit], value + values[unit]);
        _chosen.RemoveAt(_chosen.Count - 1);
        return whole;
    }
}
