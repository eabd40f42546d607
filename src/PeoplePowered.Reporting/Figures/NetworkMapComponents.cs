namespace PeoplePowered.Reporting.Figures;

/// <summary>Which nodes hang together.</summary>
internal static class NetworkMapComponents
{
    /// <summary>The components, the largest first, then by their first node; those without a tie are components of one.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(int nodes, IReadOnlyList<NetworkMapEdge> edges)
    {
        var neighbours = Neighbours(nodes, edges);
        var seen = new bool[nodes];
        var components = new List<IReadOnlyList<int>>();
        for (var first = 0; first < nodes; first++)
        {
            if (seen[first])
                continue;
            var component = new List<int> { first };
            seen[first] = true;
            for (var i = 0; i < component.Count; i++)
            {
                foreach (var next in neighbours[component[i]].Where(next => !seen[next]))
                {
                    seen[next] = true;
                    component.Add(next);
                }
            }

            component.Sort();
            components.Add(component);
        }

        return [.. components.OrderByDescending(component => component.Count)];
    }

    /// <summary>The neighbours of each node.</summary>
    public static List<int>[] Neighbours(int nodes, IReadOnlyList<NetworkMapEdge> edges)
    {
        var neighbours = new List<int>[nodes];
        for (var i = 0; i < nodes; i++)
            neighbours[i] = [];
        foreach (var edge in edges)
        {
            neighbours[edge.From].Add(edge.To);
            neighbours[edge.To].Add(edge.From);
        }

        return neighbours;
    }
}
