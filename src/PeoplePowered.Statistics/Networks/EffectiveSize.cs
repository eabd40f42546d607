namespace PeoplePowered.Statistics.Networks;

/// <summary>Burt's effective size: how many contacts a node has that do not repeat one another (Burt 1992, Structural Holes, p. 52-53).</summary>
public static class EffectiveSize
{
    /// <summary>
    /// The effective size of each node, in the order of the nodes: over its contacts j, the sum of 1 - sum over q of p_iq m_jq, where p_iq is the share of the weight
    /// of the ties of i that is with q, and m_jq the weight between j and q over the greatest weight of j with anybody. Without weights it is the number of contacts
    /// less the mean number of ties that each has among the others (Borgatti 1997).
    /// </summary>
    /// <param name="graph">The network; ties in both directions count together.</param>
    /// <param name="cancellationToken">Asked before each node.</param>
    /// <returns>Absent for a node without a tie.</returns>
    /// <remarks>The time is the sum of squared degrees.</remarks>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public static IReadOnlyList<Estimable> Of(Graph graph, CancellationToken cancellationToken = default)
    {
        var rows = Guard.Against.Null(graph).WithoutDirections().Out;
        var strengths = StructuralHoles.Strengths(graph.Nodes, rows);
        var (shares, greatest) = (new double[graph.Nodes], Greatest(graph.Nodes, rows));
        var sizes = new Estimable[graph.Nodes];
        for (var node = 0; node < graph.Nodes; node++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sizes[node] = rows.Degree(node) == 0 ? Estimable.Absent(AbsenceReason.NoTies) : Estimable.Of(rows.Degree(node) - Redundancy(node, rows, strengths[node], greatest, shares));
        }

        return sizes;
    }

    private static double Redundancy(int node, AdjacencyRows rows, double strength, double[] greatest, double[] shares)
    {
        for (var place = rows.Starts[node]; place < rows.Starts[node + 1]; place++)
            shares[rows.Ends[place]] = StructuralHoles.Weight(rows, place) / strength;
        var sum = 0.0;
        foreach (var contact in rows.Row(node))
        {
            for (var place = rows.Starts[contact]; place < rows.Starts[contact + 1]; place++)
                sum += shares[rows.Ends[place]] * StructuralHoles.Weight(rows, place) / greatest[contact];
        }

        foreach (var contact in rows.Row(node))
            shares[contact] = 0;
        return sum;
    }

    private static double[] Greatest(int nodes, AdjacencyRows rows)
    {
        var greatest = new double[nodes];
        for (var node = 0; node < nodes; node++)
        {
            for (var place = rows.Starts[node]; place < rows.Starts[node + 1]; place++)
                greatest[node] = Math.Max(greatest[node], StructuralHoles.Weight(rows, place));
        }

        return greatest;
    }
}
