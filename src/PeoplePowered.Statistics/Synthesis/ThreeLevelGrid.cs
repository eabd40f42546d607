namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The likelihood on a coarse grid of both variances, 0 and logarithmic steps from there, whose local maxima are where ascents start: the likelihood can have several.
/// What depends on the variance within alone is summed once a column, so that a cell costs no more than the clusters. A variance that is held has one point.
/// </summary>
internal readonly ref struct ThreeLevelGrid
{
    private const int MostPoints = 28;
    private const int FewestPoints = 8;
    private const double PointsPerDecade = 2;

    private readonly Span<double> _cells;
    private readonly int _betweenPoints;
    private readonly int _withinPoints;
    private readonly double _hopeless;

    public ThreeLevelGrid(in ThreeLevelLikelihood likelihood, in ClusterData data, Span<double> cells, ThreeLevelHeld held, double value)
    {
        _cells = cells;
        _hopeless = 10 + (0.05 * data.Count);
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

    /// <summary>
    /// The cells that are no lower than their neighbours; and, since a ridge between the axes of the grid may hide a maximum, the highest cell on either boundary, and the
    /// highest inside to which the likelihood rises from both. The highest first, as many as there is room for, but none that is hopelessly low.
    /// </summary>
    public int Starts(Span<ThreeLevelPeak> starts)
    {
        var count = 0;
        var (inside, noBetween, noWithin) = (-1, -1, -1);
        for (var cell = 0; cell < _betweenPoints * _withinPoints; cell++)
        {
            if (cell % _betweenPoints == 0)
                Raise(ref noBetween, cell);
            else if (cell < _betweenPoints)
                Raise(ref noWithin, cell);
            else if (_cells[cell] > _cells[cell - 1] && _cells[cell] > _cells[cell - _betweenPoints])
                Raise(ref inside, cell);
        }

        for (var cell = 0; cell < _betweenPoints * _withinPoints; cell++)
        {
            if (cell == inside || cell == noBetween || cell == noWithin || IsPeak(cell / _betweenPoints, cell % _betweenPoints))
                Insert(starts, ref count, new ThreeLevelPeak(Between(cell % _betweenPoints), Within(cell / _betweenPoints), _cells[cell], Converged: false, 0));
        }

        while (count > 1 && starts[count - 1].LogLikelihood < starts[0].LogLikelihood - _hopeless)
            count--;
        return count;
    }

    private void Raise(ref int best, int cell)
    {
        if (double.IsFinite(_cells[cell]) && (best < 0 || _cells[cell] > _cells[best]))
            best = cell;
    }

    private static void Insert(Span<ThreeLevelPeak> starts, ref int count, in ThreeLevelPeak start)
    {
        if (count == starts.Length && !(start.LogLikelihood > starts[count - 1].LogLikelihood))
            return;
        var place = count < starts.Length ? count++ : count - 1;
        for (; place > 0 && start.LogLikelihood > starts[place - 1].LogLikelihood; place--)
            starts[place] = starts[place - 1];
        starts[place] = start;
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
