using System.Buffers;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>Fits of parts of the studies, in scratch that is rented and given back.</summary>
internal static class Refitting
{
    /// <summary>The studies belong together and each can be pooled.</summary>
    public static void Check(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        Spans.SameLength(estimates.Length, variances.Length, nameof(variances));
        Spans.Finite(estimates, nameof(estimates));
        Spans.PositiveFinite(variances, nameof(variances));
    }

    /// <summary>One fit of checked studies.</summary>
    public static RefittedEstimate Of(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, PoolingOptions options) =>
        new(RandomEffects.Pool(estimates, variances, options));

    /// <summary>A fit without each study in turn. The others stand side by side in scratch; from one study to the next a single place changes.</summary>
    public static void WithoutEach(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, Span<RefittedEstimate> without, PoolingOptions options)
    {
        if (estimates.IsEmpty)
            return;
        var others = estimates.Length - 1;
        var scratch = ArrayPool<double>.Shared.Rent(2 * others);
        try
        {
            var y = scratch.AsSpan(0, others);
            var v = scratch.AsSpan(others, others);
            estimates[1..].CopyTo(y);
            variances[1..].CopyTo(v);
            for (var i = 0; i <= others; i++)
            {
                without[i] = Of(y, v, options);
                if (i < others)
                    (y[i], v[i]) = (estimates[i], variances[i]);
            }
        }
        finally
        {
            ArrayPool<double>.Shared.Return(scratch);
        }
    }
}
