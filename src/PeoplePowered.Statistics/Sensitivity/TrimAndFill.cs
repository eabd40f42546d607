using System.Buffers;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>
/// Trim and fill (Duval and Tweedie 2000, doi 10.1111/j.0006-341X.2000.00455.x): the outermost studies of one side are trimmed until the rest is symmetric, and mirrored
/// about its mean. It takes all asymmetry for missing studies, and misleads where true effects differ (Peters et al. 2007, doi 10.1002/sim.2889).
/// </summary>
/// <remarks>Stateless and safe to call from many threads. Nothing is allocated, since scratch is rented, but for critical values met for the first time.</remarks>
public static class TrimAndFill
{
    private const int FewestStudies = 3;

    /// <summary>Fills the funnel. Agrees with trimfill() of R metafor 3.8.1: the same number of studies, estimates to 1e-7 relative.</summary>
    /// <param name="estimates">The studies' estimates, finite.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="imputed">Receives the imputed studies, the one nearest to the mean first; as long as <paramref name="estimates"/>, and filled as far as <see cref="FilledFunnel.Imputed"/> says.</param>
    /// <param name="options">The methods and the level of every fit; <see cref="PoolingOptions.Default"/> where <c>null</c>.</param>
    /// <param name="estimator">How the number of missing studies is estimated.</param>
    /// <param name="side">Where studies may be missing; <c>null</c> takes the right where <see cref="SmallStudyEffects.MixedEffects"/> has a slope below 0, else the left.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, a variance is not positive and finite, or <paramref name="estimator"/> or <paramref name="side"/> is not defined.</exception>
    public static FilledFunnel Fill(
        ReadOnlySpan<double> estimates,
        ReadOnlySpan<double> variances,
        Span<EffectSize> imputed,
        PoolingOptions? options = null,
        MissingStudiesEstimator estimator = MissingStudiesEstimator.L0,
        FunnelSide? side = null)
    {
        Refitting.Check(estimates, variances);
        Spans.SameLength(estimates.Length, imputed.Length, nameof(imputed));
        Guard.Against.EnumOutOfRange(estimator);
        if (side is { } given)
            Guard.Against.EnumOutOfRange(given, nameof(side));
        options ??= PoolingOptions.Default;
        if (estimates.Length < FewestStudies)
            return Unfilled(estimates, variances, options, estimator, side, AbsenceReason.TooFewStudies);
        if (side is null)
        {
            var slope = SmallStudyEffects.MixedEffects(estimates, variances, options).Slope;
            if (!slope.HasValue)
                return Unfilled(estimates, variances, options, estimator, side, slope.Reason);
            side = slope.Value < 0 ? FunnelSide.Right : FunnelSide.Left;
        }

        var numbers = ArrayPool<double>.Shared.Rent(4 * estimates.Length);
        var order = ArrayPool<int>.Shared.Rent(estimates.Length);
        try
        {
            return Fill(estimates, variances, imputed, options, estimator, side.Value, numbers, order.AsSpan(0, estimates.Length));
        }
        finally
        {
            ArrayPool<int>.Shared.Return(order);
            ArrayPool<double>.Shared.Return(numbers);
        }
    }

    private static FilledFunnel Fill(
        ReadOnlySpan<double> estimates,
        ReadOnlySpan<double> variances,
        Span<EffectSize> imputed,
        PoolingOptions options,
        MissingStudiesEstimator estimator,
        FunnelSide side,
        Span<double> scratch,
        Span<int> order)
    {
        var k = estimates.Length;
        var sign = side == FunnelSide.Right ? -1 : 1;
        var y = scratch[..(2 * k)];
        var v = scratch[(2 * k)..(4 * k)];
        for (var i = 0; i < k; i++)
            y[k + i] = sign * estimates[i];
        StableOrder.Of(y[k..], order);
        for (var i = 0; i < k; i++)
            (y[i], v[i]) = (sign * estimates[order[i]], variances[order[i]]);

        var trimming = new Trimming(y[..k], v[..k], y[k..], order, options.Estimator, estimator);
        if (!trimming.Run())
            return Unfilled(estimates, variances, options, estimator, side, AbsenceReason.OutOfDomain);
        var missing = trimming.Trimmed;
        for (var i = 0; i < missing; i++)
        {
            var source = k - missing + i;
            (y[k + i], v[k + i]) = ((2 * trimming.Mean) - y[source], v[source]);
            if (!double.IsFinite(y[k + i]))
                return Unfilled(estimates, variances, options, estimator, side, AbsenceReason.OutOfDomain);
        }

        // The studies again on their own side of 0, in the given order, and the imputed ones after them.
        estimates.CopyTo(y);
        variances.CopyTo(v);
        for (var i = 0; i < missing; i++)
        {
            y[k + i] *= sign;
            imputed[i] = new EffectSize(y[k + i], v[k + i]);
        }

        return new FilledFunnel
        {
            Studies = k,
            MissingStudiesEstimator = estimator,
            Side = side,
            MissingStudies = Estimable.Of(missing),
            MissingStudiesStandardError = Estimable.FiniteOf(trimming.Missing.StandardError),
            MissingStudiesPValue = estimator == MissingStudiesEstimator.R0 ? Estimable.Of(Math.Pow(0.5, missing + 1)) : Estimable.Absent(AbsenceReason.NotApplicable),
            Imputed = missing,
            Filled = RandomEffects.Pool(y[..(k + missing)], v[..(k + missing)], options),
            Converged = trimming.Converged,
        };
    }

    private static FilledFunnel Unfilled(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, PoolingOptions options, MissingStudiesEstimator estimator, FunnelSide? side, AbsenceReason reason) => new()
    {
        Studies = estimates.Length,
        MissingStudiesEstimator = estimator,
        Side = side,
        MissingStudies = Estimable.Absent(reason),
        MissingStudiesStandardError = Estimable.Absent(reason),
        MissingStudiesPValue = Estimable.Absent(reason),
        Filled = RandomEffects.Pool(estimates, variances, options),
    };
}
