namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The likelihood on a coarse grid of both variances, 0 and logarithmic steps from there, whose local maxima are where ascents start: the likelihood can have several.
/// What depends on the variance within alone is summed once a column, so that a cell costs no more than the clusters. A variance that is held has one point.
/// </summary>
internal readonly ref struct ThreeLevelGrid
{
    private const int MostPoints = 24;
    private const int FewestPoints = 8;
    private const double PointsPerDecade = 1.5;

    private readonly Span<double> _cells;
    private readonly int _betweenPoints;
    private readonly int _withinPoints;

    public ThreeLevelGrid(in ThreeLevelLikelihood likelihood, in ClusterData data, Span<double> cells, ThreeLevelHeld held, double value)
    {
        _cells = cells;
        var (lowest, highest) = data.SearchRange();
        Lowest = lowest;
        LogRatio = Math.Log(highest) - Math.Log(lowest);
        Points = (int)Math.Clamp(2 + (PointsPerDecade * LogRatio / Math.Log(10)), FewestPoints, MostPoints);
        (Held, Value) = (held, value);
        _betweenPoints = held == ThreeLevelHeld.Between ? 1 : Points;
        _withinPoints = held == ThreeLevelHeld.Within ? 1 : Points;
        for (var column = 0; column < _withinPoints; column++)
        {
            var within = Within(column);
            likelihood.SetWithin(within);
            for (var row = 0; row < _betweenPoints; row++)
                _cells[(column * _betweenPoints) + row] = likelihood.LogLikelihoodOf(Between(row));
        }
    }

    /// <summary>How many numbers the cells take at most.</summary>
    public static int Room => MostPoints * MostPoints;

    private double Lowest { get; }

    private double LogRatio { get; }

    private int Points { get; }

    private ThreeLevelHeld Held { get; }

    private double Value { get; }

    /// <summary>The cells that are no lower than their neighbours, the highest first, as many as there is room for.</summary>
    public int Peaks(Span<ThreeLevelPeak> peaks)
    {
        var count = 0;
        for (var column = 0; column < _withinPoints; column++)
        {
            for (var row = 0; row < _betweenPoints; row++)
            {
                if (IsPeak(column, row))
                    Insert(peaks, ref count, new ThreeLevelPeak(Between(row), Within(column), _cells[(column * _betweenPoints) + row], Converged: false, 0));
            }
        }

        return count;
    }

    private static void Insert(Span<ThreeLevelPeak> peaks, ref int count, in ThreeLevelPeak peak)
    {
        if (count == peaks.Length && !(peak.LogLikelihood > peaks[count - 1].LogLikelihood))
            return;
        var place = count < peaks.Length ? count++ : count - 1;
        for (; place > 0 && peak.LogLikelihood > peaks[place - 1].LogLikelihood; place--)
            peaks[place] = peaks[place - 1];
        peaks[place] = peak;
    }

    private double Between(int row) => Held == ThreeLevelHeld.Between ? Value : Point(row);

    private double Within(int column) => Held == ThreeLevelHeld.Within ? Value : Point(column);

    private double Point(int index) => index == 0 ? 0 : Lowest * Math.Exp(LogRatio * (index - 1) / (Points - 2));

    private bool IsPeak(int column, int row)
    {
        var here = _cells[(column * _betweenPoints) + row];
        if (!double.IsFinite(here))
            return false;
        for (var c = Math.Max(column - 1, 0); c <= Math.Min(column + 1, _withinPoints - 1); c++)
        {
            for (var r = Math.Max(row - 1, 0); r <= Math.Min(row + 1, _betweenPoints - 1); r++)
            {
                if (_cells[(c * _betweenPoints) + r] > here)
                    return false;
            }
        }

        return true;
    }
}
