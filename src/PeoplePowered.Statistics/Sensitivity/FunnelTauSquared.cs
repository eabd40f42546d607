using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>
/// Tau squared beside a line through the funnel, two coefficients, by every estimator (Raudenbush 2009, in The Handbook of Research Synthesis; Viechtbauer 2005,
/// doi 10.3102/10769986030003261). What is solved for is bracketed on a logarithmic grid and closed in on by false position; of several maxima of a likelihood the highest counts.
/// </summary>
internal static class FunnelTauSquared
{
    private const int Coefficients = 2;
    private const int FewestPoints = 12;
    private const int MostPoints = 64;
    private const int PointsPerDecade = 2;
    private const int MaximumIterations = 200;
    private const double RelativeTolerance = 1e-15;

    /// <summary>The estimate, 0 or above; not a number where the arithmetic leaves the finite numbers.</summary>
    public static double Of(in FunnelStudies studies, TauSquaredEstimator estimator)
    {
        var degreesOfFreedom = studies.Count - Coefficients;
        return estimator switch
        {
            TauSquaredEstimator.Common => 0,
            TauSquaredEstimator.DerSimonianLaird => Moment(DerSimonianLaird(new FunnelLine(studies, 0), degreesOfFreedom)),
            TauSquaredEstimator.Hedges => Moment(Hedges(studies, degreesOfFreedom)),
            TauSquaredEstimator.HunterSchmidt => Moment(HunterSchmidt(new FunnelLine(studies, 0), studies.Count)),
            TauSquaredEstimator.SidikJonkman => SidikJonkman(studies, degreesOfFreedom),
            _ => Highest(studies, estimator),
        };
    }

    private static double Moment(double moment) => double.IsNaN(moment) ? moment : Math.Max(0, moment);

    private static double DerSimonianLaird(in FunnelLine line, int degreesOfFreedom) =>
        (line.Squares - (degreesOfFreedom * line.Unit)) / line.WeightedRest;

    private static double HunterSchmidt(in FunnelLine line, int count) => (line.Squares - (count * line.Unit)) / line.Total;

    private static double Hedges(in FunnelStudies studies, int degreesOfFreedom)
    {
        var line = new FunnelLine(studies, double.PositiveInfinity);
        double sampling = 0;
        for (var i = 0; i < studies.Count; i++)
            sampling += studies.Variances[i] * (1 - line.Hat(studies, i));
        return (line.Squares - sampling) / degreesOfFreedom;
    }

    private static double SidikJonkman(in FunnelStudies studies, int degreesOfFreedom)
    {
        var spread = SumOfSquares(studies) / studies.Count;
        return spread == 0 ? 0 : spread * (new FunnelLine(studies, spread).GeneralisedQ / degreesOfFreedom);
    }

    private static double Highest(in FunnelStudies studies, TauSquaredEstimator estimator)
    {
        var left = 0d;
        var leftSlope = SlopeAt(studies, left, estimator);
        var lowest = studies.SmallestVariance / 16;
        var highest = UpperBound(studies);
        if (!double.IsFinite(highest) || double.IsNaN(leftSlope))
            return double.NaN;

        var best = leftSlope > 0 ? double.NaN : 0;
        var logRatio = Math.Log(highest) - Math.Log(lowest);
        var points = (int)Math.Clamp(PointsPerDecade * logRatio / Math.Log(10), FewestPoints, MostPoints);
        for (var point = 0; point < points; point++)
        {
            var right = point == points - 1 ? highest : lowest * Math.Exp(logRatio * point / (points - 1));
            var rightSlope = SlopeAt(studies, right, estimator);
            if (leftSlope > 0 && rightSlope <= 0)
            {
                var root = Root(studies, (left, leftSlope), (right, rightSlope), estimator);
                best = double.IsNaN(best) || LogLikelihood(studies, root, estimator) > LogLikelihood(studies, best, estimator) ? root : best;
            }

            (left, leftSlope) = (right, rightSlope);
        }

        return best;
    }

    /// <summary>Positive below the estimate and negative above it: the slope of the (restricted) likelihood, or the generalised Q less its expectation.</summary>
    private static double SlopeAt(in FunnelStudies studies, double tauSquared, TauSquaredEstimator estimator)
    {
        var line = new FunnelLine(studies, tauSquared);
        return estimator switch
        {
            TauSquaredEstimator.Reml => (line.DoublyWeightedSquares / line.Unit) - line.WeightedRest,
            TauSquaredEstimator.MaximumLikelihood => (line.DoublyWeightedSquares / line.Unit) - line.Total,
            _ => line.GeneralisedQ - (studies.Count - Coefficients),
        };
    }

    /// <summary>Where every slope is negative for certain: y'PPy is at most the sum of squares over (v_min + t)^2, tr P at least (k - 2)/(v_max + t).</summary>
    private static double UpperBound(in FunnelStudies studies)
    {
        double largest = 0;
        for (var i = 0; i < studies.Count; i++)
            largest = Math.Max(largest, studies.Variances[i]);
        return 2 * Math.Max(largest, 2 * SumOfSquares(studies) / (studies.Count - Coefficients));
    }

    /// <summary>The root of the slope between two points by false position in the Illinois form, halving the slope of an end that stays (Dowell and Jarratt 1971, doi 10.1007/BF01934364).</summary>
    private static double Root(in FunnelStudies studies, (double At, double Slope) lower, (double At, double Slope) upper, TauSquaredEstimator estimator)
    {
        var side = 0;
        for (var i = 0; i < MaximumIterations && upper.At - lower.At > RelativeTolerance * (studies.SmallestVariance + lower.At); i++)
        {
            var next = lower.At + ((upper.At - lower.At) * (lower.Slope / (lower.Slope - upper.Slope)));
            if (!(next > lower.At && next < upper.At))
                next = lower.At + ((upper.At - lower.At) / 2);
            var slope = SlopeAt(studies, next, estimator);
            if (slope > 0)
            {
                lower = (next, slope);
                upper.Slope /= side > 0 ? 2 : 1;
                side = 1;
            }
            else
            {
                upper = (next, slope);
                lower.Slope /= side < 0 ? 2 : 1;
                side = -1;
            }
        }

        return upper.Slope == 0 ? upper.At : lower.At;
    }

    /// <summary>The (restricted) log-likelihood up to a constant. Paule and Mandel's condition has one root, for which it is not asked.</summary>
    private static double LogLikelihood(in FunnelStudies studies, double tauSquared, TauSquaredEstimator estimator)
    {
        var line = new FunnelLine(studies, tauSquared);
        double logarithms = 0;
        for (var i = 0; i < studies.Count; i++)
            logarithms += Math.Log(studies.Variances[i] + tauSquared);
        var determinant = estimator == TauSquaredEstimator.Reml ? Math.Log(line.Total / line.Unit) + Math.Log(line.Spread / line.Unit) : 0;
        return -0.5 * (logarithms + determinant + line.GeneralisedQ);
    }

    private static double SumOfSquares(in FunnelStudies studies)
    {
        double mean = 0, squares = 0;
        for (var i = 0; i < studies.Count; i++)
            mean += studies.Offsets[i] / studies.Count;
        for (var i = 0; i < studies.Count; i++)
            squares += Math.Pow(studies.Offsets[i] - mean, 2);
        return squares;
    }
}
