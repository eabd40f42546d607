namespace PeoplePowered.Statistics.Networks;

/// <summary>The parts into which a network falls, of nodes that are tied to one another directly or through others.</summary>
/// <remarks>Immutable. Components are numbered from 0 in the order of their lowest node.</remarks>
public sealed class Components
{
    private readonly int[] _ofNode;
    private readonly int[] _sizes;

    private Components(int[] raw)
    {
        var numbers = new Dictionary<int, int>();
        var sizes = new List<int>();
        _ofNode = new int[raw.Length];
        for (var node = 0; node < raw.Length; node++)
        {
            if (!numbers.TryGetValue(raw[node], out var number))
            {
                numbers.Add(raw[node], number = sizes.Count);
                sizes.Add(0);
            }

            _ofNode[node] = number;
            sizes[number]++;
        }

        _sizes = [.. sizes];
    }

    /// <summary>How many there are; none in a network without nodes.</summary>
    public int Count => _sizes.Length;

    /// <summary>The number of the component of each node.</summary>
    public IReadOnlyList<int> OfNode => _ofNode;

    /// <summary>How many nodes each component has.</summary>
    public IReadOnlyList<int> Sizes => _sizes;

    /// <summary>The share of nodes in the largest component, from 0 to 1; absent in a network without nodes.</summary>
    public Estimable LargestShare => _sizes.Length == 0 ? Estimable.Absent(AbsenceReason.TooFewNodes) : Estimable.Of((double)_sizes.Max() / _ofNode.Length);

    /// <summary>The components where the direction of ties does not count.</summary>
    /// <param name="graph">The network.</param>
    public static Components Weak(Graph graph)
    {
        var rows = Guard.Against.Null(graph).WithoutDirections().Out;
        var raw = new int[graph.Nodes];
        Array.Fill(raw, -1);
        var waiting = new Stack<int>();
        for (var root = 0; root < raw.Length; root++)
        {
            if (raw[root] >= 0)
                continue;
            raw[root] = root;
            waiting.Push(root);
            while (waiting.TryPop(out var node))
            {
                foreach (var end in rows.Row(node))
                {
                    if (raw[end] >= 0)
                        continue;
                    raw[end] = root;
                    waiting.Push(end);
                }
            }
        }

        return new(raw);
    }

    /// <summary>
    /// The components each of whose nodes leads to every other along the ties (Tarjan 1972, doi 10.1137/0201010), without recursion; the weak ones where ties have no direction.
    /// </summary>
    /// <param name="graph">The network.</param>
    public static Components Strong(Graph graph) => Guard.Against.Null(graph).IsDirected ? new(StrongComponents.Of(graph)) : Weak(graph);

    /// <summary>How many components of how many nodes.</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} components of {_ofNode.Length} nodes");
}
