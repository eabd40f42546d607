using System.Buffers;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>How the pooled estimate grew as studies came in, by year or by precision (Lau et al. 1992, doi 10.1056/NEJM199207233270406).</summary>
/// <remarks>Stateless and safe to call from many threads. Nothing is allocated, since scratch is rented; time grows with the square of the number of studies.</remarks>
public static class Cumulative
{
    /// <summary>Pools the first study, the first two, and so on, in the given order. Agrees with cumul() of R metafor 3.8.1 to 1e-7 relative, but for the first row, where metafor passes off one study's own error as that of a mean.</summary>
    /// <param name="estimates">The studies' estimates, finite, in the order in which they enter.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="cumulative">Receives at each index the fit of the studies up to and with that one; as long as <paramref name="estimates"/>. Of one study there is an estimate alone.</param>
    /// <param name="options">The methods and the level; <see cref="PoolingOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static void Refit(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, Span<RefittedEstimate> cumulative, PoolingOptions? options = null)
    {
        Refitting.Check(estimates, variances);
        Spans.SameLength(estimates.Length, cumulative.Length, nameof(cumulative));
        Grow(estimates, variances, cumulative, options ?? PoolingOptions.Default);
    }

    /// <summary>Pools the studies as they come in when ordered by a key, such as the year; studies of equal keys enter in the given order.</summary>
    /// <param name="estimates">The studies' estimates, finite.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="keys">What orders the studies, lowest first; finite, as long as <paramref name="estimates"/>.</param>
    /// <param name="order">Receives the index of the study that enters at each step; as long as <paramref name="estimates"/>.</param>
    /// <param name="cumulative">Receives the fit after each step; as long as <paramref name="estimates"/>.</param>
    /// <param name="options">The methods and the level; <see cref="PoolingOptions.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate or a key is not finite, or a variance is not positive and finite.</exception>
    public static void RefitBy(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, ReadOnlySpan<double> keys, Span<int> order, Span<RefittedEstimate> cumulative, PoolingOptions? options = null)
    {
        Refitting.Check(estimates, variances);
        Spans.SameLength(estimates.Length, keys.Length, nameof(keys));
        Spans.Finite(keys, nameof(keys));
        Spans.SameLength(estimates.Length, order.Length, nameof(order));
        Spans.SameLength(estimates.Length, cumulative.Length, nameof(cumulative));
        StableOrder.Of(keys, order);
        var scratch = ArrayPool<double>.Shared.Rent(2 * estimates.Length);
        try
        {
            var y = scratch.AsSpan(0, estimates.Length);
            var v = scratch.AsSpan(estimates.Length, estimates.Length);
            for (var i = 0; i < order.Length; i++)
                (y[i], v[i]) = (estimates[order[i]], variances[order[i]]);
            Grow(y, v, cumulative, options ?? PoolingOptions.Default);
        }
        finally
        {
            ArrayPool<double>.Shared.Return(scratch);
        }
    }

    private static void Grow(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, Span<RefittedEstimate> cumulative, PoolingOptions options)
    {
        var warmStart = double.NaN;
        for (var i = 0; i < estimates.Length; i++)
        {
            cumulative[i] = Refitting.Of(estimates[..(i + 1)], variances[..(i + 1)], options, warmStart);
            warmStart = cumulative[i].TauSquared.HasValue ? cumulative[i].TauSquared.Value : double.NaN;
        }
    }
}
