namespace PeoplePowered.Statistics.Decisions;

/// <summary>
/// One set of each class within a budget, by dynamic programming over undominated partial choices: all classes start at their picks of the linear relaxation, and those
/// near its break are decided first, so that bounds leave few to go on with (after Pisinger 1995, doi 10.1016/0377-2217(95)00015-I).
/// </summary>
internal sealed class MultipleChoice(ChoiceSet[][] classes, long budget, int mostStates, CancellationToken cancellationToken)
{
    /// <summary>Bounds in floating point are right to this much of a unit of scaled value.</summary>
    internal const double Rounding = 0.01;

    private readonly ChoiceRelaxation _relaxation = new(classes, budget);

    private (int Layer, State State) _best;

    private readonly record struct State(long Cost, long Value, int Parent, int Pick);

    /// <summary>What the classes still open can do: gain on a unit of cost, lose on a unit given up, lose at the least by leaving their picks.</summary>
    private readonly record struct Rest(double Up, double Down, double Loss, bool KeepTies);

    /// <summary>The index of the set chosen of each class.</summary>
    public int[] Picks { get; private set; } = [];

    public long Value { get; private set; }

    public long Cost { get; private set; }

    /// <summary>No choice is worth more; equal to the value where that is proven.</summary>
    public double Bound { get; private set; }

    /// <summary>Whether no choice of the same value costs less.</summary>
    public bool IsCheapest { get; private set; }

    public void Solve()
    {
        Keep(_relaxation.Greedy);
        if (!_relaxation.IsBroken)
        {
            // Every class has its best set, and the cheapest of that value, since dominated ones are gone.
            (Bound, IsCheapest) = (Value, true);
            return;
        }

        // With ties first; where that is too much, without.
        IsCheapest = Search(keepTies: true);
        if (!IsCheapest)
            Search(keepTies: false);
    }

    private void Keep(int[] picks) => (Picks, Value, Cost) = (picks, classes.Select((sets, index) => sets[picks[index]].Value).Sum(), classes.Select((sets, index) => sets[picks[index]].Cost).Sum());

    /// <summary>Searches; whether it was done with ties kept. Where it was given up, the bound is that of what was left.</summary>
    private bool Search(bool keepTies)
    {
        double[] losses = [.. Enumerable.Range(0, classes.Length).Select(Loss)];
        int[] order = [.. Enumerable.Range(0, classes.Length).Where(index => classes[index].Length > 1).OrderBy(index => losses[index]).ThenBy(index => _relaxation.Distances[index])];
        var (up, down) = Suffixes(order);
        var picks = _relaxation.Picks;
        State start = new(classes.Select((sets, index) => sets[picks[index]].Cost).Sum(), classes.Select((sets, index) => sets[picks[index]].Value).Sum(), -1, 0);
        var layers = new List<List<State>> { new() { start } };
        var states = 0;
        _best = (-1, default);
        for (var layer = 0; layer < order.Length && layers[^1].Count > 0; layer++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var open = new Rest(up[layer + 1], down[layer + 1], layer + 1 < order.Length ? losses[order[layer + 1]] : double.PositiveInfinity, keepTies);
            var next = Extended(layers[^1], layer, classes[order[layer]], picks[order[layer]], open);
            layers.Add(next);
            states += next.Count;
            if (states <= mostStates || next.Count == 0)
                continue;
            Bound = next.Select(state => Math.Floor(BoundOf(state, open) + Rounding)).Append(Value).Max();
            WalkBack(layers, order);
            return false;
        }

        Bound = Value;
        WalkBack(layers, order);
        return keepTies;
    }

    /// <summary>How much less than its pick the nearest other set of a class is worth, at a price of cost.</summary>
    private double Loss(int index)
    {
        var pick = classes[index][_relaxation.Picks[index]];
        return classes[index].Where(set => set != pick).Select(set => pick.Value - set.Value - (_relaxation.Price * (pick.Cost - set.Cost))).DefaultIfEmpty().Min();
    }

    private (double[] Up, double[] Down) Suffixes(int[] order)
    {
        var (up, down) = (new double[order.Length + 1], new double[order.Length + 1]);
        down[^1] = double.PositiveInfinity;
        for (var layer = order.Length - 1; layer >= 0; layer--)
            (up[layer], down[layer]) = (Math.Max(up[layer + 1], _relaxation.Up(classes, order[layer])), Math.Min(down[layer + 1], _relaxation.Down(classes, order[layer])));
        return (up, down);
    }

    /// <summary>
    /// The most that a partial choice can come to if any open class leaves its pick: what is left is spent, or what is overspent is given up, at the best rate of those
    /// classes; and at the price of the relaxation the nearest of them loses something.
    /// </summary>
    private double BoundOf(State state, Rest rest)
    {
        double left = budget - state.Cost;
        var byRates = left >= 0 ? left * rest.Up : left * rest.Down;
        return state.Value + Math.Min(byRates, (left * _relaxation.Price) - rest.Loss);
    }

    private List<State> Extended(List<State> states, int layer, ChoiceSet[] sets, int pick, Rest rest)
    {
        List<State>? merged = null;
        for (var index = 0; index < sets.Length; index++)
        {
            var (cost, value) = (sets[index].Cost - sets[pick].Cost, sets[index].Value - sets[pick].Value);
            var shifted = new List<State>(states.Count);
            for (var parent = 0; parent < states.Count; parent++)
            {
                var state = new State(states[parent].Cost + cost, states[parent].Value + value, parent, index);
                if (state.Cost <= budget && (state.Value > Value || (state.Value == Value && state.Cost < Cost)))
                    (Value, Cost, _best) = (state.Value, state.Cost, (layer, state));
                if (BoundOf(state, rest) + Rounding >= (rest.KeepTies ? Value : Value + 1))
                    shifted.Add(state);
            }

            merged = merged is null ? shifted : Merged(merged, shifted);
        }

        return merged!;
    }

    /// <summary>Two lists by rising cost and value as one; of two alike the first stays.</summary>
    private static List<State> Merged(List<State> left, List<State> right)
    {
        var merged = new List<State>(left.Count + right.Count);
        var most = long.MinValue;
        for (var (i, j) = (0, 0); i < left.Count || j < right.Count;)
        {
            var fromLeft = j == right.Count || (i < left.Count && (left[i].Cost < right[j].Cost || (left[i].Cost == right[j].Cost && left[i].Value >= right[j].Value)));
            var state = fromLeft ? left[i++] : right[j++];
            if (state.Value <= most)
                continue;
            most = state.Value;
            merged.Add(state);
        }

        return merged;
    }

    private void WalkBack(List<List<State>> layers, int[] order)
    {
        if (_best.Layer < 0)
            return;
        var picks = (int[])_relaxation.Picks.Clone();
        var state = _best.State;
        for (var layer = _best.Layer; layer >= 0; layer--)
        {
            picks[order[layer]] = state.Pick;
            state = layers[layer][state.Parent];
        }

        Picks = picks;
    }
}
