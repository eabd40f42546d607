namespace PeoplePowered.Statistics.Networks;

/// <summary>Checked ties, in order of their nodes, each pair once.</summary>
internal sealed class TieRows
{
    private readonly long[] _keys;
    private readonly double[] _weights;

    private TieRows(long[] keys, double[] weights, int count) => (_keys, _weights, Count) = (keys, weights, count);

    public int Count { get; }

    public int From(int tie) => (int)(_keys[tie] >> 32);

    public int To(int tie) => (int)(_keys[tie] & int.MaxValue);

    public double Weight(int tie) => _weights[tie];

    public bool HasWeights() => _weights.AsSpan(0, Count).ContainsAnyExcept(1.0);

    public static TieRows Of(int nodes, IEnumerable<Edge> ties, bool isDirected, ParallelTies parallel)
    {
        Guard.Against.Negative(nodes);
        Guard.Against.Null(ties);
        Guard.Against.EnumOutOfRange(parallel);
        var all = ties.ToArray();
        if (all.Length > int.MaxValue / 2)
            throw new ArgumentException(FormattableString.Invariant($"There are {all.Length} ties; a graph holds up to {int.MaxValue / 2}."), nameof(ties));
        var (keys, weights) = (new long[all.Length], new double[all.Length]);
        for (var tie = 0; tie < all.Length; tie++)
        {
            var (from, to, weight) = Checked(all, tie, nodes);
            keys[tie] = isDirected || from < to ? ((long)from << 32) | (uint)to : ((long)to << 32) | (uint)from;
            weights[tie] = weight;
        }

        Array.Sort(keys, weights);
        return new(keys, weights, Merge(keys, weights, parallel));
    }

    private static Edge Checked(Edge[] ties, int place, int nodes)
    {
        var tie = ties[place];
        Guard.Against.OutOfRange(tie.From, nameof(ties), 0, nodes - 1);
        Guard.Against.OutOfRange(tie.To, nameof(ties), 0, nodes - 1);
        if (tie.From == tie.To)
            throw new ArgumentException(FormattableString.Invariant($"Node {tie.From} has a tie with itself, which no measure here speaks of; leave it out."), nameof(ties));
        return tie.Weight is >= Graph.LeastWeight and <= Graph.GreatestWeight
            ? tie
            : throw new ArgumentOutOfRangeException(nameof(ties), tie.Weight, FormattableString.Invariant($"The weight of the tie of {tie.From} and {tie.To} is {tie.Weight}; it has to lie within {Graph.LeastWeight} and {Graph.GreatestWeight}."));
    }

    /// <summary>Makes one tie of parallel ones, in place; how many are left.</summary>
    private static int Merge(long[] ties, double[] weights, ParallelTies parallel)
    {
        var left = 0;
        for (var first = 0; first < ties.Length;)
        {
            var end = first + 1;
            while (end < ties.Length && ties[end] == ties[first])
                end++;
            if (end > first + 1 && parallel == ParallelTies.Refused)
                throw new ArgumentException(FormattableString.Invariant($"Nodes {ties[first] >> 32} and {ties[first] & int.MaxValue} have {end - first} ties; leave all but one out, or say that they are to be merged."), nameof(ties));

            // In order of size, so that the sum does not depend on the order in which the ties were given.
            Array.Sort(weights, first, end - first);
            var weight = weights[end - 1];
            for (var other = first; other < end - 1 && parallel == ParallelTies.Summed; other++)
                weight += weights[other];
            (ties[left], weights[left]) = (ties[first], Math.Min(weight, Graph.GreatestWeight));
            left++;
            first = end;
        }

        return left;
    }
}
