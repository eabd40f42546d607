using PeoplePowered.Statistics.LinearAlgebra;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>A logistic regression with a penalty, by Newton's or Fisher's steps, each halved until the penalised likelihood rises.</summary>
internal sealed class PenalisedLogistic
{
    private const int MostSteps = 300;
    private const int MostHalvings = 40;

    /// <summary>A step shorter than this, in units of the standard errors it leaves, is the last.</summary>
    private const double LastStep = 1e-10;

    /// <summary>The part of a log-likelihood that may be rounding.</summary>
    private const double Noise = 1e-12;

    /// <summary>The largest change of a linear predictor in one step, as a guard against overshooting where probabilities are near 0 or 1.</summary>
    private const double LongestStep = 5;

    private readonly double[] _columns;
    private readonly bool[] _inSample;
    private readonly double[] _counts;
    private readonly double[] _ridge;
    private readonly int _rows;
    private readonly int _order;
    private readonly double[] _weighted;
    private readonly double[] _upper;

    /// <summary>A regression.</summary>
    /// <param name="columns">The columns of the design one after another, linearly independent.</param>
    /// <param name="inSample">The response.</param>
    /// <param name="counts">How often each row counts.</param>
    /// <param name="ridge">The penalty on each squared coefficient; empty for Firth's.</param>
    public PenalisedLogistic(double[] columns, bool[] inSample, double[] counts, double[] ridge)
    {
        (_columns, _inSample, _counts, _ridge) = (columns, inSample, counts, ridge);
        _rows = inSample.Length;
        _order = columns.Length / _rows;
        _weighted = new double[(_rows + ridge.Length) * _order];
        _upper = new double[_order * _order];
        Coefficients = new double[_order];
        Propensities = new double[_rows];
    }

    /// <summary>The coefficients.</summary>
    public double[] Coefficients { get; }

    /// <summary>The probability of each row.</summary>
    public double[] Propensities { get; private set; }

    /// <summary>Whether the next step would be short enough.</summary>
    public bool Converged { get; private set; }

    /// <summary>Fits the regression from the coefficients as they are.</summary>
    public void Fit()
    {
        var likelihood = Evaluate(Coefficients, Propensities);
        var step = Step(Coefficients, Propensities);
        for (var iteration = 0; iteration < MostSteps && step.Length > LastStep; iteration++)
        {
            if (!TryTake(ref step, ref likelihood))
                return;
        }

        Converged = step.Length <= LastStep;
    }

    /// <summary>Goes along a step as far as the penalised likelihood rises, or stays within its rounding and the next step is shorter.</summary>
    private bool TryTake(ref (double[] Direction, double Length) step, ref double likelihood)
    {
        var (tried, propensities) = (new double[_order], new double[_rows]);
        var share = Math.Min(1, LongestStep / LongestChange(step.Direction));
        for (var halving = 0; halving < MostHalvings; halving++, share /= 2)
        {
            for (var j = 0; j < _order; j++)
                tried[j] = Coefficients[j] + (share * step.Direction[j]);
            var reached = Evaluate(tried, propensities);
            var noise = Noise * (1 + Math.Abs(likelihood));
            if (!(reached >= likelihood - noise))
                continue;
            var next = Step(tried, propensities);
            if (reached <= likelihood + noise && !(next.Length < step.Length))
                continue;
            tried.CopyTo(Coefficients, 0);
            Propensities = propensities;
            (step, likelihood) = (next, reached);
            return true;
        }

        return false;
    }

    private double LongestChange(double[] step)
    {
        double longest = 0;
        for (var i = 0; i < _rows; i++)
        {
            double change = 0;
            for (var j = 0; j < _order; j++)
                change += _columns[(j * _rows) + i] * step[j];
            longest = Math.Max(longest, Math.Abs(change));
        }

        return longest;
    }

    /// <summary>The step of Fisher's scoring from coefficients that were evaluated last, and the largest part of it in units of standard errors.</summary>
    private (double[] Direction, double Length) Step(double[] coefficients, double[] propensities)
    {
        var (total, firth) = (_rows + _ridge.Length, _ridge.Length == 0);
        var score = new double[_order];
        for (var i = 0; i < _rows; i++)
        {
            var residual = _counts[i] * ((_inSample[i] ? 1 : 0) - propensities[i]);
            if (firth)
            {
                double leverage = 0;
                for (var j = 0; j < _order; j++)
                    leverage += _weighted[(j * total) + i] * _weighted[(j * total) + i];
                residual += leverage * (0.5 - propensities[i]);
            }

            for (var j = 0; j < _order; j++)
                score[j] += _columns[(j * _rows) + i] * residual;
        }

        for (var j = 0; j < _ridge.Length; j++)
            score[j] -= _ridge[j] * coefficients[j];
        Orthonormal.SolveTransposed(_upper, _order, score);
        double length = 0;
        foreach (var part in score)
            length = Math.Max(length, Math.Abs(part));
        Orthonormal.SolveUpper(_upper, _order, score);
        return (score, length);
    }

    /// <summary>The penalised log-likelihood; leaves the orthonormal weighted columns and their triangle behind.</summary>
    private double Evaluate(double[] coefficients, double[] propensities)
    {
        var total = _rows + _ridge.Length;
        Array.Clear(_weighted);
        double likelihood = 0;
        for (var i = 0; i < _rows; i++)
        {
            double linear = 0;
            for (var j = 0; j < _order; j++)
                linear += _columns[(j * _rows) + i] * coefficients[j];
            var (rarer, logRarer) = Tail(-Math.Abs(linear));
            propensities[i] = linear > 0 ? 1 - rarer : rarer;
            likelihood += _counts[i] * (_inSample[i] == linear > 0 ? LogOther(rarer) : logRarer);
            var root = Math.Sqrt(_counts[i] * rarer * (1 - rarer));
            for (var j = 0; j < _order; j++)
                _weighted[(j * total) + i] = root * _columns[(j * _rows) + i];
        }

        for (var j = 0; j < _ridge.Length; j++)
        {
            _weighted[(j * total) + _rows + j] = Math.Sqrt(_ridge[j]);
            likelihood -= 0.5 * _ridge[j] * coefficients[j] * coefficients[j];
        }

        Orthonormal.Factor(_weighted, total, _upper);
        for (var j = 0; j < _order && _ridge.Length == 0; j++)
            likelihood += Math.Log(_upper[(j * _order) + j]);
        return likelihood;
    }

    /// <summary>The probability at a linear predictor of 0 or below, and its logarithm.</summary>
    private static (double Probability, double Logarithm) Tail(double linear)
    {
        var odds = Math.Exp(linear);
        return (odds / (1 + odds), linear - Math.Log(1 + odds));
    }

    private static double LogOther(double rarer) => Math.Log(1 - rarer);
}
