using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Networks;

/// <summary>How many other nodes each node reaches within some steps.</summary>
public static class Reach
{
    /// <summary>How many others each node reaches, in the order of the nodes.</summary>
    /// <param name="graph">The network; weights do not count.</param>
    /// <param name="steps">Within how many steps; zero or more.</param>
    /// <param name="direction">Along the ties, unless set, or against them.</param>
    /// <param name="cancellationToken">Asked before each node.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public static IReadOnlyList<int> Counts(Graph graph, int steps, TieDirection direction = TieDirection.Out, CancellationToken cancellationToken = default) =>
        Within(graph, steps, direction, cancellationToken);

    /// <summary>The share of the others that each node reaches, from 0 to 1, in the order of the nodes.</summary>
    /// <param name="graph">The network; weights do not count.</param>
    /// <param name="steps">Within how many steps; zero or more.</param>
    /// <param name="direction">Along the ties, unless set, or against them.</param>
    /// <param name="cancellationToken">Asked before each node.</param>
    /// <returns>Absent for fewer than two nodes.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is negative.</exception>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public static IReadOnlyList<Estimable> Shares(Graph graph, int steps, TieDirection direction = TieDirection.Out, CancellationToken cancellationToken = default)
    {
        var counts = Within(graph, steps, direction, cancellationToken);
        return Array.ConvertAll(counts, count => counts.Length < 2 ? Estimable.Absent(AbsenceReason.TooFewNodes) : Estimable.Of((double)count / (counts.Length - 1)));
    }

    private static int[] Within(Graph graph, int steps, TieDirection direction, CancellationToken cancellationToken)
    {
        Guard.Against.Null(graph);
        Guard.Against.Negative(steps);
        var counts = new int[graph.Nodes];
        var rows = direction == TieDirection.Out ? graph.Out : graph.In;
        Replicates.Run(graph.Nodes, 0, Work, cancellationToken);
        return counts;

        void Work(int first, int end)
        {
            var search = new PathSearch(rows, null);
            for (var node = first; node < end; node++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                search.From(node, steps);
                counts[node] = search.Count - 1;
            }
        }
    }
}
