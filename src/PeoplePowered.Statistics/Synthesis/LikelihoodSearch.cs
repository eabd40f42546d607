using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The tau squared of highest likelihood, restricted or not, that always answers. The slope is looked at on intervals that are halved until it is proven
/// to have no root there or they are narrow; every descent through 0 brackets a maximum, which is polished inside its bracket; the highest of them, or
/// the boundary 0, is the estimate. Where no variance is more than twice another there is one maximum at most, and no interval is looked at.
/// </summary>
internal ref struct LikelihoodSearch
{
    /// <summary>An interval is narrow where v_min + t no more than doubles.</summary>
    private const double Narrow = 2;
    private const int MaximumIterations = 200;
    private const double RelativeTolerance = 1e-13;

    private readonly StudySet _studies;
    private readonly bool _restricted;
    private readonly double _hint;
    private TauSquaredFit _best;
    private double _bestLikelihood;

    private LikelihoodSearch(in StudySet studies, bool restricted, double hint)
    {
        _studies = studies;
        _restricted = restricted;
        _hint = hint;
        _best = new TauSquaredFit(Estimable.Absent(AbsenceReason.OutOfDomain), Converged: false, Iterations: 0);
        _bestLikelihood = double.NaN;
    }

    /// <summary>The estimate.</summary>
    /// <param name="studies">The studies.</param>
    /// <param name="common">Their fit at tau squared 0.</param>
    /// <param name="restricted">Whether the likelihood is the restricted one.</param>
    /// <param name="hint">Where the maximum may be, to start there; NaN for nowhere.</param>
    public static TauSquaredFit Estimate(in StudySet studies, in WeightedFit common, bool restricted, double hint)
    {
        var search = new LikelihoodSearch(studies, restricted, hint);
        search.Run(common);
        return search._best;
    }

    /// <summary>
    /// Above v_max - 2 v_min the ratio A/B falls, as its logarithm's slope is at most 1/(v_min + t) - 2/(v_max + t): at most one root is there.
    /// y'PPy is at most the sum of squares over (v_min + t)^2 and tr P at least (k - 1)/(v_max + t), so the slope is negative above the larger
    /// of v_max and twice the mean square.
    /// </summary>
    private void Run(in WeightedFit common)
    {
        var start = new LikelihoodPoint(_studies, common, 0, _restricted);
        var highest = 2 * Math.Max(_studies.LargestVariance, 2 * _studies.SumOfSquares() / (_studies.Count - 1));
        if (!double.IsFinite(highest) || double.IsNaN(start.Slope))
            return;
        if (!(start.Slope > 0))
            Offer(new TauSquaredFit(Estimable.Of(0), Converged: true, Iterations: 0));
        var last = start;
        var falling = _studies.LargestVariance - (2 * _studies.SmallestVariance);
        if (falling > 0)
        {
            last = At(falling, start.Pivot);
            Explore(start, last);
        }

        if (last.Slope > 0)
            Polish(last.TauSquared, highest, ((_studies.SmallestVariance + last.TauSquared) * (1 + last.Excess)) - _studies.SmallestVariance, last.Pivot);
    }

    private readonly LikelihoodPoint At(double tauSquared, double pivot) => new(_studies, WeightedFit.At(_studies, tauSquared, pivot), tauSquared, _restricted);

    private void Explore(in LikelihoodPoint below, in LikelihoodPoint above)
    {
        if (below.NoRootUpTo(above))
            return;
        var smallest = _studies.SmallestVariance;
        var (low, high) = (smallest + below.TauSquared, smallest + above.TauSquared);
        if (high > Narrow * low)
        {
            var middle = At((Math.Sqrt(low) * Math.Sqrt(high)) - smallest, below.Pivot);
            Explore(below, middle);
            Explore(middle, above);
        }
        else if (below.Slope > 0 && !(above.Slope > 0))
        {
            Polish(below.TauSquared, above.TauSquared, Between(below, above), below.Pivot);
        }
    }

    /// <summary>Where a straight line through ln(A/B) against ln(v_min + t) is 0; the logarithm is close to straight.</summary>
    private readonly double Between(in LikelihoodPoint below, in LikelihoodPoint above)
    {
        var smallest = _studies.SmallestVariance;
        var (first, second) = (Elementary.LogOnePlus(below.Excess), Elementary.LogOnePlus(above.Excess));
        return ((smallest + below.TauSquared) * Math.Pow((smallest + above.TauSquared) / (smallest + below.TauSquared), first / (first - second))) - smallest;
    }

    /// <summary>
    /// The root of the slope between two points where it is above and not above 0: Newton's iteration on ln(A/B) against ln(v_min + t), which is close to
    /// straight, halving the bracket where a step leaves it or does not shrink.
    /// </summary>
    private void Polish(double lower, double upper, double guess, double pivot)
    {
        var tauSquared = _hint > lower && _hint < upper ? _hint : guess > lower && guess < upper ? guess : Middle(lower, upper);
        var (previous, previousNewton) = (upper - lower, double.NaN);
        for (var iteration = 1; iteration <= MaximumIterations; iteration++)
        {
            var fit = WeightedFit.WithStep(_studies, tauSquared, pivot);
            pivot = fit.MeanOffset;
            var point = new LikelihoodPoint(_studies, fit, tauSquared, _restricted);
            if (point.Slope > 0)
                lower = tauSquared;
            else
                upper = tauSquared;
            var step = Step(fit, point);
            var next = tauSquared + step;
            var tolerance = RelativeTolerance * _studies.Count * fit.MeanVariance;
            var newton = Math.Abs(step);
            if (newton <= tolerance || Foreseen(newton, previousNewton) <= tolerance / 10)
            {
                Offer(new TauSquaredFit(Estimable.Of(Math.Clamp(next, lower, upper)), Converged: true, iteration));
                return;
            }

            previousNewton = newton;
            if (!(next > lower && next < upper && newton <= previous / 2))
                (next, previousNewton) = (Middle(lower, upper), double.NaN);
            if (next <= lower || next >= upper)
            {
                Offer(new TauSquaredFit(Estimable.Of(tauSquared), Converged: true, iteration));
                return;
            }

            previous = Math.Abs(next - tauSquared);
            tauSquared = next;
        }

        Offer(new TauSquaredFit(Estimable.Of(tauSquared), Converged: false, MaximumIterations));
    }

    /// <summary>The step that follows a step of Newton's iteration, which squares what is wrong.</summary>
    private static double Foreseen(double step, double previous) => step <= previous / 100 ? step * (step / previous) * (step / previous) : double.PositiveInfinity;

    private readonly double Step(in WeightedFit fit, in LikelihoodPoint point)
    {
        var fall = (2 * fit.CubicSquares / fit.DoublyWeightedSquares) - (_restricted ? fit.TraceOfSquare / fit.Trace : fit.TotalOfSquares / fit.Total);
        return fall > 0 ? fit.Unit * Elementary.ExponentialLessOne(Elementary.LogOnePlus(point.Excess) / fall) : double.NaN;
    }

    private static double Middle(double lower, double upper) =>
        lower > 0 && upper > 4 * lower ? Math.Sqrt(lower) * Math.Sqrt(upper) : lower + ((upper - lower) / 2);

    private void Offer(in TauSquaredFit maximum)
    {
        if (!_best.TauSquared.HasValue)
        {
            _best = maximum;
            return;
        }

        if (double.IsNaN(_bestLikelihood))
            _bestLikelihood = LogLikelihood.Relative(_studies, _best.TauSquared.Value, _restricted);
        var likelihood = LogLikelihood.Relative(_studies, maximum.TauSquared.Value, _restricted);
        if (likelihood > _bestLikelihood)
            (_best, _bestLikelihood) = (maximum, likelihood);
    }
}
