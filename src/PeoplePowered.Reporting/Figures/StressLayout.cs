namespace PeoplePowered.Reporting.Figures;

/// <summary>
/// Places the nodes of one component so that their distances follow the fewest ties between them: stress majorisation with weights 1/d^2 (Gansner, Koren and North 2004),
/// from a few starts, the one with the least stress kept, its long side laid across.
/// </summary>
internal sealed class StressLayout
{
    private const double Enough = 2e-3;
    private const double Budget = 1e7;
    private readonly int _n;
    private readonly int[] _distances;
    private ulong _state;

    private StressLayout(IReadOnlyList<List<int>> neighbours, ulong seed)
    {
        _n = neighbours.Count;
        _distances = Distances(neighbours);
        _state = seed;
    }

    /// <summary>Places the nodes; two tied nodes are about 1 apart.</summary>
    /// <param name="neighbours">The neighbours of each node; everybody can be reached.</param>
    /// <param name="seed">Where the starts come from.</param>
    public static (double X, double Y)[] Of(IReadOnlyList<List<int>> neighbours, ulong seed)
    {
        if (neighbours.Count == 1)
            return [(0, 0)];
        var layout = new StressLayout(neighbours, seed);
        var best = layout.Settle(layout.FromPivots());
        for (var start = 1; start < (neighbours.Count <= 100 ? 4 : 2); start++)
        {
            var other = layout.Settle(layout.AtRandom());
            if (other.Stress < best.Stress)
                best = other;
        }

        return Across(best.Places);
    }

    private static int[] Distances(IReadOnlyList<List<int>> neighbours)
    {
        var n = neighbours.Count;
        var distances = new int[n * n];
        Array.Fill(distances, -1);
        var queue = new int[n];
        for (var from = 0; from < n; from++)
        {
            var row = distances.AsSpan(from * n, n);
            var (head, tail) = (0, 1);
            (queue[0], row[from]) = (from, 0);
            while (head < tail)
            {
                var at = queue[head++];
                foreach (var next in neighbours[at])
                {
                    if (row[next] >= 0)
                        continue;
                    row[next] = row[at] + 1;
                    queue[tail++] = next;
                }
            }
        }

        return distances;
    }

    /// <summary>The long side of the places across, by the axis of their largest variance.</summary>
    private static (double X, double Y)[] Across((double X, double Y)[] places)
    {
        var (x, y) = (places.Average(place => place.X), places.Average(place => place.Y));
        var xx = places.Sum(place => (place.X - x) * (place.X - x));
        var yy = places.Sum(place => (place.Y - y) * (place.Y - y));
        var xy = places.Sum(place => (place.X - x) * (place.Y - y));
        var (sin, cos) = Math.SinCos(-0.5 * Math.Atan2(2 * xy, xx - yy));
        return Array.ConvertAll(places, place => (((place.X - x) * cos) - ((place.Y - y) * sin), ((place.X - x) * sin) + ((place.Y - y) * cos)));
    }

    /// <summary>A start from distances to three nodes far apart.</summary>
    private (double X, double Y)[] FromPivots()
    {
        int Farthest(Func<int, int> distance) => Enumerable.Range(0, _n).MaxBy(distance);
        var a = Farthest(node => _distances[node]);
        var b = Farthest(node => _distances[(a * _n) + node]);
        var c = Farthest(node => Math.Min(_distances[(a * _n) + node], _distances[(b * _n) + node]));
        var places = new (double X, double Y)[_n];
        for (var i = 0; i < _n; i++)
            places[i] = ((_distances[(a * _n) + i] - _distances[(b * _n) + i]) / 2.0, _distances[(c * _n) + i]);
        return Shaken(places, 0.3);
    }

    private (double X, double Y)[] AtRandom() => Shaken(new (double X, double Y)[_n], Math.Sqrt(_n));

    private (double X, double Y)[] Shaken((double X, double Y)[] places, double by) => Array.ConvertAll(places, place => (place.X + (by * (Next() - 0.5)), place.Y + (by * (Next() - 0.5))));

    /// <summary>Moves each node in turn to where its own stress is least, until little changes.</summary>
    private (double Stress, (double X, double Y)[] Places) Settle((double X, double Y)[] places)
    {
        var rounds = (int)Math.Clamp(Budget / ((double)_n * _n), 20, 200);
        for (var round = 0; round < rounds; round++)
        {
            var moved = 0.0;
            for (var i = 0; i < _n; i++)
            {
                var (sumX, sumY, weights) = (0.0, 0.0, 0.0);
                for (var j = 0; j < _n; j++)
                {
                    if (j == i)
                        continue;
                    var distance = (double)_distances[(i * _n) + j];
                    var weight = 1 / (distance * distance);
                    var (dx, dy) = (places[i].X - places[j].X, places[i].Y - places[j].Y);
                    var apart = Math.Sqrt((dx * dx) + (dy * dy));
                    var pull = apart > 1e-9 ? distance / apart : 0;
                    sumX += weight * (places[j].X + (pull * dx));
                    sumY += weight * (places[j].Y + (pull * dy));
                    weights += weight;
                }

                var (x, y) = (sumX / weights, sumY / weights);
                moved = Math.Max(moved, Math.Abs(x - places[i].X) + Math.Abs(y - places[i].Y));
                places[i] = (x, y);
            }

            if (moved < Enough)
                break;
        }

        return (Stress(places), places);
    }

    private double Stress((double X, double Y)[] places)
    {
        var stress = 0.0;
        for (var i = 0; i < _n; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (dx, dy) = (places[i].X - places[j].X, places[i].Y - places[j].Y);
                var share = (Math.Sqrt((dx * dx) + (dy * dy)) / _distances[(i * _n) + j]) - 1;
                stress += share * share;
            }
        }

        return stress;
    }

    /// <summary>The next number from 0 to 1 (SplitMix64; Steele, Lea and Flood 2014, doi 10.1145/2660193.2660195).</summary>
    private double Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return ((mixed ^ (mixed >> 31)) >> 11) * (1.0 / (1UL << 53));
        }
    }
}
