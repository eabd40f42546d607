using PeoplePowered.Statistics.LinearAlgebra;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>
/// The weights of 0 or above that bring a sum of columns closest to a vector, by the active-set method of Lawson and Hanson (1974, Solving Least Squares Problems, chapter 23).
/// Each step solves its small problem afresh from orthonormal columns, so that errors do not build up, and the residual at the end is a proof: it stands at an angle of 90 degrees or more to every column.
/// </summary>
internal ref struct NonNegativeLeastSquares
{
    /// <summary>The cosine of the angle between the residual and a column below which the column is taken to bring nothing.</summary>
    private const double Cosine = 1e-12;

    private readonly ReadOnlySpan<double> _columns;
    private readonly ReadOnlySpan<double> _target;
    private readonly double[] _residual;
    private readonly int[] _passive;
    private readonly bool[] _barred;
    private double[] _weights;
    private int _count;

    /// <summary>A problem.</summary>
    /// <param name="columns">The columns one after another, each as long as <paramref name="target"/>.</param>
    /// <param name="target">The vector.</param>
    public NonNegativeLeastSquares(ReadOnlySpan<double> columns, ReadOnlySpan<double> target)
    {
        _columns = columns;
        _target = target;
        _residual = target.ToArray();
        _passive = new int[target.Length];
        _weights = [];
        _barred = new bool[columns.Length / target.Length];
    }

    /// <summary>The columns with a weight above 0.</summary>
    public readonly ReadOnlySpan<int> Support => _passive.AsSpan(0, _count);

    /// <summary>The weights of those columns.</summary>
    public readonly ReadOnlySpan<double> Weights => _weights;

    /// <summary>The target less the weighted sum.</summary>
    public readonly ReadOnlySpan<double> Residual => _residual;

    /// <summary>Solves the problem, until the residual is shorter than a length or no column can shorten it.</summary>
    public void Solve(double shortEnough)
    {
        var most = 10 * (_barred.Length + _target.Length + 10);
        for (var step = 0; step < most && _count < _target.Length && Orthonormal.Dot(_residual, _residual) > shortEnough * shortEnough; step++)
        {
            var entering = Entering();
            if (entering < 0)
                return;
            var before = Orthonormal.Dot(_residual, _residual);
            _passive[_count] = entering;
            _weights = [.. _weights, 0];
            _count++;
            while (!TryStep())
            {
            }

            // A column that did not shorten the residual only met rounding: it is not tried again before another does.
            Fit();
            if (Orthonormal.Dot(_residual, _residual) < before)
                Array.Clear(_barred);
            else
                _barred[entering] = true;
        }
    }

    private readonly ReadOnlySpan<double> Column(int index) => _columns.Slice(index * _target.Length, _target.Length);

    /// <summary>The column outside the support at the smallest angle to the residual; -1 where all stand at 90 degrees or more.</summary>
    private readonly int Entering()
    {
        var (best, entering) = (Cosine * Math.Sqrt(Orthonormal.Dot(_residual, _residual)), -1);
        for (var j = 0; j < _barred.Length; j++)
        {
            if (_barred[j] || Support.Contains(j))
                continue;
            var column = Column(j);
            var along = Orthonormal.Dot(column, _residual) / Math.Sqrt(Orthonormal.Dot(column, column));
            if (along > best)
                (best, entering) = (along, j);
        }

        return entering;
    }

    /// <summary>Goes towards the best weights of the support, until one of them falls to 0 and leaves it; answers whether the best were reached.</summary>
    private bool TryStep()
    {
        var wanted = Best();
        double share = 1;
        for (var i = 0; i < _count; i++)
        {
            if (wanted[i] <= 0)
                share = Math.Min(share, Reach(_weights[i], wanted[i]));
        }

        if (!Array.Exists(wanted, weight => weight <= 0))
        {
            _weights = wanted;
            return true;
        }

        var kept = new List<double>(_count);
        var next = 0;
        for (var i = 0; i < _count; i++)
        {
            var weight = _weights[i] + (share * (wanted[i] - _weights[i]));
            if (wanted[i] <= 0 && (weight <= 0 || Reach(_weights[i], wanted[i]) <= share))
                continue;
            _passive[next++] = _passive[i];
            kept.Add(Math.Max(weight, 0));
        }

        (_count, _weights) = (next, [.. kept]);
        return _count == 0;
    }

    /// <summary>How far a weight can go towards one of 0 or below before it is 0, as a share of the way.</summary>
    private static double Reach(double weight, double wanted) => weight <= 0 ? 0 : weight / (weight - wanted);

    /// <summary>The least-squares weights of the support, of whatever sign.</summary>
    private readonly double[] Best()
    {
        var (rows, order) = (_target.Length, _count);
        var (matrix, upper, effects) = (new double[rows * order], new double[order * order], new double[order]);
        for (var i = 0; i < order; i++)
            Column(_passive[i]).CopyTo(matrix.AsSpan(i * rows));
        Orthonormal.Factor(matrix, rows, upper);
        for (var i = 0; i < order; i++)
            effects[i] = Orthonormal.Dot(matrix.AsSpan(i * rows, rows), _target);
        Orthonormal.SolveUpper(upper, order, effects);
        return effects;
    }

    private readonly void Fit()
    {
        _target.CopyTo(_residual);
        for (var i = 0; i < _count; i++)
        {
            var column = Column(_passive[i]);
            for (var row = 0; row < column.Length; row++)
                _residual[row] -= _weights[i] * column[row];
        }
    }
}
