using PeoplePowered.Statistics.LinearAlgebra;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>A logistic regression with a penalty, by Newton's or Fisher's steps, each halved until the penalised likelihood rises.</summary>
internal sealed class PenalisedLogistic
{
    private const int MostSteps = 300;
    private const int MostHalvings = 40;

    /// <summary>A step shorter than this, in units of the standard errors it leaves, is the last.</summary>
    private const double LastStep = 1e-10;

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

    /// <summary>Whether the last step was short enough.</summary>
    public bool Converged { get; private set; }

    /// <summary>Fits the regression from the coefficients as they are.</summary>
    public void Fit()
    {
        var likelihood = Evaluate(Coefficients, Propensities);
        for (var iteration = 0; iteration < MostSteps && double.IsFinite(likelihood); iteration++)
        {
            var step = Step();
            var length = 0.0;
            for (var j = 0; j < _order; j++)
                length = Math.Max(length, Math.Abs(step.Standardised[j]));
            if (length <= LastStep)
            {
                Converged = true;
                return;
            }

            likelihood = Take(step.Step, likelihood, out var taken);
            if (!taken)
            {
                // No step raises the likelihood any more: this is its top, as far as rounding lets it be seen.
                Converged = length <= Math.Sqrt(LastStep);
                return;
            }
        }
    }

    private double Take(double[] step, double likelihood, out bool taken)
    {
        var (tried, propensities) = (new double[_order], new double[_rows]);
        var share = Math.Min(1, LongestStep / LongestChange(step));
        for (var halving = 0; halving < MostHalvings; halving++, share /= 2)
        {
            for (var j = 0; j < _order; j++)
                tried[j] = Coefficients[j] + (share * step[j]);
            var reached = Evaluate(tried, propensities);
            if (!(reached >= likelihood - (1e-13 * Math.Abs(likelihood))))
                continue;
            tried.CopyTo(Coefficients, 0);
            Propensities = propensities;
            taken = true;
            return reached;
        }

        // The triangle and the weighted columns belong to the coefficients that stand.
        Evaluate(Coefficients, Propensities);
        taken = false;
        return likelihood;
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

    /// <summary>The step of Fisher's scoring, and the same in units of standard errors.</summary>
    private (double[] Step, double[] Standardised) Step()
    {
        var (total, firth) = (_rows + _ridge.Length, _ridge.Length == 0);
        var score = new double[_order];
        for (var i = 0; i < _rows; i++)
        {
            var residual = _counts[i] * ((_inSample[i] ? 1 : 0) - Propensities[i]);
            if (firth)
            {
                double leverage = 0;
                for (var j = 0; j < _order; j++)
                    leverage += _weighted[(j * total) + i] * _weighted[(j * total) + i];
                residual += leverage * (0.5 - Propensities[i]);
            }

            for (var j = 0; j < _order; j++)
                score[j] += _columns[(j * _rows) + i] * residual;
        }

        for (var j = 0; j < _ridge.Length; j++)
            score[j] -= _ridge[j] * Coefficients[j];
        Orthonormal.SolveTransposed(_upper, _order, score);
        var standardised = score.ToArray();
        Orthonormal.SolveUpper(_upper, _order, score);
        return (score, standardised);
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
