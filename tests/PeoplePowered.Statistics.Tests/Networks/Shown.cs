using PeoplePowered.Statistics.Networks;

namespace PeoplePowered.Statistics.Tests.Networks;

/// <summary>Networks as tests write them, and comparisons.</summary>
internal static class Shown
{
    public static Graph Undirected(int nodes, (int From, int To, double Weight)[] ties) => Graph.Undirected(nodes, ties.Select(tie => new Edge(tie.From, tie.To, tie.Weight)));

    public static Graph Directed(int nodes, (int From, int To, double Weight)[] ties) => Graph.Directed(nodes, ties.Select(tie => new Edge(tie.From, tie.To, tie.Weight)));

    public static Graph Of(int nodes, params (int From, int To)[] ties) => Graph.Undirected(nodes, ties.Select(tie => new Edge(tie.From, tie.To)));

    public static Graph Path(int nodes) => Graph.Undirected(nodes, Enumerable.Range(0, Math.Max(0, nodes - 1)).Select(node => new Edge(node, node + 1)));

    /// <summary>The same network with node i called order[i].</summary>
    public static Graph Relabelled(Graph graph, int[] order)
    {
        var ties = graph.Edges.Select(tie => new Edge(order[tie.From], order[tie.To], tie.Weight)).Reverse();
        return graph.IsDirected ? Graph.Directed(graph.Nodes, ties) : Graph.Undirected(graph.Nodes, ties);
    }

    public static void Near(IReadOnlyList<double> expected, IReadOnlyList<double> actual, double tolerance = 1e-9)
    {
        Assert.Equal(expected.Count, actual.Count);
        for (var node = 0; node < expected.Count; node++)
            Assert.True(Math.Abs(expected[node] - actual[node]) <= tolerance * Math.Max(1, Math.Abs(expected[node])), FormattableString.Invariant($"node {node}: {actual[node]} is not {expected[node]}"));
    }

    /// <summary>NaN in the expectation stands for an absence.</summary>
    public static void Near(IReadOnlyList<double> expected, IReadOnlyList<Estimable> actual, double tolerance = 1e-9)
    {
        Assert.Equal(expected.Select(double.IsNaN), actual.Select(value => !value.HasValue));
        Near([.. expected.Where(double.IsFinite)], [.. actual.Where(value => value.HasValue).Select(value => value.Value)], tolerance);
    }
}
