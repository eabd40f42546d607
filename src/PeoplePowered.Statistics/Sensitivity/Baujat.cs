using System.Buffers;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>The plot that tells studies that differ from studies that matter (Baujat et al. 2002, doi 10.1002/sim.1221; baujat() of metafor, which widens it to random effects).</summary>
/// <remarks>Stateless and safe to call from many threads. Nothing is allocated, since scratch is rented; time grows with the square of the number of studies.</remarks>
public static class Baujat
{
    /// <summary>The place of each study. Agrees with R metafor 3.8.1 to 1e-6 relative or better.</summary>
    /// <param name="estimates">The studies' estimates, finite.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="points">Receives the place of each study; as long as <paramref name="estimates"/>. With fewer than three studies there are none, with the reason.</param>
    /// <param name="options">The methods; <see cref="PoolingOptions.Default"/> where <c>null</c>. The plot of 2002 is that of <see cref="TauSquaredEstimator.Common"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static void Place(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, Span<BaujatPoint> points, PoolingOptions? options = null)
    {
        Refitting.Check(estimates, variances);
        Spans.SameLength(estimates.Length, points.Length, nameof(points));
        options ??= PoolingOptions.Default;
        var without = ArrayPool<RefittedEstimate>.Shared.Rent(estimates.Length);
        try
        {
            var all = Refitting.WithoutEach(estimates, variances, without, options);
            for (var i = 0; i < estimates.Length; i++)
                points[i] = new BaujatPoint(Heterogeneity(estimates[i], variances[i], all), Moved(all, without[i]));
        }
        finally
        {
            ArrayPool<RefittedEstimate>.Shared.Return(without);
        }
    }

    private static Estimable Heterogeneity(double estimate, double variance, in RefittedEstimate all) => !all.TauSquared.HasValue ? all.TauSquared
        : !all.Estimate.HasValue ? all.Estimate
        : Estimable.FiniteOf(Math.Pow(estimate - all.Estimate.Value, 2) / (variance + all.TauSquared.Value));

    private static Estimable Moved(in RefittedEstimate all, in RefittedEstimate others) => !all.Estimate.HasValue ? all.Estimate
        : !others.StandardError.HasValue ? others.StandardError
        : !others.Estimate.HasValue ? others.Estimate
        : Estimable.FiniteOf(Math.Pow((others.Estimate.Value - all.Estimate.Value) / others.StandardError.Value, 2));
}
