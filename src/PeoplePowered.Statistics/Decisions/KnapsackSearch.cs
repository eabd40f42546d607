namespace PeoplePowered.Statistics.Decisions;

/// <summary>Searches for the best set of units: rules that tie too many together are broken up by choosing one unit, or leaving it out, first.</summary>
internal sealed class KnapsackSearch(ChoiceUnits units, long[] costs, long[] values, long budget, int mostStates, CancellationToken cancellationToken)
{
    private const int MostBranches = 10_000;

    private enum Fate : byte
    {
        Open,
        In,
        Out,
    }

    private long _value = -1;
    private long _cost;
    private int _branches;

    /// <summary>The units chosen.</summary>
    public int[] Chosen { get; private set; } = [];

    /// <summary>No set is worth more, in scaled values.</summary>
    public double Bound { get; private set; }

    /// <summary>Whether the set is proven best.</summary>
    public bool IsProven => Bound <= _value;

    /// <summary>Whether no set of the same value costs less.</summary>
    public bool IsCheapest { get; private set; } = true;

    public void Run()
    {
        var fates = new Fate[units.Count];
        for (var unit = 0; unit < units.Count; unit++)
        {
            if (units.Impossible[unit] || costs[unit] > budget)
                Leave(fates, unit);
        }

        Explore(fates);
        IsCheapest &= IsProven;
    }

    private void Explore(Fate[] fates)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int[] taken = [.. Enumerable.Range(0, units.Count).Where(unit => fates[unit] == Fate.In)];
        var (cost, value) = (taken.Sum(unit => costs[unit]), taken.Sum(unit => values[unit]));
        if (cost > budget)
            return;
        var classes = new List<ChoiceSet[]>();
        var sets = new ChoiceSets(units, IsOpen, costs, values, budget - cost);
        foreach (var component in units.Components(IsOpen))
        {
            if (sets.Of(component) is not { } all)
            {
                Branch(fates, component.MaxBy(unit => units.Tied[unit].Count(IsOpen)), value, budget - cost);
                return;
            }

            if (all.Count > 1)
                classes.Add(ChoiceSet.Undominated(all));
        }

        Choose(classes, taken, cost, value);

        bool IsOpen(int unit) => fates[unit] == Fate.Open;
    }

    private void Branch(Fate[] fates, int unit, long value, long left)
    {
        // What rules allow is worth no more than what they do not.
        ChoiceSet[][] each = [.. Enumerable.Range(0, units.Count).Where(one => fates[one] == Fate.Open && values[one] > 0).Select(one => ChoiceSet.Undominated([new(0, 0, []), new(costs[one], values[one], [one])]))];
        var bound = Math.Floor(value + new ChoiceRelaxation(each, left).Bound + MultipleChoice.Rounding);
        if (bound < _value)
            return;
        if (_branches++ >= MostBranches)
        {
            Bound = Math.Max(Bound, bound);
            return;
        }

        var with = (Fate[])fates.Clone();
        if (Take(with, unit))
            Explore(with);
        Leave(fates, unit);
        Explore(fates);
    }

    private void Choose(List<ChoiceSet[]> classes, int[] taken, long cost, long value)
    {
        var choice = new MultipleChoice([.. classes], budget - cost, mostStates, cancellationToken);
        choice.Solve();
        Bound = Math.Max(Bound, value + choice.Bound);
        IsCheapest &= choice.IsCheapest;
        if (value + choice.Value > _value || (value + choice.Value == _value && cost + choice.Cost < _cost))
            (_value, _cost, Chosen) = (value + choice.Value, cost + choice.Cost, [.. taken, .. choice.Picks.SelectMany((pick, index) => classes[index][pick].Units)]);
    }

    private bool Take(Fate[] fates, int unit)
    {
        foreach (var one in units.Needs[unit].Append(unit))
        {
            if (fates[one] == Fate.Out)
                return false;
            fates[one] = Fate.In;
        }

        foreach (var one in units.Needs[unit].Append(unit))
        {
            if (Array.Exists(units.Excludes[one], other => fates[other] == Fate.In))
                return false;
            foreach (var other in units.Excludes[one])
                Leave(fates, other);
        }

        return true;
    }

    private void Leave(Fate[] fates, int unit)
    {
        fates[unit] = Fate.Out;
        foreach (var other in units.Tied[unit].Where(other => units.Needs[other].Contains(unit)))
            fates[other] = Fate.Out;
    }
}
