namespace PeoplePowered.Statistics.Networks;

/// <summary>How often a tie is returned.</summary>
public static class Reciprocity
{
    /// <summary>The share of ties that are returned, from 0 to 1.</summary>
    /// <param name="graph">A network whose ties have a direction.</param>
    /// <returns>Not applicable where ties have no direction; absent where there is none.</returns>
    public static Estimable Of(Graph graph)
    {
        if (!Guard.Against.Null(graph).IsDirected)
            return Estimable.Absent(AbsenceReason.NotApplicable);
        if (graph.Ties == 0)
            return Estimable.Absent(AbsenceReason.NoTies);
        return Estimable.Of((double)graph.Edges.Count(tie => graph.HasTie(tie.To, tie.From)) / graph.Ties);
    }
}
