namespace PeoplePowered.Statistics.Networks;

/// <summary>How many ties each node has, and how strong they are together.</summary>
public static class Degrees
{
    /// <summary>The ties of each node, in the order of the nodes; where ties have a direction, those from it and those to it.</summary>
    /// <param name="graph">The network.</param>
    public static IReadOnlyList<int> Of(Graph graph)
    {
        Guard.Against.Null(graph);
        return Each(graph, node => graph.Out.Degree(node) + (graph.IsDirected ? graph.In.Degree(node) : 0));
    }

    /// <summary>The ties from each node; all of its ties where they have no direction.</summary>
    /// <param name="graph">The network.</param>
    public static IReadOnlyList<int> Out(Graph graph)
    {
        Guard.Against.Null(graph);
        return Each(graph, graph.Out.Degree);
    }

    /// <summary>The ties to each node; all of its ties where they have no direction.</summary>
    /// <param name="graph">The network.</param>
    public static IReadOnlyList<int> In(Graph graph)
    {
        Guard.Against.Null(graph);
        return Each(graph, graph.In.Degree);
    }

    /// <summary>The weights of each node's ties together; where ties have a direction, of those from it and those to it.</summary>
    /// <param name="graph">The network.</param>
    public static IReadOnlyList<double> Strengths(Graph graph)
    {
        Guard.Against.Null(graph);
        return Each(graph, node => graph.Out.Strength(node) + (graph.IsDirected ? graph.In.Strength(node) : 0));
    }

    /// <summary>The weights of the ties from each node together.</summary>
    /// <param name="graph">The network.</param>
    public static IReadOnlyList<double> OutStrengths(Graph graph)
    {
        Guard.Against.Null(graph);
        return Each(graph, graph.Out.Strength);
    }

    /// <summary>The weights of the ties to each node together.</summary>
    /// <param name="graph">The network.</param>
    public static IReadOnlyList<double> InStrengths(Graph graph)
    {
        Guard.Against.Null(graph);
        return Each(graph, graph.In.Strength);
    }

    private static T[] Each<T>(Graph graph, Func<int, T> measure)
    {
        var measures = new T[graph.Nodes];
        for (var node = 0; node < measures.Length; node++)
            measures[node] = measure(node);
        return measures;
    }
}
