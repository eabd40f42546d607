namespace PeoplePowered.Statistics.Decisions;

/// <summary>Sums over draws, or over stretches of weights, each with its mass.</summary>
internal sealed class SmaaTally(int alternatives, int criteria)
{
    private readonly double[] _rankLower = new double[alternatives * alternatives];
    private readonly double[] _rankUpper = new double[alternatives * alternatives];
    private readonly double[] _winsLower = new double[alternatives * alternatives];
    private readonly double[] _winsUpper = new double[alternatives * alternatives];
    private readonly double[] _best = new double[alternatives];
    private readonly double[] _worst = new double[alternatives];
    private readonly double[] _first = new double[alternatives];
    private readonly double[] _central = new double[alternatives * criteria];
    private double _mass;

    /// <summary>Counts the values of all alternatives under weights; the lower and upper values are the same but for bounds alone.</summary>
    public void Add(ReadOnlySpan<double> weights, ReadOnlySpan<double> lower, ReadOnlySpan<double> upper, double mass)
    {
        _mass += mass;
        for (var one = 0; one < alternatives; one++)
        {
            var (bestAbove, bestTied, worstAbove, worstTied) = (0, 1, 0, 1);
            for (var other = 0; other < alternatives; other++)
            {
                if (other == one)
                    continue;
                var (atBest, atWorst) = (lower[other].CompareTo(upper[one]), upper[other].CompareTo(lower[one]));
                bestAbove += atBest > 0 ? 1 : 0;
                bestTied += atBest == 0 ? 1 : 0;
                worstAbove += atWorst > 0 ? 1 : 0;
                worstTied += atWorst == 0 ? 1 : 0;
                _winsUpper[(one * alternatives) + other] += mass * Share(atBest);
                _winsLower[(one * alternatives) + other] += mass * Share(atWorst);
            }

            AddRanks(one, (bestAbove, bestTied), (worstAbove, worstTied), mass);
            var first = worstAbove == 0 ? mass / worstTied : 0;
            _first[one] += first;
            for (var criterion = 0; criterion < criteria; criterion++)
                _central[(one * criteria) + criterion] += first * weights[criterion];
        }
    }

    /// <summary>Adds another tally; the same tallies in the same order give the same bits.</summary>
    public void Add(SmaaTally other)
    {
        _mass += other._mass;
        foreach (var (to, from) in new[]
        {
            (_rankLower, other._rankLower), (_rankUpper, other._rankUpper), (_winsLower, other._winsLower), (_winsUpper, other._winsUpper),
            (_best, other._best), (_worst, other._worst), (_first, other._first), (_central, other._central),
        })
        {
            for (var index = 0; index < to.Length; index++)
                to[index] += from[index];
        }
    }

    public double[]? CentralWeights(int alternative) => _first[alternative] > 0
        ? [.. _central.AsSpan(alternative * criteria, criteria).ToArray().Select(sum => sum / _first[alternative])]
        : null;

    public Interval[] Acceptabilities(int alternative) => Shares(_rankLower, _rankUpper, alternative);

    public Interval[] Wins(int alternative)
    {
        var wins = Shares(_winsLower, _winsUpper, alternative);
        wins[alternative] = new(0.5, 0.5);
        return wins;
    }

    public Interval ExpectedRank(int alternative) => new(_best[alternative] / _mass, _worst[alternative] / _mass);

    private static double Share(int othersComparison) => othersComparison < 0 ? 1 : othersComparison == 0 ? 0.5 : 0;

    private void AddRanks(int one, (int Above, int Tied) best, (int Above, int Tied) worst, double mass)
    {
        _best[one] += mass * (best.Above + (0.5 * (best.Tied + 1)));
        _worst[one] += mass * (worst.Above + (0.5 * (worst.Tied + 1)));
        var (from, to) = (best.Above, Math.Min(alternatives, worst.Above + worst.Tied));
        for (var rank = from; rank < to; rank++)
        {
            var (atBest, atWorst) = (At(best, rank), At(worst, rank));
            var sure = best == worst;
            var lower = sure || rank == 0 ? atWorst : rank == alternatives - 1 ? atBest : 0;
            var upper = sure || rank == 0 ? atBest : rank == alternatives - 1 ? atWorst : 1;
            _rankLower[(one * alternatives) + rank] += mass * lower;
            _rankUpper[(one * alternatives) + rank] += mass * upper;
        }

        static double At((int Above, int Tied) group, int rank) => rank >= group.Above && rank < group.Above + group.Tied ? 1.0 / group.Tied : 0;
    }

    private Interval[] Shares(double[] lower, double[] upper, int alternative)
    {
        var shares = new Interval[alternatives];
        for (var index = 0; index < alternatives; index++)
        {
            var (low, high) = (lower[(alternative * alternatives) + index] / _mass, upper[(alternative * alternatives) + index] / _mass);
            shares[index] = new(Math.Min(1, low), Math.Min(1, high));
        }

        return shares;
    }
}
