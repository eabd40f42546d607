namespace PeoplePowered.Statistics.Networks;

/// <summary>A network: nodes 0 to n - 1, and ties between them, undirected or directed, with positive weights or without.</summary>
/// <remarks>
/// Immutable and safe to share between threads. No node is tied to itself. Ties stand in compressed rows, ordered by node, so that nothing depends on the order
/// in which they were given. A graph all of whose weights are 1 is unweighted.
/// </remarks>
public sealed class Graph
{
    /// <summary>The least weight of a tie.</summary>
    public const double LeastWeight = 1e-100;

    /// <summary>The greatest weight of a tie.</summary>
    public const double GreatestWeight = 1e100;

    private Graph(int nodes, bool isDirected, TieRows ties)
    {
        (Nodes, IsDirected, Ties) = (nodes, isDirected, ties.Count);
        Out = isDirected ? AdjacencyRows.From(nodes, ties) : AdjacencyRows.BothWays(nodes, ties);
        In = isDirected ? AdjacencyRows.To(nodes, ties) : Out;
    }

    /// <summary>How many nodes there are.</summary>
    public int Nodes { get; }

    /// <summary>How many ties there are; an undirected one counts once.</summary>
    public int Ties { get; }

    /// <summary>Whether a tie goes from one node to another, rather than between them.</summary>
    public bool IsDirected { get; }

    /// <summary>Whether any weight differs from 1.</summary>
    public bool IsWeighted => Out.Weights is not null;

    /// <summary>Each tie once, in order of its nodes; of an undirected one the lower node stands first.</summary>
    public IEnumerable<Edge> Edges
    {
        get
        {
            for (var node = 0; node < Nodes; node++)
            {
                for (var place = Out.Starts[node]; place < Out.Starts[node + 1]; place++)
                {
                    if (IsDirected || Out.Ends[place] > node)
                        yield return new(node, Out.Ends[place], Out.Weights?[place] ?? 1);
                }
            }
        }
    }

    internal AdjacencyRows Out { get; }

    internal AdjacencyRows In { get; }

    /// <summary>A graph of ties that have no direction.</summary>
    /// <param name="nodes">How many nodes; zero or more.</param>
    /// <param name="ties">The ties, in any order; which of the two nodes stands first does not matter.</param>
    /// <param name="parallel">What becomes of two ties between the same nodes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nodes"/> is negative, or a tie names a node that there is not, or has a weight outside 1e-100 to 1e100.</exception>
    /// <exception cref="ArgumentException">A tie is one of a node with itself, or two ties are parallel and that is refused.</exception>
    public static Graph Undirected(int nodes, IEnumerable<Edge> ties, ParallelTies parallel = ParallelTies.Refused) =>
        new(nodes, isDirected: false, TieRows.Of(nodes, ties, isDirected: false, parallel));

    /// <summary>A graph of ties that go from one node to another.</summary>
    /// <param name="nodes">How many nodes; zero or more.</param>
    /// <param name="ties">The ties, in any order; two between the same nodes in opposite directions are two ties.</param>
    /// <param name="parallel">What becomes of two ties between the same nodes in the same direction.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nodes"/> is negative, or a tie names a node that there is not, or has a weight outside 1e-100 to 1e100.</exception>
    /// <exception cref="ArgumentException">A tie is one of a node with itself, or two ties are parallel and that is refused.</exception>
    public static Graph Directed(int nodes, IEnumerable<Edge> ties, ParallelTies parallel = ParallelTies.Refused) =>
        new(nodes, isDirected: true, TieRows.Of(nodes, ties, isDirected: true, parallel));

    /// <summary>The nodes that a node has ties with, or to where ties have a direction, in ascending order.</summary>
    /// <param name="node">The node.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public ReadOnlySpan<int> Neighbours(int node)
    {
        Guard.Against.OutOfRange(node, nameof(node), 0, Nodes - 1);
        return Out.Row(node);
    }

    /// <summary>Whether there is a tie between two nodes, or from the first to the second where ties have a direction.</summary>
    /// <param name="from">One node.</param>
    /// <param name="to">The other.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public bool HasTie(int from, int to)
    {
        Guard.Against.OutOfRange(to, nameof(to), 0, Nodes - 1);
        return Neighbours(from).BinarySearch(to) >= 0;
    }

    /// <summary>The graph without directions: two nodes are tied where there is a tie either way, with the sum of the weights. The same graph where it is undirected.</summary>
    public Graph WithoutDirections() => IsDirected ? Undirected(Nodes, Edges, ParallelTies.Summed) : this;

    /// <summary>How many nodes and ties.</summary>
    public override string ToString() => FormattableString.Invariant($"{(IsDirected ? "directed" : "undirected")} graph, {Nodes} nodes, {Ties} ties");
}
