namespace PeoplePowered.Statistics.Networks;

/// <summary>For each node the nodes at the other end of its ties, ascending: those of node i stand from <c>Starts[i]</c> to before <c>Starts[i + 1]</c>.</summary>
internal sealed class AdjacencyRows
{
    private AdjacencyRows(int[] starts, int[] ends, double[]? weights) => (Starts, Ends, Weights) = (starts, ends, weights);

    public int[] Starts { get; }

    public int[] Ends { get; }

    /// <summary>The weights in the same places; <c>null</c> where all are 1.</summary>
    public double[]? Weights { get; }

    public static AdjacencyRows From(int nodes, TieRows ties) => Fill(nodes, ties, along: true, against: false);

    public static AdjacencyRows To(int nodes, TieRows ties) => Fill(nodes, ties, along: false, against: true);

    public static AdjacencyRows BothWays(int nodes, TieRows ties) => Fill(nodes, ties, along: true, against: true);

    public ReadOnlySpan<int> Row(int node) => Ends.AsSpan(Starts[node], Starts[node + 1] - Starts[node]);

    public int Degree(int node) => Starts[node + 1] - Starts[node];

    public double Strength(int node)
    {
        if (Weights is null)
            return Degree(node);
        var sum = 0.0;
        for (var place = Starts[node]; place < Starts[node + 1]; place++)
            sum += Weights[place];
        return sum;
    }

    /// <summary>The lengths of the ties; <c>null</c> where each is one step.</summary>
    public double[]? Lengths(TieLength length) => length switch
    {
        TieLength.Step => null,
        TieLength.Weight => Weights,
        TieLength.InverseWeight => Weights is null ? null : Array.ConvertAll(Weights, weight => 1 / weight),
        _ => throw new ArgumentOutOfRangeException(nameof(length), length, FormattableString.Invariant($"{length:D} is not a defined {nameof(TieLength)}.")),
    };

    /// <summary>The ties come in order of their first node, then of their second, so that every row is ascending.</summary>
    private static AdjacencyRows Fill(int nodes, TieRows ties, bool along, bool against)
    {
        var starts = new int[nodes + 1];
        for (var tie = 0; tie < ties.Count; tie++)
        {
            if (along)
                starts[ties.From(tie) + 1]++;
            if (against)
                starts[ties.To(tie) + 1]++;
        }

        for (var node = 0; node < nodes; node++)
            starts[node + 1] += starts[node];
        var next = starts[..nodes];
        var ends = new int[starts[nodes]];
        var weights = ties.HasWeights() ? new double[ends.Length] : null;
        for (var tie = 0; tie < ties.Count; tie++)
        {
            if (along)
                Place(ties.From(tie), ties.To(tie), ties.Weight(tie));
            if (against)
                Place(ties.To(tie), ties.From(tie), ties.Weight(tie));
        }

        return new(starts, ends, weights);

        void Place(int node, int end, double weight)
        {
            var place = next[node]++;
            ends[place] = end;
            if (weights is not null)
                weights[place] = weight;
        }
    }
}
