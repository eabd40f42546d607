namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The confidence interval of tau squared by the Q-profile: the tau squared at which the generalised Q, which falls as tau squared rises,
/// is an unsurprising chi-squared value with k - 1 degrees of freedom (Viechtbauer 2007, doi 10.1002/sim.2514).
/// </summary>
internal static class QProfile
{
    private const int MaximumIterations = 1000;

    /// <summary>A step this small beside v_min + t leaves an error of its square: Q'/Q and Q''/Q' are at most 1 and 2 over v_min + t.</summary>
    private const double LastStep = 1e-8;

    /// <summary>The interval, its lower bound 0 where Q at 0 is unsurprising; the empty set where even there Q is surprisingly small.</summary>
    /// <param name="studies">The studies.</param>
    /// <param name="common">Their fit at tau squared 0.</param>
    /// <param name="start">A tau squared in or near the interval.</param>
    /// <param name="pivot">The weighted mean there, less the most precise study's estimate.</param>
    /// <param name="chiSquaredBelow">The value below which Q is surprisingly small.</param>
    /// <param name="chiSquaredAbove">The value above which Q is surprisingly large.</param>
    public static EstimableInterval Interval(in StudySet studies, in WeightedFit common, double start, double pivot, double chiSquaredBelow, double chiSquaredAbove)
    {
        if (!double.IsFinite(common.GeneralisedQ))
            return EstimableInterval.Absent(AbsenceReason.OutOfDomain);
        if (common.GeneralisedQ < chiSquaredBelow)
            return EstimableInterval.Absent(AbsenceReason.EmptySet);
        start = double.IsFinite(start) ? start : 0;
        var upper = Solve(studies, common, chiSquaredBelow, start, pivot);
        var lower = Solve(studies, common, chiSquaredAbove, start, pivot);
        return lower.Converged && upper.Converged
            ? EstimableInterval.Between(lower.TauSquared.Value, upper.TauSquared.Value)
            : EstimableInterval.Absent(lower.Converged ? upper.TauSquared.Reason : lower.TauSquared.Reason);
    }

    /// <summary>
    /// The tau squared at which the generalised Q is a given value, or 0 where Q at 0 is no larger. Newton's iteration on 1/Q, which is concave
    /// in tau squared by the Cauchy-Schwarz inequality, so that from any start it only rises towards the root after its first step;
    /// a straight line, one step, for equal variances.
    /// </summary>
    public static TauSquaredFit Solve(in StudySet studies, in WeightedFit common, double target, double start, double pivot)
    {
        if (common.GeneralisedQ <= target)
            return new TauSquaredFit(Estimable.Of(0), Converged: true, Iterations: 0);
        var tauSquared = start;
        for (var iteration = 1; iteration <= MaximumIterations; iteration++)
        {
            var fit = WeightedFit.At(studies, tauSquared, pivot);
            pivot = fit.MeanOffset;
            var step = fit.Squares / fit.DoublyWeightedSquares * ((fit.Squares / target) - fit.Unit);
            if (!double.IsFinite(tauSquared + step))
                return new TauSquaredFit(Estimable.Absent(AbsenceReason.OutOfDomain), Converged: false, iteration);
            tauSquared = Math.Max(0, tauSquared + step);
            if (Math.Abs(step) <= LastStep * fit.Unit)
                return new TauSquaredFit(Estimable.Of(tauSquared), Converged: true, iteration);
        }

        return new TauSquaredFit(Estimable.Absent(AbsenceReason.NotConverged), Converged: false, MaximumIterations);
    }
}
