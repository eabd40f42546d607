namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The likelihood of tau squared, restricted or not, and its highest maximum. Half of the slope is y'PPy less tr P, or less tr W where it is not
/// restricted (Harville 1977, doi 10.1080/01621459.1977.10480998). The slope is looked at on a coarse logarithmic grid; every descent through 0
/// brackets a maximum, which is polished inside its bracket; the highest of them, or the boundary 0, is the estimate.
/// </summary>
internal readonly ref struct MetaRegressionLikelihood
{
    private const int FewestPoints = 12;
    private const int MostPoints = 64;
    private const int PointsPerDecade = 2;
    private const int MaximumIterations = 200;
    private const double RelativeTolerance = 1e-13;

    private readonly GeneralLinearModel _model;
    private readonly bool _restricted;

    public MetaRegressionLikelihood(in GeneralLinearModel model, bool restricted)
    {
        _model = model;
        _restricted = restricted;
    }

    public MetaRegressionTau Maximise()
    {
        var (lowest, highest) = SearchRange();
        var left = 0d;
        var leftSlope = ScoreAt(left).Slope;
        if (!double.IsFinite(highest) || double.IsNaN(leftSlope))
            return MetaRegressionTau.Absent(AbsenceReason.OutOfDomain);

        MetaRegressionTau? best = leftSlope > 0 ? null : MetaRegressionTau.Of(0, converged: true, iterations: 0);
        var logRatio = Math.Log(highest) - Math.Log(lowest);
        var points = (int)Math.Clamp(PointsPerDecade * logRatio / Math.Log(10), FewestPoints, MostPoints);
        for (var point = 0; point < points; point++)
        {
            var right = point == points - 1 ? highest : lowest * Math.Exp(logRatio * point / (points - 1));
            var rightSlope = ScoreAt(right).Slope;
            if (leftSlope > 0 && rightSlope <= 0)
                best = Higher(best, Polish(left, right));
            (left, leftSlope) = (right, rightSlope);
        }

        return best ?? MetaRegressionTau.Absent(AbsenceReason.OutOfDomain);
    }

    /// <summary>
    /// From where the likelihood is as good as straight to where it falls for certain: y'PPy is at most the residual sum of squares of ordinary least
    /// squares over (v_min + t)^2 and tr P, below tr W, at least (k - p)/(v_max + t), so the slope is negative above the larger of v_max and twice the mean square.
    /// </summary>
    private (double Lowest, double Highest) SearchRange()
    {
        double largest = 0;
        for (var i = 0; i < _model.Count; i++)
            largest = Math.Max(largest, _model.Variance(i));
        return (_model.SmallestVariance / 16, 2 * Math.Max(largest, 2 * _model.Unweighted().Squares / _model.DegreesOfFreedom));
    }

    private MetaRegressionScore ScoreAt(double tauSquared)
    {
        var fit = _model.At(tauSquared);
        var slope = fit.DoublyWeightedSquares - (fit.Unit * (_restricted ? fit.Trace() : fit.TotalWeight));
        var information = _restricted ? fit.TraceOfProduct(_model, false, false) : fit.SquaredWeights();
        var observed = (2 * fit.Cubic() / fit.Unit) - information;
        return new MetaRegressionScore(slope, slope / (observed > 0 ? observed : information), _model.Count * (fit.Unit / fit.TotalWeight));
    }

    /// <summary>The log-likelihood, up to a constant that does not depend on tau squared.</summary>
    private double LogLikelihoodAt(double tauSquared)
    {
        var fit = _model.At(tauSquared);
        var logarithms = _restricted ? fit.LogDeterminant() : 0;
        for (var i = 0; i < _model.Count; i++)
            logarithms += Math.Log(_model.Variance(i) + tauSquared);
        return -0.5 * (logarithms + fit.GeneralisedQ);
    }

    /// <summary>The root of the slope between two points where it is above and not above 0: Newton steps, halving the bracket where they leave it or do not shrink.</summary>
    private MetaRegressionTau Polish(double lower, double upper)
    {
        var tauSquared = Middle(lower, upper);
        var previousStep = upper - lower;
        for (var iteration = 1; iteration <= MaximumIterations; iteration++)
        {
            var score = ScoreAt(tauSquared);
            if (score.Slope > 0)
                lower = tauSquared;
            else
                upper = tauSquared;
            var next = tauSquared + score.Step;
            if (Math.Abs(score.Step) <= RelativeTolerance * score.Scale)
                return MetaRegressionTau.Of(Math.Clamp(next, lower, upper), converged: true, iteration);
            if (!(next > lower && next < upper && Math.Abs(score.Step) <= previousStep / 2))
                next = Middle(lower, upper);
            if (next <= lower || next >= upper)
                return MetaRegressionTau.Of(tauSquared, converged: true, iteration);
            previousStep = Math.Abs(next - tauSquared);
            tauSquared = next;
        }

        return MetaRegressionTau.Of(tauSquared, converged: false, MaximumIterations);
    }

    private static double Middle(double lower, double upper) =>
        lower > 0 && upper > 4 * lower ? Math.Sqrt(lower) * Math.Sqrt(upper) : lower + ((upper - lower) / 2);

    private MetaRegressionTau Higher(MetaRegressionTau? first, MetaRegressionTau second) =>
        first is { } best && LogLikelihoodAt(best.TauSquared.Value) >= LogLikelihoodAt(second.TauSquared.Value) ? best : second;
}
