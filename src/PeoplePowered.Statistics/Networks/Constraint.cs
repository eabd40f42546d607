namespace PeoplePowered.Statistics.Networks;

/// <summary>
/// Burt's constraint: how far a node's contacts lead to one another, so that it has few structural holes to bridge (Burt 1992, Structural Holes, p. 54-55).
/// </summary>
public static class Constraint
{
    /// <summary>
    /// The constraint of each node, in the order of the nodes: the sum over its contacts j of (p_ij + sum over q of p_iq p_qj) squared, where p_ij is the share of
    /// the weight of the ties of i, either way, that is with j. From little above 0 for many contacts apart, to beyond 1 for few contacts all tied.
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
        var through = new double[graph.Nodes];
        var constraints = new Estimable[graph.Nodes];
        for (var node = 0; node < graph.Nodes; node++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            constraints[node] = rows.Degree(node) == 0 ? Estimable.Absent(AbsenceReason.NoTies) : Estimable.Of(Of(node, rows, strengths, through));
        }

        return constraints;
    }

    private static double Of(int node, AdjacencyRows rows, double[] strengths, double[] through)
    {
        for (var place = rows.Starts[node]; place < rows.Starts[node + 1]; place++)
        {
            var contact = rows.Ends[place];
            var share = StructuralHoles.Weight(rows, place) / strengths[node];
            through[contact] += share;
            for (var other = rows.Starts[contact]; other < rows.Starts[contact + 1]; other++)
                through[rows.Ends[other]] += share * StructuralHoles.Weight(rows, other) / strengths[contact];
        }

        var sum = 0.0;
        foreach (var contact in rows.Row(node))
            sum += through[contact] * through[contact];
        foreach (var contact in rows.Row(node))
        {
            through[contact] = 0;
            foreach (var other in rows.Row(contact))
                through[other] = 0;
        }

        return sum;
    }
}
