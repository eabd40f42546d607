using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Networks;

/// <summary>How near each node is to the others.</summary>
public static class Closeness
{
    /// <summary>The closeness of each node, in the order of the nodes: from 0 to 1 where ties are steps, in the reciprocal of the unit of length otherwise.</summary>
    /// <param name="graph">The network.</param>
    /// <param name="options">The convention for nodes that cannot reach all others, and what a tie's length is; <see cref="ClosenessOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Asked before each node.</param>
    /// <returns>Absent for fewer than two nodes, and where <see cref="ClosenessConvention"/> says so.</returns>
    /// <remarks>The time is nodes times ties, and a logarithm more where ties have lengths.</remarks>
    /// <exception cref="OperationCanceledException">It was asked for.</exception>
    public static IReadOnlyList<Estimable> Of(Graph graph, ClosenessOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(graph);
        options ??= ClosenessOptions.Default;
        var closeness = new Estimable[graph.Nodes];
        var rows = options.Direction == TieDirection.Out ? graph.Out : graph.In;
        var lengths = rows.Lengths(options.Length);
        Replicates.Run(graph.Nodes, options.Threads, Work, cancellationToken);
        return closeness;

        void Work(int first, int end)
        {
            var search = new PathSearch(rows, lengths);
            for (var node = first; node < end; node++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                search.From(node);
                closeness[node] = Of(search, graph.Nodes - 1, options.Convention);
            }
        }
    }

    private static Estimable Of(PathSearch search, int others, ClosenessConvention convention)
    {
        if (others == 0)
            return Estimable.Absent(AbsenceReason.TooFewNodes);
        var (reached, sum, inverses) = (search.Count - 1, 0.0, 0.0);
        foreach (var node in search.Order[1..])
        {
            sum += search.Distances[node];
            inverses += 1 / search.Distances[node];
        }

        return convention switch
        {
            ClosenessConvention.WassermanFaust => Estimable.Of(reached == 0 ? 0 : (double)reached / others * reached / sum),
            ClosenessConvention.WithinReach => reached == 0 ? Estimable.Absent(AbsenceReason.NoTies) : Estimable.Of(reached / sum),
            ClosenessConvention.AllReached => reached < others ? Estimable.Absent(AbsenceReason.NotConnected) : Estimable.Of(others / sum),
            ClosenessConvention.Harmonic => Estimable.Of(inverses / others),
            _ => throw new ArgumentOutOfRangeException(nameof(convention), convention, FormattableString.Invariant($"{convention:D} is not a defined {nameof(ClosenessConvention)}.")),
        };
    }
}
