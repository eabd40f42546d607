namespace PeoplePowered.Statistics.Decisions;

/// <summary>
/// The linear relaxation of a multiple-choice knapsack: steps along the upper hulls of the classes, best value for cost first, the last one in part
/// (Sinha and Zoltners 1979, doi 10.1287/opre.27.3.503; Zemel 1980).
/// </summary>
internal sealed class ChoiceRelaxation
{
    private readonly int[][] _hulls;
    private readonly int[] _levels;

    /// <summary>Relaxes the choice of one set of each class.</summary>
    /// <param name="classes">Classes of sets by rising cost and value, the first free of cost.</param>
    /// <param name="budget">What may be spent.</param>
    public ChoiceRelaxation(ChoiceSet[][] classes, long budget)
    {
        _hulls = [.. classes.Select(Hull)];
        _levels = new int[classes.Length];
        Picks = new int[classes.Length];
        var value = classes.Sum(sets => sets[0].Value);
        var left = budget;
        var steps = Steps(classes).ToList();
        var broken = steps.Count;
        for (var index = 0; index < steps.Count; index++)
        {
            var step = steps[index];
            var fits = step.Cost <= left;
            if (!fits && !IsBroken)
                (Price, IsBroken, Bound, broken) = (step.Slope, true, value + (left * step.Slope), index);
            if (!fits || _levels[step.Class] != step.Level)
                continue;
            _levels[step.Class]++;
            (left, value) = (left - step.Cost, value + step.Value);
            if (!IsBroken)
                Picks[step.Class] = _hulls[step.Class][step.Level + 1];
        }

        Distances = new int[classes.Length];
        Array.Fill(Distances, int.MaxValue);
        for (var index = 0; index < steps.Count; index++)
            Distances[steps[index].Class] = Math.Min(Distances[steps[index].Class], Math.Abs(index - broken));
        Greedy = [.. _levels.Select((level, index) => _hulls[index][level])];
        if (!IsBroken)
            Bound = value;
    }

    /// <summary>No choice is worth more; right to a hundredth of a unit.</summary>
    public double Bound { get; }

    /// <summary>Whether the budget ran out, so that the bound may not be reached.</summary>
    public bool IsBroken { get; }

    /// <summary>The value of the last unit of cost.</summary>
    public double Price { get; }

    /// <summary>The set of each class before the budget ran out.</summary>
    public int[] Picks { get; }

    /// <summary>The same, filled up with whole steps that still fit.</summary>
    public int[] Greedy { get; }

    /// <summary>How many steps each class lies from where the budget ran out.</summary>
    public int[] Distances { get; }

    /// <summary>The best value for a unit of cost beyond the pick of a class; 0 where there is none.</summary>
    public double Up(ChoiceSet[][] classes, int index)
    {
        var at = Array.IndexOf(_hulls[index], Picks[index]);
        return at + 1 < _hulls[index].Length ? Slope(classes[index], _hulls[index][at], _hulls[index][at + 1]) : 0;
    }

    /// <summary>The least value for a unit of cost given up below the pick of a class; infinite where there is none.</summary>
    public double Down(ChoiceSet[][] classes, int index)
    {
        var at = Array.IndexOf(_hulls[index], Picks[index]);
        return at > 0 ? Slope(classes[index], _hulls[index][at - 1], _hulls[index][at]) : double.PositiveInfinity;
    }

    private static double Slope(ChoiceSet[] sets, int from, int to) => (double)(sets[to].Value - sets[from].Value) / (sets[to].Cost - sets[from].Cost);

    private static int[] Hull(ChoiceSet[] sets)
    {
        var hull = new List<int>();
        for (var index = 0; index < sets.Length; index++)
        {
            while (hull.Count > 1 && Slope(sets, hull[^1], index) >= Slope(sets, hull[^2], hull[^1]))
                hull.RemoveAt(hull.Count - 1);
            hull.Add(index);
        }

        return [.. hull];
    }

    private IEnumerable<(int Class, int Level, long Cost, long Value, double Slope)> Steps(ChoiceSet[][] classes) => _hulls
        .SelectMany((hull, index) => hull.Skip(1).Select((to, level) => (
            Class: index,
            Level: level,
            Cost: classes[index][to].Cost - classes[index][hull[level]].Cost,
            Value: classes[index][to].Value - classes[index][hull[level]].Value,
            Slope: Slope(classes[index], hull[level], to))))
        .OrderByDescending(step => step.Slope).ThenBy(step => step.Class).ThenBy(step => step.Level);
}
