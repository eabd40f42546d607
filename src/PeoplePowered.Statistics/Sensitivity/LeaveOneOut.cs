using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>How the pooled estimate stands without each study in turn: whether any one of them carries it (Viechtbauer and Cheung 2010, doi 10.1002/jrsm.11).</summary>
/// <remarks>Stateless and safe to call from many threads. Nothing is allocated, since scratch is rented; time grows with the square of the number of studies.</remarks>
public static class LeaveOneOut
{
    /// <summary>
    /// Pools all studies but one, for each in turn. Every row is what <see cref="RandomEffects.Pool(ReadOnlySpan{double}, ReadOnlySpan{double}, PoolingOptions?)"/> answers for the others, and agrees with leave1out() of
    /// R metafor 3.8.1 to 1e-7 relative.
    /// </summary>
    /// <param name="estimates">The studies' estimates, finite.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="without">Receives at each index the fit without that study; as long as <paramref name="estimates"/>. With fewer than three studies its values are absent by name.</param>
    /// <param name="options">The methods and the level; <see cref="PoolingOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static void Refit(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, Span<RefittedEstimate> without, PoolingOptions? options = null)
    {
        Refitting.Check(estimates, variances);
        Spans.SameLength(estimates.Length, without.Length, nameof(without));
        Refitting.WithoutEach(estimates, variances, without, options ?? PoolingOptions.Default);
    }
}
