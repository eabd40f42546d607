namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The confidence interval of tau squared by the Q-profile: the tau squared at which the generalised Q, which falls as tau squared rises,
/// is an unsurprising chi-squared value with k - 1 degrees of freedom (Viechtbauer 2007, doi 10.1002/sim.2514).
/// </summary>
internal static class QProfile
{
    private const int MaximumIterations = 1000;
    private const double RelativeTolerance = 1e-14;

    /// <summary>The interval, its lower bound 0 where Q at 0 is unsurprising; the empty set where even there Q is surprisingly small.</summary>
    public static EstimableInterval Interval(in StudySet studies, double q, double chiSquaredBelow, double chiSquaredAbove)
    {
        if (!double.IsFinite(q))
            return EstimableInterval.Absent(AbsenceReason.OutOfDomain);
        if (q < chiSquaredBelow)
            return EstimableInterval.Absent(AbsenceReason.EmptySet);
        var (lower, upper) = (Solve(studies, chiSquaredAbove), Solve(studies, chiSquaredBelow));
        return lower.HasValue && upper.HasValue
            ? EstimableInterval.Between(lower.Value, upper.Value)
            : EstimableInterval.Absent(lower.HasValue ? upper.Reason : lower.Reason);
    }

    /// <summary>
    /// The tau squared at which the generalised Q is a given value, or 0 where Q at 0 is no larger. Newton's iteration on 1/Q, which is concave
    /// in tau squared by the Cauchy-Schwarz inequality, so from 0 it only rises towards the root; a straight line, one step, for equal variances.
    /// </summary>
    public static Estimable Solve(in StudySet studies, double target)
    {
        double tauSquared = 0;
        for (var iteration = 0; iteration < MaximumIterations; iteration++)
        {
            var fit = new WeightedFit(studies, tauSquared);
            var step = fit.Squares / fit.DoublyWeightedSquares * ((fit.Squares / target) - fit.Unit);
            if (step <= RelativeTolerance * fit.Unit)
                return Estimable.Of(tauSquared);
            tauSquared += step;
            if (!double.IsFinite(tauSquared))
                return Estimable.Absent(AbsenceReason.OutOfDomain);
        }

        return Estimable.Absent(AbsenceReason.NotConverged);
    }
}
