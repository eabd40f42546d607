namespace PeoplePowered.Statistics.Decisions;

/// <summary>Options that need one another as one unit, and what units need and exclude; a unit comes after those that it needs.</summary>
internal sealed class ChoiceUnits
{
    private readonly int[][] _options;
    private readonly bool[] _free;

    private ChoiceUnits(int[][] options, int[][] needs, int[][] excludes, bool[] impossible)
    {
        (_options, Needs, Excludes, Impossible) = (options, needs, excludes, impossible);
        _free = [.. options.Select((unit, index) => unit.Length == 1 && needs[index].Length == 0 && excludes[index].Length == 0)];
        foreach (var needed in needs.SelectMany(others => others))
            _free[needed] = false;
        Tied = new HashSet<int>[options.Length];
        for (var unit = 0; unit < Count; unit++)
            Tied[unit] = [.. Excludes[unit], .. Needs[unit]];
        for (var unit = 0; unit < Count; unit++)
        {
            foreach (var needed in Needs[unit])
                Tied[needed].Add(unit);
        }
    }

    public int Count => _options.Length;

    /// <summary>All that a unit needs, directly or not.</summary>
    public int[][] Needs { get; }

    /// <summary>What a unit excludes.</summary>
    public int[][] Excludes { get; }

    /// <summary>Units that break a rule by themselves.</summary>
    public bool[] Impossible { get; }

    /// <summary>The units that a rule ties to each: what it needs, what needs it, what it excludes.</summary>
    public HashSet<int>[] Tied { get; }

    public static ChoiceUnits Of(int count, ChoiceRules rules)
    {
        if (count > Knapsack.MostOptions)
            throw new ArgumentException(FormattableString.Invariant($"There are {count} options; at most {Knapsack.MostOptions} can be chosen from at once."), nameof(count));
        if (rules.Highest >= count)
            throw new ArgumentException(FormattableString.Invariant($"A rule names option {rules.Highest}, but there are {count}, from 0 to {count - 1}."), nameof(rules));
        HashSet<int>[] closures = [.. Closures(count, rules.Needs.ToLookup(need => need.Option, need => need.Needed))];
        int[][] options = [.. Enumerable.Range(0, count)
            .GroupBy(option => closures[option].Where(other => closures[other].Contains(option)).Append(option).Min())
            .Select(unit => unit.ToArray())
            .OrderBy(unit => closures[unit[0]].Count).ThenBy(unit => unit[0])];
        var unitOf = new int[count];
        for (var unit = 0; unit < options.Length; unit++)
        {
            foreach (var option in options[unit])
                unitOf[option] = unit;
        }

        int[][] needs = [.. options.Select((unit, index) => closures[unit[0]].Select(option => unitOf[option]).Where(other => other != index).Distinct().Order().ToArray())];
        var (excludes, impossible) = Exclusions(rules, unitOf, options.Length);
        for (var unit = 0; unit < options.Length; unit++)
        {
            int[] whole = [.. needs[unit], unit];
            impossible[unit] |= Array.Exists(whole, one => impossible[one] || Array.Exists(whole, other => excludes[one].Contains(other)));
        }

        return new(options, needs, [.. excludes.Select(others => others.Order().ToArray())], impossible);
    }

    /// <summary>Units that rules tie to one another, directly or not, among those that are still open; each in one list, in order.</summary>
    public List<int[]> Components(Func<int, bool> isOpen)
    {
        var seen = new bool[Count];
        var components = new List<int[]>();
        for (var unit = 0; unit < Count; unit++)
        {
            if (seen[unit] || !isOpen(unit))
                continue;
            var members = new List<int> { unit };
            seen[unit] = true;
            for (var next = 0; next < members.Count; next++)
            {
                foreach (var other in Tied[members[next]].Where(other => !seen[other] && isOpen(other)))
                {
                    seen[other] = true;
                    members.Add(other);
                }
            }

            members.Sort();
            components.Add([.. members]);
        }

        return components;
    }

    /// <summary>The costs of units; what cannot be paid costs the limit.</summary>
    public long[] Sum(ReadOnlySpan<long> costs, long limit)
    {
        var sums = new long[Count];
        for (var unit = 0; unit < Count; unit++)
        {
            foreach (var option in _options[unit])
                sums[unit] = Math.Min(limit, sums[unit] + Math.Min(limit, costs[option]));
        }

        return sums;
    }

    public long[] Sum(long[] values) => [.. _options.Select(unit => unit.Sum(option => values[option]))];

    public IEnumerable<int> Options(IEnumerable<int> units) => units.SelectMany(unit => _options[unit]);

    /// <summary>Of options without rules that are alike in cost and value, takes those listed first.</summary>
    public void PreferEarlier(int[] chosen, ReadOnlySpan<long> costs, ReadOnlySpan<double> values)
    {
        var waiting = new Dictionary<(long, double), Queue<int>>();
        for (var unit = 0; unit < Count; unit++)
        {
            if (!_free[unit])
                continue;
            var option = _options[unit][0];
            var kind = (costs[option], values[option]);
            if (!waiting.TryGetValue(kind, out var queue))
                waiting[kind] = queue = new();
            queue.Enqueue(option);
        }

        for (var index = 0; index < chosen.Length; index++)
        {
            if (waiting.TryGetValue((costs[chosen[index]], values[chosen[index]]), out var queue) && queue.Contains(chosen[index]))
                chosen[index] = queue.Dequeue();
        }
    }

    private static IEnumerable<HashSet<int>> Closures(int count, ILookup<int, int> needs)
    {
        for (var option = 0; option < count; option++)
        {
            var found = new HashSet<int> { option };
            var open = new Stack<int>(found);
            while (open.TryPop(out var next))
            {
                foreach (var needed in needs[next].Where(found.Add))
                    open.Push(needed);
            }

            yield return found;
        }
    }

    private static (HashSet<int>[] Excludes, bool[] Impossible) Exclusions(ChoiceRules rules, int[] unitOf, int count)
    {
        var (excludes, impossible) = (new HashSet<int>[count], new bool[count]);
        for (var unit = 0; unit < count; unit++)
            excludes[unit] = [];
        foreach (var set in rules.AtMostOneOf)
        {
            for (var one = 0; one < set.Count; one++)
            {
                for (var other = 0; other < one; other++)
                {
                    var (left, right) = (unitOf[set[one]], unitOf[set[other]]);
                    impossible[left] |= left == right;
                    if (left == right)
                        continue;
                    excludes[left].Add(right);
                    excludes[right].Add(left);
                }
            }
        }

        return (excludes, impossible);
    }
}
