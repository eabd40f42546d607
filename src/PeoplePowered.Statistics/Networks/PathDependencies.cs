namespace PeoplePowered.Statistics.Networks;

/// <summary>
/// Brandes' dependencies of a source on each node, summed over sources. Paths are counted on the way out; on the way back each node hands to those before it what
/// depends on it. Made once for many sources; for one thread.
/// </summary>
internal sealed class PathDependencies
{
    /// <summary>From here on paths are counted by logarithms.</summary>
    private const double ManyPaths = 1e290;

    /// <summary>Lengths that differ by less, relatively, are the same.</summary>
    private const double SameLength = 1e-10;

    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly double[]? _lengths;
    private readonly PathSearch? _search;
    private readonly int[] _order;
    private readonly int[] _levels;
    private readonly double[] _paths;
    private readonly double[] _shares;
    private int _count;

    public PathDependencies(AdjacencyRows rows, double[]? lengths)
    {
        (_starts, _ends, _lengths) = (rows.Starts, rows.Ends, lengths);
        var nodes = _starts.Length - 1;
        (_order, _levels, _paths, _shares, Sums) = (new int[nodes], new int[nodes], new double[nodes], new double[nodes], new double[nodes]);
        _search = lengths is null ? null : new(rows, lengths);
        Array.Fill(_levels, -1);
    }

    /// <summary>The sums so far, by node.</summary>
    public double[] Sums { get; }

    public void AddFrom(int source)
    {
        if (!(_search is null ? CountSteps(source) : CountLengths(source, _search)))
            AddByLogarithms(source);
        else if (_search is null)
            AddSteps();
        else
            AddLengths(_search);
        for (var at = 0; at < _count; at++)
            _levels[_order[at]] = -1;
    }

    /// <summary>Goes out in breadth; whether the numbers of paths can be held.</summary>
    private bool CountSteps(int source)
    {
        var (starts, ends, order, levels, paths) = (_starts, _ends, _order, _levels, _paths);
        (order[0], levels[source], paths[source]) = (source, 0, 1);
        var count = 1;
        var most = 1.0;
        for (var at = 0; at < count; at++)
        {
            var node = order[at];
            var (level, of) = (levels[node] + 1, paths[node]);
            most = Math.Max(most, of);
            for (var place = starts[node]; place < starts[node + 1]; place++)
            {
                var end = ends[place];
                if (levels[end] < 0)
                {
                    (levels[end], paths[end]) = (level, of);
                    order[count++] = end;
                }
                else if (levels[end] == level)
                {
                    paths[end] += of;
                }
            }
        }

        _count = count;
        return most < ManyPaths;
    }

    /// <summary>What is kept of each node is (1 + dependency) / paths, so that the way back only adds.</summary>
    private void AddSteps()
    {
        var (starts, ends, order, levels, shares) = (_starts, _ends, _order, _levels, _shares);
        for (var at = _count - 1; at > 0; at--)
        {
            var node = order[at];
            var (level, sum) = (levels[node] + 1, 0.0);
            for (var place = starts[node]; place < starts[node + 1]; place++)
            {
                if (levels[ends[place]] == level)
                    sum += shares[ends[place]];
            }

            Sums[node] += sum * _paths[node];
            shares[node] = sum + (1 / _paths[node]);
        }
    }

    /// <summary>Goes out by length, and numbers the nodes in order of distance; whether the numbers of paths can be held.</summary>
    private bool CountLengths(int source, PathSearch search)
    {
        search.From(source);
        _count = search.Count;
        for (var at = 0; at < _count; at++)
        {
            var node = search.Order[at];
            (_order[at], _levels[node], _paths[node]) = (node, at, 0);
        }

        var (starts, ends, lengths, levels, paths, distances) = (_starts, _ends, _lengths!, _levels, _paths, search.Distances);
        paths[source] = 1;
        var most = 1.0;
        for (var at = 0; at < _count; at++)
        {
            var node = _order[at];
            var (distance, of) = (distances[node], paths[node]);
            most = Math.Max(most, of);
            for (var place = starts[node]; place < starts[node + 1]; place++)
            {
                var end = ends[place];
                if (levels[end] > at && IsShortest(distance, lengths[place], distances[end]))
                    paths[end] += of;
            }
        }

        return most < ManyPaths;
    }

    private void AddLengths(PathSearch search)
    {
        var (starts, ends, lengths, levels, shares, distances) = (_starts, _ends, _lengths!, _levels, _shares, search.Distances);
        for (var at = _count - 1; at > 0; at--)
        {
            var node = _order[at];
            var (distance, sum) = (distances[node], 0.0);
            for (var place = starts[node]; place < starts[node + 1]; place++)
            {
                var end = ends[place];
                if (levels[end] > at && IsShortest(distance, lengths[place], distances[end]))
                    sum += shares[end];
            }

            Sums[node] += sum * _paths[node];
            shares[node] = sum + (1 / _paths[node]);
        }
    }

    /// <summary>Whether a way through a node is as short as the shortest.</summary>
    private static bool IsShortest(double through, double length, double shortest) => through + length <= shortest * (1 + SameLength);

    /// <summary>Whether a tie is part of a shortest path.</summary>
    private bool LeadsOn(int node, int place)
    {
        var end = _ends[place];
        if (_lengths is null)
            return _levels[end] == _levels[node] + 1;
        return _levels[end] > _levels[node] && IsShortest(_search!.Distances[node], _lengths[place], _search.Distances[end]);
    }

    /// <summary>The same where there are more paths than a number can hold.</summary>
    private void AddByLogarithms(int source)
    {
        for (var at = 0; at < _count; at++)
            (_paths[_order[at]], _shares[_order[at]]) = (double.NegativeInfinity, 0);
        _paths[source] = 0;
        for (var at = 0; at < _count; at++)
        {
            var node = _order[at];
            for (var place = _starts[node]; place < _starts[node + 1]; place++)
            {
                if (LeadsOn(node, place))
                    _paths[_ends[place]] = LogSum(_paths[_ends[place]], _paths[node]);
            }
        }

        for (var at = _count - 1; at > 0; at--)
        {
            var node = _order[at];
            for (var place = _starts[node]; place < _starts[node + 1]; place++)
            {
                if (LeadsOn(node, place))
                    _shares[node] += Math.Exp(_paths[node] - _paths[_ends[place]]) * (1 + _shares[_ends[place]]);
            }

            Sums[node] += _shares[node];
        }
    }

    private static double LogSum(double left, double right)
    {
        var (high, low) = (Math.Max(left, right), Math.Min(left, right));
        return double.IsNegativeInfinity(low) ? high : high + Math.Log(1 + Math.Exp(low - high));
    }
}
