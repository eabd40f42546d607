namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The tau squared at which the generalised Q of a regression, which falls as tau squared rises, is a given value (Viechtbauer 2007, doi 10.1002/sim.2514; Jackson, Turner, Rhodes and Viechtbauer 2014, doi 10.1186/1471-2288-14-103).</summary>
internal static class MetaRegressionProfile
{
    private const int MaximumIterations = 1000;
    private const double RelativeTolerance = 1e-14;

    /// <summary>The interval, its lower bound 0 where Q at 0 is unsurprising; the empty set where even there Q is surprisingly small.</summary>
    public static EstimableInterval Interval(in GeneralLinearModel model, double q, double chiSquaredBelow, double chiSquaredAbove)
    {
        if (!double.IsFinite(q))
            return EstimableInterval.Absent(AbsenceReason.OutOfDomain);
        if (q < chiSquaredBelow)
            return EstimableInterval.Absent(AbsenceReason.EmptySet);
        var (lower, upper) = (Solve(model, chiSquaredAbove).TauSquared, Solve(model, chiSquaredBelow).TauSquared);
        return lower.HasValue && upper.HasValue
            ? EstimableInterval.Between(lower.Value, upper.Value)
            : EstimableInterval.Absent(lower.HasValue ? upper.Reason : lower.Reason);
    }

    /// <summary>
    /// The root, or 0 where Q at 0 is no larger. Newton's iteration on 1/Q, which is concave in tau squared by the Cauchy-Schwarz inequality
    /// ((y'PPy)^2 is at most y'Py y'PPPy), so from 0, or any start below the root, it only rises towards the root; a straight line, one step, for equal variances.
    /// </summary>
    public static MetaRegressionTau Solve(in GeneralLinearModel model, double target, double start = 0)
    {
        var tauSquared = start;
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            var fit = model.At(tauSquared);
            var step = fit.Squares / fit.DoublyWeightedSquares * ((fit.Squares / target) - fit.Unit);
            if (fit.Squares == 0 || step <= RelativeTolerance * fit.Unit)
                return MetaRegressionTau.Of(tauSquared, converged: true, iteration);
            tauSquared += step;
            if (!double.IsFinite(tauSquared))
                return MetaRegressionTau.Absent(AbsenceReason.OutOfDomain);
        }

        return MetaRegressionTau.Absent(AbsenceReason.NotConverged);
    }
}
