namespace PeoplePowered.Statistics.Networks;

/// <summary>What constraint and effective size share.</summary>
internal static class StructuralHoles
{
    public static double Weight(AdjacencyRows rows, int place) => rows.Weights is { } weights ? weights[place] : 1;

    public static double[] Strengths(int nodes, AdjacencyRows rows)
    {
        var strengths = new double[nodes];
        for (var node = 0; node < nodes; node++)
            strengths[node] = rows.Strength(node);
        return strengths;
    }
}
