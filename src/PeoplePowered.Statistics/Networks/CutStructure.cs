namespace PeoplePowered.Statistics.Networks;

/// <summary>
/// The nodes and ties on which the holding together of a network depends: without a cut point, or without a bridge, a component falls apart (Hopcroft and Tarjan 1973,
/// doi 10.1145/362248.362272; Tarjan 1974, doi 10.1016/0020-0190(74)90003-9).
/// </summary>
/// <remarks>Immutable. Worked out in one pass without recursion, in time of nodes and ties.</remarks>
public sealed class CutStructure
{
    private readonly int[] _cutPoints;
    private readonly Edge[] _bridges;

    private CutStructure(int[] cutPoints, Edge[] bridges) => (_cutPoints, _bridges) = (cutPoints, bridges);

    /// <summary>The nodes without which there would be more components, ascending.</summary>
    public IReadOnlyList<int> CutPoints => _cutPoints;

    /// <summary>The ties without which there would be more components, in order of their nodes, the lower node first.</summary>
    public IReadOnlyList<Edge> Bridges => _bridges;

    /// <summary>Finds them. The direction of ties does not count: ties both ways between two nodes are one, with the sum of their weights.</summary>
    /// <param name="graph">The network.</param>
    public static CutStructure Of(Graph graph)
    {
        var rows = Guard.Against.Null(graph).WithoutDirections().Out;
        var nodes = graph.Nodes;
        var (found, low, parent, next, isCut) = (new int[nodes], new int[nodes], new int[nodes], rows.Starts[..nodes], new bool[nodes]);
        var bridges = new List<Edge>();
        var time = 0;
        for (var root = 0; root < nodes; root++)
        {
            if (found[root] != 0)
                continue;
            (parent[root], found[root], low[root]) = (-1, ++time, time);
            var (node, children) = (root, 0);
            while (node >= 0)
            {
                if (next[node] < rows.Starts[node + 1])
                {
                    var end = rows.Ends[next[node]++];
                    if (found[end] == 0)
                    {
                        children += node == root ? 1 : 0;
                        (parent[end], found[end], low[end]) = (node, ++time, time);
                        node = end;
                    }
                    else if (end != parent[node])
                    {
                        low[node] = Math.Min(low[node], found[end]);
                    }

                    continue;
                }

                var before = parent[node];
                if (before >= 0)
                    Leave(node, before, root);
                node = before;
            }

            isCut[root] = children > 1;
        }

        return new([.. Enumerable.Range(0, nodes).Where(node => isCut[node])], [.. bridges.OrderBy(tie => tie.From).ThenBy(tie => tie.To)]);

        void Leave(int node, int before, int root)
        {
            low[before] = Math.Min(low[before], low[node]);
            isCut[before] |= before != root && low[node] >= found[before];
            if (low[node] <= found[before])
                return;
            var place = rows.Starts[before] + rows.Row(before).BinarySearch(node);
            bridges.Add(new(Math.Min(node, before), Math.Max(node, before), StructuralHoles.Weight(rows, place)));
        }
    }

    /// <summary>How many of each.</summary>
    public override string ToString() => FormattableString.Invariant($"{_cutPoints.Length} cut points, {_bridges.Length} bridges");
}
