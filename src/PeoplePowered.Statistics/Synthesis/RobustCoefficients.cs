using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>From the sums of the sandwich to the coefficients of the columns given, with tests and intervals.</summary>
internal static class RobustCoefficients
{
    /// <summary>The part of its variance under the working model that a coefficient must owe to directions which more than one cluster informs.</summary>
    private const double SharedPart = 1e-8;

    public static void Fill(
        in ClusterData data, in ThreeLevelWorkspace fit, in RobustWorkspace work, RobustOptions options, Span<RobustEstimate> coefficients, Span<double> covariance)
    {
        var p = data.Rank;
        var first = options.Correction == RobustCorrection.Cr1;
        var enough = data.Clusters > (first ? p : 1);
        var factor = first && enough ? data.Clusters / (double)(data.Clusters - p) : 1;
        foreach (ref var entry in work.Meat)
            entry *= factor;
        for (var c = 0; c < p; c++)
        {
            var estimate = data.Length(ClusterDesign.Coefficient(data, fit.Factor, fit.Coefficients, c));
            var contrast = work.Transform.Slice(c * p, p);
            var standardError = data.Length(fit.Weighted[c] * Math.Sqrt(Math.Max(ClusterMatrix.Bilinear(contrast, work.Meat, contrast), 0)));
            var determined = enough && (first || work.Totals[(3 * c) + 2] > SharedPart);
            var coefficient = new RobustEstimate(data.Clusters, options, determined ? AbsenceReason.OutOfDomain : AbsenceReason.TooFewClusters) { Estimate = Estimable.FiniteOf(estimate) };
            coefficients[data.Kept[c]] = determined && double.IsFinite(estimate) && double.IsFinite(standardError)
                ? Tested(coefficient, estimate, standardError, first ? data.Clusters - p : DegreesOfFreedom(work, c), options)
                : coefficient;
        }

        if (!covariance.IsEmpty && enough)
            SpreadCovariance(data, fit, work, covariance);
    }

    /// <summary>
    /// Satterthwaite's: twice the squared mean over the variance of the sandwich of normal errors; never below 1.
    /// With parts of variances w_j and covariances -z_i'z_j, (sum of w)^2/(sum of w^2 + sum of (z_i'z_j)^2 over i other than j).
    /// </summary>
    private static double DegreesOfFreedom(in RobustWorkspace work, int coefficient)
    {
        var (total, squares) = (work.Totals[3 * coefficient], work.Totals[(3 * coefficient) + 1]);
        return Math.Max(1, total * total / squares);
    }

    private static RobustEstimate Tested(in RobustEstimate coefficient, double estimate, double standardError, double degreesOfFreedom, RobustOptions options)
    {
        if (!double.IsFinite(degreesOfFreedom))
            return coefficient;
        var statistic = Estimable.FiniteOf(estimate / standardError);
        var half = -StudentTDistribution.Quantile(Levels.Tail(options.ConfidenceLevel), degreesOfFreedom) * standardError;
        return coefficient with
        {
            StandardError = Estimable.Of(standardError),
            Statistic = statistic,
            DegreesOfFreedom = Estimable.Of(degreesOfFreedom),
            PValue = statistic.HasValue ? Estimable.Of(2 * StudentTDistribution.UpperTail(Math.Abs(statistic.Value), degreesOfFreedom)) : statistic,
            ConfidenceInterval = EstimableInterval.Between(estimate - half, estimate + half),
        };
    }

    private static void SpreadCovariance(in ClusterData data, in ThreeLevelWorkspace fit, in RobustWorkspace work, Span<double> covariance)
    {
        var p = data.Rank;
        for (var c = 0; c < p; c++)
        {
            for (var d = 0; d < p; d++)
            {
                var value = ClusterMatrix.Bilinear(work.Transform.Slice(c * p, p), work.Meat, work.Transform.Slice(d * p, p));
                covariance[(data.Kept[c] * data.Columns) + data.Kept[d]] = data.Square(fit.Weighted[c] * fit.Weighted[d] * value);
            }
        }
    }
}
