using PeoplePowered.Statistics.LinearAlgebra;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// Weighted least squares at one set of weights, by orthonormal columns Q R = U^(1/2) Z with u the weights relative to the largest, w = u / Unit for all studies.
/// P = W - W X (X'WX)^-1 X'W is then U^(1/2) (I - QQ') U^(1/2) / Unit, of which only sums over the studies are ever formed.
/// </summary>
/// <remarks>Valid until the next fit of the same model, whose scratch memory it lives in.</remarks>
internal readonly ref struct GeneralLinearFit
{
    private readonly ReadOnlySpan<double> _weights;
    private readonly ReadOnlySpan<double> _residuals;
    private readonly ReadOnlySpan<double> _orthonormal;
    private readonly int _columns;

    public GeneralLinearFit(scoped in GeneralLinearModel model, ReadOnlySpan<double> columns, Span<double> scratch, double unit)
    {
        Unit = unit;
        _columns = model.Coefficients;
        var count = model.Count;
        var residuals = scratch.Slice(count, count);
        var orthonormal = scratch.Slice(2 * count, count * _columns);
        var upper = scratch.Slice((2 + _columns) * count, _columns * _columns);
        var effects = scratch.Slice(((2 + _columns) * count) + (_columns * _columns), _columns);
        _weights = scratch[..count];
        for (var i = 0; i < count; i++)
        {
            var root = Math.Sqrt(_weights[i]);
            residuals[i] = root * model.Offset(i);
            for (var j = 0; j < _columns; j++)
                orthonormal[(j * count) + i] = root * columns[(j * count) + i];
        }

        Orthonormal.Factor(orthonormal, count, upper);
        Orthonormal.Project(orthonormal, residuals, effects);
        _residuals = residuals;
        _orthonormal = orthonormal;
        Upper = upper;
        Effects = effects;
        for (var i = 0; i < count; i++)
        {
            var square = residuals[i] * residuals[i];
            Squares += square;
            DoublyWeightedSquares += _weights[i] * square;
            TotalWeight += _weights[i];
        }
    }

    /// <summary>What a weight of 1 stands for: the variance, with tau squared, of the most precise study.</summary>
    public double Unit { get; }

    /// <summary>The upper triangle R.</summary>
    public ReadOnlySpan<double> Upper { get; }

    /// <summary>The components of U^(1/2) y along the orthonormal columns.</summary>
    public ReadOnlySpan<double> Effects { get; }

    /// <summary>The sum of u e^2, with e the residuals.</summary>
    public double Squares { get; }

    /// <summary>The sum of u^2 e^2, which is y'PPy times Unit^2.</summary>
    public double DoublyWeightedSquares { get; }

    /// <summary>The sum of u.</summary>
    public double TotalWeight { get; }

    /// <summary>The generalised Q, y'Py: the sum of w e^2.</summary>
    public double GeneralisedQ => Squares / Unit;

    /// <summary>A study's residual: its estimate less its fitted value.</summary>
    public double Residual(int study) => _residuals[study] / Math.Sqrt(_weights[study]);

    /// <summary>A study's leverage, the diagonal of the hat matrix: how much of its fitted value is its own estimate, from 0 to 1.</summary>
    public double Leverage(int study)
    {
        double sum = 0;
        for (var j = 0; j < _columns; j++)
        {
            var q = _orthonormal[(j * _weights.Length) + study];
            sum += q * q;
        }

        return sum;
    }

    /// <summary>1 less a study's leverage h; for large leverages c = c^2 + (the squares of its row of the hat matrix off the diagonal) keeps what 1 - h would lose.</summary>
    public double Freedom(int study)
    {
        var leverage = Leverage(study);
        if (leverage <= 0.75)
            return 1 - leverage;
        double squares = 0;
        for (var i = 0; i < _weights.Length; i++)
        {
            var shared = i == study ? 0 : Shared(i, study);
            squares += shared * shared;
        }

        return 2 * squares / (1 + Math.Sqrt(Math.Max(0, 1 - (4 * squares))));
    }

    /// <summary>tr P times Unit.</summary>
    public double Trace()
    {
        double sum = 0;
        for (var i = 0; i < _weights.Length; i++)
            sum += _weights[i] * Freedom(i);
        return sum;
    }

    /// <summary>tr(P D P E) times Unit^2 for diagonal D and E, each the studies' variances of the model or the identity.</summary>
    public double TraceOfProduct(in GeneralLinearModel model, bool variancesFirst, bool variancesSecond)
    {
        double sum = 0;
        for (var i = 0; i < _weights.Length; i++)
        {
            var (first, second) = (variancesFirst ? model.Variance(i) : 1, variancesSecond ? model.Variance(i) : 1);
            sum += _weights[i] * first * (_weights[i] * second) * (1 - (2 * Leverage(i)));
        }

        for (var a = 0; a < _columns; a++)
        {
            for (var b = 0; b <= a; b++)
            {
                double inFirst = 0, inSecond = 0;
                for (var i = 0; i < _weights.Length; i++)
                {
                    var product = _weights[i] * _orthonormal[(a * _weights.Length) + i] * _orthonormal[(b * _weights.Length) + i];
                    inFirst += product * (variancesFirst ? model.Variance(i) : 1);
                    inSecond += product * (variancesSecond ? model.Variance(i) : 1);
                }

                sum += (a == b ? 1 : 2) * inFirst * inSecond;
            }
        }

        return sum;
    }

    /// <summary>y'PPPy times Unit^3: the squared length of U e less its part in the columns.</summary>
    public double Cubic()
    {
        double sum = 0;
        for (var i = 0; i < _weights.Length; i++)
            sum += _weights[i] * _residuals[i] * (_weights[i] * _residuals[i]);
        for (var j = 0; j < _columns; j++)
        {
            double component = 0;
            for (var i = 0; i < _weights.Length; i++)
                component += _weights[i] * _residuals[i] * _orthonormal[(j * _weights.Length) + i];
            sum -= component * component;
        }

        return sum;
    }

    /// <summary>The sum of u^2.</summary>
    public double SquaredWeights() => Orthonormal.Dot(_weights, _weights);

    /// <summary>ln |Z'WZ| of the standardised columns.</summary>
    public double LogDeterminant()
    {
        double sum = 0;
        for (var j = 0; j < _columns; j++)
            sum += Math.Log(Upper[(j * _columns) + j]);
        return (2 * sum) - (_columns * Math.Log(Unit));
    }

    private double Shared(int first, int second)
    {
        double sum = 0;
        for (var j = 0; j < _columns; j++)
            sum += _orthonormal[(j * _weights.Length) + first] * _orthonormal[(j * _weights.Length) + second];
        return sum;
    }
}
