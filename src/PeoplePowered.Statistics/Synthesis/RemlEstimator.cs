namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// Restricted maximum likelihood that always answers. The slope of the likelihood is looked at on a coarse logarithmic grid; every descent
/// through 0 brackets a maximum, which is polished inside its bracket; the highest of them, or the boundary 0, is the estimate.
/// </summary>
internal static class RemlEstimator
{
    private const int FewestPoints = 12;
    private const int MostPoints = 64;
    private const int PointsPerDecade = 2;
    private const int MaximumIterations = 200;
    private const double RelativeTolerance = 1e-13;

    public static TauSquaredFit Estimate(in StudySet studies)
    {
        var (lowest, highest) = SearchRange(studies);
        var left = 0d;
        var leftSlope = RestrictedLikelihood.ScoreAt(studies, left).Slope;
        if (!double.IsFinite(highest) || double.IsNaN(leftSlope))
            return new TauSquaredFit(Estimable.Absent(AbsenceReason.OutOfDomain), Converged: false, Iterations: 0);

        TauSquaredFit? best = leftSlope > 0 ? null : new TauSquaredFit(Estimable.Of(0), Converged: true, Iterations: 0);
        var logRatio = Math.Log(highest) - Math.Log(lowest);
        var points = (int)Math.Clamp(PointsPerDecade * logRatio / Math.Log(10), FewestPoints, MostPoints);
        for (var point = 0; point < points; point++)
        {
            var right = point == points - 1 ? highest : lowest * Math.Exp(logRatio * point / (points - 1));
            var rightSlope = RestrictedLikelihood.ScoreAt(studies, right).Slope;
            if (leftSlope > 0 && rightSlope <= 0)
                best = Higher(studies, best, Polish(studies, left, right));
            (left, leftSlope) = (right, rightSlope);
        }

        return best ?? new TauSquaredFit(Estimable.Absent(AbsenceReason.OutOfDomain), Converged: false, Iterations: 0);
    }

    /// <summary>
    /// From where the likelihood is as good as straight to where it falls for certain: y'PPy is at most the sum of squares over (v_min + t)^2
    /// and tr P at least (k - 1)/(v_max + t), so the slope is negative above the larger of v_max and twice the mean square.
    /// </summary>
    private static (double Lowest, double Highest) SearchRange(in StudySet studies)
    {
        var (sumOfSquares, largestVariance) = studies.Spread();
        return (studies.SmallestVariance / 16, 2 * Math.Max(largestVariance, 2 * sumOfSquares / (studies.Count - 1)));
    }

    /// <summary>The root of the slope between two points where it is above and not above 0: Newton steps, halving the bracket where they leave it or do not shrink.</summary>
    private static TauSquaredFit Polish(in StudySet studies, double lower, double upper)
    {
        var tauSquared = Middle(lower, upper);
        var previousStep = upper - lower;
        for (var iteration = 1; iteration <= MaximumIterations; iteration++)
        {
            var score = RestrictedLikelihood.ScoreAt(studies, tauSquared);
            if (score.Slope > 0)
                lower = tauSquared;
            else
                upper = tauSquared;
            var next = tauSquared + score.Step;
            if (Math.Abs(score.Step) <= RelativeTolerance * score.Scale)
                return new TauSquaredFit(Estimable.Of(Math.Clamp(next, lower, upper)), Converged: true, iteration);
            if (!(next > lower && next < upper && Math.Abs(score.Step) <= previousStep / 2))
                next = Middle(lower, upper);
            if (next <= lower || next >= upper)
                return new TauSquaredFit(Estimable.Of(tauSquared), Converged: true, iteration);
            previousStep = Math.Abs(next - tauSquared);
            tauSquared = next;
        }

        return new TauSquaredFit(Estimable.Of(tauSquared), Converged: false, MaximumIterations);
    }

    private static double Middle(double lower, double upper) =>
        lower > 0 && upper > 4 * lower ? Math.Sqrt(lower) * Math.Sqrt(upper) : lower + ((upper - lower) / 2);

    private static TauSquaredFit Higher(in StudySet studies, TauSquaredFit? first, TauSquaredFit second) => first is { } best
        && RestrictedLikelihood.LogLikelihoodAt(studies, best.TauSquared.Value) >= RestrictedLikelihood.LogLikelihoodAt(studies, second.TauSquared.Value)
            ? best
            : second;
}
