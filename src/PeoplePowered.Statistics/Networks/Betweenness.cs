namespace PeoplePowered.Statistics.Networks;

/// <summary>
/// How many pairs of other nodes each node lies between on their shortest paths (Freeman 1977, doi 10.2307/3033543), by the algorithm of Brandes (2001,
/// doi 10.1080/0022250X.2001.9990249).
/// </summary>
/// <remarks>
/// Stateless and safe to call from many threads. Sources are summed in pieces that depend on the number of nodes alone, in order, so that the answer is the same,
/// bit for bit, for any number of threads. The time is nodes times ties, and a logarithm more where ties have lengths; nothing is allocated for each source.
/// Paths whose lengths differ by less than 1 in 10,000,000,000 count as equally long, as sums of decimal lengths in another order do.
/// </remarks>
public static class Betweenness
{
    private const int MostPieces = 64;

    /// <summary>
    /// The betweenness of each node, in the order of the nodes: over all pairs of other nodes (ordered pairs where ties have a direction), the share of their
    /// shortest paths that pass through it. A pair without a path has no part in it.
    /// </summary>
    /// <param name="graph">The network.</param>
    /// <param name="options">What a tie's length is, and threads; <see cref="BetweennessOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Asked before each source.</param>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public static IReadOnlyList<double> Of(Graph graph, BetweennessOptions? options = null, CancellationToken cancellationToken = default) =>
        Sums(Guard.Against.Null(graph), options ?? BetweennessOptions.Default, cancellationToken);

    /// <summary>The betweenness of each node as a share of the pairs of other nodes, from 0 to 1.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="options">What a tie's length is, and threads; <see cref="BetweennessOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Asked before each source.</param>
    /// <returns>Absent for fewer than three nodes, where there is no pair to lie between.</returns>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public static IReadOnlyList<Estimable> Normalised(Graph graph, BetweennessOptions? options = null, CancellationToken cancellationToken = default)
    {
        var pairs = (Guard.Against.Null(graph).Nodes - 1.0) * (graph.Nodes - 2.0) / (graph.IsDirected ? 1 : 2);
        return Array.ConvertAll(Sums(graph, options ?? BetweennessOptions.Default, cancellationToken), sum => graph.Nodes < 3 ? Estimable.Absent(AbsenceReason.TooFewNodes) : Estimable.Of(sum / pairs));
    }

    private static double[] Sums(Graph graph, BetweennessOptions options, CancellationToken cancellationToken)
    {
        var (nodes, lengths) = (graph.Nodes, graph.Out.Lengths(options.Length));
        var parts = new double[Math.Min(MostPieces, nodes)][];
        var limits = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = options.Threads == 0 ? Environment.ProcessorCount : options.Threads };
        Parallel.For(0, parts.Length, limits, piece =>
        {
            var work = new PathDependencies(graph.Out, lengths);
            var end = (int)((long)nodes * (piece + 1) / parts.Length);
            for (var source = (int)((long)nodes * piece / parts.Length); source < end; source++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                work.AddFrom(source);
            }

            parts[piece] = work.Sums;
        });

        var sums = new double[nodes];
        foreach (var part in parts)
        {
            for (var node = 0; node < nodes; node++)
                sums[node] += part[node];
        }

        return graph.IsDirected ? sums : Array.ConvertAll(sums, sum => sum / 2);
    }
}
