using System.Buffers;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>Tests of whether small studies say something else than large ones. Below ten studies none of them is informative (Sterne et al. 2011, doi 10.1136/bmj.d4002), and each result says so.</summary>
/// <remarks>Stateless and safe to call from many threads. Nothing is allocated, since scratch is rented.</remarks>
public static class SmallStudyEffects
{
    private const int FewestStudies = 3;
    private const int Coefficients = 2;

    /// <summary>
    /// The classical test of Egger, a weighted regression on the standard error with weights 1/v and a dispersion estimated from the residuals, t with k - 2 degrees of
    /// freedom (Egger et al. 1997, doi 10.1136/bmj.315.7109.629; in this form Sterne and Egger 2005). Agrees with R metafor 3.8.1 to 1e-9 relative.
    /// </summary>
    /// <param name="estimates">The studies' estimates, finite.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="confidenceLevel">The level of the limit estimate's interval, a fraction.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, a variance is not positive and finite, or the level is not strictly between 0 and 1.</exception>
    public static FunnelRegression Egger(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, double confidenceLevel = 0.95)
    {
        Refitting.Check(estimates, variances);
        Levels.Check(confidenceLevel);
        if (estimates.Length < FewestStudies)
            return new FunnelRegression(estimates.Length, confidenceLevel, AbsenceReason.TooFewStudies);
        var scratch = ArrayPool<double>.Shared.Rent(FunnelStudies.ScratchLength(estimates.Length));
        try
        {
            var studies = new FunnelStudies(estimates, variances, scratch);
            var line = new FunnelLine(studies, 0);
            var degreesOfFreedom = estimates.Length - Coefficients;
            return line.IsCollinear
                ? new FunnelRegression(estimates.Length, confidenceLevel, AbsenceReason.Collinear)
                : Of(studies, line, line.GeneralisedQ / degreesOfFreedom, Estimable.Of(degreesOfFreedom), Estimable.Absent(AbsenceReason.NotApplicable), confidenceLevel);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(scratch);
        }
    }

    /// <summary>
    /// The test of Egger within the random-effects model: a meta-regression on the standard error, with tau squared beside it (Sterne and Egger 2005; regtest() of metafor).
    /// Normal under Wald, t with k - 2 degrees of freedom under Knapp-Hartung. Agrees with R metafor 3.8.1 to 1e-7 relative.
    /// </summary>
    /// <param name="estimates">The studies' estimates, finite.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="options">The estimator of tau squared, the form of the test and the level; <see cref="PoolingOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static FunnelRegression MixedEffects(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, PoolingOptions? options = null)
    {
        Refitting.Check(estimates, variances);
        options ??= PoolingOptions.Default;
        if (estimates.Length < FewestStudies)
            return new FunnelRegression(estimates.Length, options.ConfidenceLevel, AbsenceReason.TooFewStudies);
        var scratch = ArrayPool<double>.Shared.Rent(FunnelStudies.ScratchLength(estimates.Length));
        try
        {
            var studies = new FunnelStudies(estimates, variances, scratch);
            return new FunnelLine(studies, 0).IsCollinear
                ? new FunnelRegression(estimates.Length, options.ConfidenceLevel, AbsenceReason.Collinear)
                : WithTauSquared(studies, options);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(scratch);
        }
    }

    /// <summary>
    /// The rank test of Begg and Mazumdar (1994, doi 10.2307/2533446): Kendall's tau between (y - mu)/sqrt(v - 1/sum(1/v)), mu weighted by 1/v, and v. Without ties the p-value
    /// is exact to 200 studies, else normal without continuity correction, as ranktest() of R metafor 3.8.1, with which it agrees to 1e-9 relative (metafor counts permutations at any size).
    /// </summary>
    /// <param name="estimates">The studies' estimates, finite.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static FunnelRankCorrelation Begg(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        Refitting.Check(estimates, variances);
        return BeggTest.Of(estimates, variances);
    }

    private static FunnelRegression WithTauSquared(in FunnelStudies studies, PoolingOptions options)
    {
        var tauSquared = FunnelTauSquared.Of(studies, options.Estimator);
        var line = new FunnelLine(studies, tauSquared);
        var degreesOfFreedom = studies.Count - Coefficients;
        var factor = line.GeneralisedQ / degreesOfFreedom;
        var (dispersion, ofTest) = options.Interval switch
        {
            IntervalMethod.Wald => (1, Estimable.Absent(AbsenceReason.NotApplicable)),
            IntervalMethod.KnappHartung => (factor, Estimable.Of(degreesOfFreedom)),
            _ => (Math.Max(1, factor), Estimable.Of(degreesOfFreedom)),
        };
        return Of(studies, line, dispersion, ofTest, Estimable.FiniteOf(tauSquared), options.ConfidenceLevel);
    }

    private static FunnelRegression Of(in FunnelStudies studies, in FunnelLine line, double dispersion, Estimable degreesOfFreedom, Estimable tauSquared, double confidenceLevel)
    {
        var slope = line.Slope / Math.Sqrt(studies.SmallestVariance);
        var slopeError = Math.Sqrt(dispersion * (line.Unit / studies.SmallestVariance) / line.Spread);
        var limit = studies.Origin + (line.MeanOffset - (line.Slope * line.Centre));
        var limitError = Math.Sqrt(dispersion * line.Unit * ((1 / line.Total) + (line.Centre * (line.Centre / line.Spread))));
        var half = Tails.Critical(confidenceLevel, degreesOfFreedom) * limitError;
        var statistic = Estimable.FiniteOf(slope / slopeError);
        return new FunnelRegression(studies.Count, confidenceLevel, AbsenceReason.OutOfDomain)
        {
            Slope = Estimable.FiniteOf(slope),
            SlopeStandardError = Estimable.FiniteOf(slopeError),
            Statistic = statistic,
            DegreesOfFreedom = degreesOfFreedom,
            PValue = Tails.TwoSided(statistic, degreesOfFreedom),
            LimitEstimate = Estimable.FiniteOf(limit),
            LimitStandardError = Estimable.FiniteOf(limitError),
            LimitInterval = EstimableInterval.Between(limit - half, limit + half),
            TauSquared = tauSquared,
            Dispersion = Estimable.FiniteOf(dispersion),
        };
    }
}
