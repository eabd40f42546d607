namespace PeoplePowered.Statistics.Networks;

/// <summary>How many of the ties that there could be there are.</summary>
public static class Density
{
    /// <summary>The share of pairs of nodes that are tied, from 0 to 1: 2m / (n(n - 1)); m / (n(n - 1)) where ties have a direction. Weights do not count.</summary>
    /// <param name="graph">The network.</param>
    /// <returns>Absent for fewer than two nodes.</returns>
    public static Estimable Of(Graph graph)
    {
        Guard.Against.Null(graph);
        if (graph.Nodes < 2)
            return Estimable.Absent(AbsenceReason.TooFewNodes);
        return Estimable.Of((graph.IsDirected ? 1.0 : 2.0) * graph.Ties / ((double)graph.Nodes * (graph.Nodes - 1)));
    }
}
