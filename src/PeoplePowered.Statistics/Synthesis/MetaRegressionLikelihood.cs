namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The likelihood of tau squared, restricted or not, and its highest maximum. Half of the slope is y'PPy less tr P, or less tr W where it is not
/// restricted (Harville 1977, doi 10.1080/01621459.1977.10480998). The slope is looked at on intervals that are halved until it is proven to have no root
/// there or they are narrow, as <see cref="LikelihoodSearch"/> does for a mean; every descent through 0 brackets a maximum, which is polished inside its
/// bracket; the highest of them, or the boundary 0, is the estimate.
/// </summary>
internal readonly ref struct MetaRegressionLikelihood
{
    /// <summary>An interval is narrow where v_min + t no more than doubles.</summary>
    private const double Narrow = 2;
    private const int MaximumIterations = 200;
    private const double RelativeTolerance = 1e-13;

    private readonly GeneralLinearModel _model;
    private readonly bool _restricted;
    private readonly double _largestVariance;

    public MetaRegressionLikelihood(in GeneralLinearModel model, bool restricted)
    {
        _model = model;
        _restricted = restricted;
        for (var i = 0; i < model.Count; i++)
            _largestVariance = Math.Max(_largestVariance, model.Variance(i));
    }

    /// <summary>
    /// y'PPy is at most the residual sum of squares of ordinary least squares over (v_min + t)^2 and tr P, below tr W, at least (k - p)/(v_max + t), so the slope is
    /// negative above the larger of v_max and twice the mean square.
    /// </summary>
    public MetaRegressionTau Maximise()
    {
        var highest = 2 * Math.Max(_largestVariance, 2 * _model.Unweighted().Squares / _model.DegreesOfFreedom);
        var start = ScoreAt(0);
        if (!double.IsFinite(highest) || double.IsNaN(start.Slope))
            return MetaRegressionTau.Absent(AbsenceReason.OutOfDomain);
        MetaRegressionTau? best = start.Slope > 0 ? null : MetaRegressionTau.Of(0, converged: true, iterations: 0);
        return Explore(0, start, highest, ScoreAt(highest), best) ?? MetaRegressionTau.Absent(AbsenceReason.OutOfDomain);
    }

    /// <summary>The highest of a maximum found already and of those between two points.</summary>
    private MetaRegressionTau? Explore(double lower, in MetaRegressionScore below, double upper, in MetaRegressionScore above, MetaRegressionTau? best)
    {
        if (below.NoRootUpTo(above))
            return best;
        var (low, high) = (_model.SmallestVariance + lower, _model.SmallestVariance + upper);
        if (high > Narrow * low)
        {
            var middle = (Math.Sqrt(low) * Math.Sqrt(high)) - _model.SmallestVariance;
            var between = ScoreAt(middle);
            return Explore(middle, between, upper, above, Explore(lower, below, middle, between, best));
        }

        return below.Slope > 0 && above.Slope <= 0 ? Higher(best, Polish(lower, upper)) : best;
    }

    private MetaRegressionScore ScoreAt(double tauSquared)
    {
        var fit = _model.At(tauSquared);
        var trace = _restricted ? fit.Trace() : fit.TotalWeight;
        var slope = fit.DoublyWeightedSquares - (fit.Unit * trace);
        var information = _restricted ? fit.TraceOfProduct(_model, false, false) : fit.SquaredWeights();
        var observed = (2 * fit.Cubic() / fit.Unit) - information;
        var span = (_largestVariance + tauSquared) / fit.Unit;
        return new MetaRegressionScore(
            slope,
            slope / (observed > 0 ? observed : information),
            _model.Count * (fit.Unit / fit.TotalWeight),
            fit.DoublyWeightedSquares / fit.Unit * span,
            trace * span);
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
