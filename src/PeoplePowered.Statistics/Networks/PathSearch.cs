namespace PeoplePowered.Statistics.Networks;

/// <summary>
/// The nodes that can be reached from one, nearest first, with their distances: in breadth where each tie is a step, by Dijkstra (1959, doi 10.1007/BF01386390)
/// otherwise. Made once for many sources; nothing is allocated for each. For one thread.
/// </summary>
internal sealed class PathSearch
{
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly double[]? _lengths;
    private readonly double[] _distances;
    private readonly int[] _order;
    private readonly NodeHeap _waiting;

    public PathSearch(AdjacencyRows rows, double[]? lengths)
    {
        (_starts, _ends, _lengths) = (rows.Starts, rows.Ends, lengths);
        _distances = new double[_starts.Length - 1];
        _order = new int[_distances.Length];
        _waiting = new(_distances);
        Array.Fill(_distances, double.PositiveInfinity);
    }

    /// <summary>How many nodes were reached, the source among them.</summary>
    public int Count { get; private set; }

    /// <summary>The nodes reached, nearest first.</summary>
    public ReadOnlySpan<int> Order => _order.AsSpan(0, Count);

    /// <summary>The distance of each node from the source; infinite where it was not reached.</summary>
    public double[] Distances => _distances;

    /// <summary>Searches from a node, forgetting what was found before.</summary>
    /// <param name="source">The node.</param>
    /// <param name="within">The greatest distance to go.</param>
    public void From(int source, double within = double.PositiveInfinity)
    {
        foreach (var node in Order)
            _distances[node] = double.PositiveInfinity;

        Count = 0;
        if (_lengths is null)
            InBreadth(source, within);
        else
            ByLength(source, _lengths);
    }

    private void InBreadth(int source, double within)
    {
        _distances[source] = 0;
        _order[0] = source;
        var count = 1;
        for (var at = 0; at < count; at++)
        {
            var node = _order[at];
            var distance = _distances[node] + 1;
            if (distance > within)
                break;
            for (var place = _starts[node]; place < _starts[node + 1]; place++)
            {
                var end = _ends[place];
                if (!double.IsPositiveInfinity(_distances[end]))
                    continue;
                _distances[end] = distance;
                _order[count++] = end;
            }
        }

        Count = count;
    }

    private void ByLength(int source, double[] lengths)
    {
        var (starts, ends, distances, waiting) = (_starts, _ends, _distances, _waiting);
        distances[source] = 0;
        waiting.Add(source);
        while (waiting.Count > 0)
        {
            var node = waiting.Take();
            var distance = distances[node];
            _order[Count++] = node;
            for (var place = starts[node]; place < starts[node + 1]; place++)
            {
                var (end, through) = (ends[place], distance + lengths[place]);
                var before = distances[end];
                if (through >= before)
                    continue;
                distances[end] = through;
                if (double.IsPositiveInfinity(before))
                    waiting.Add(end);
                else
                    waiting.Nearer(end);
            }
        }
    }
}
