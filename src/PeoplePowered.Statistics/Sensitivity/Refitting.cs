using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>Fits of parts of the studies.</summary>
internal static class Refitting
{
    /// <summary>The studies belong together and each can be pooled.</summary>
    public static void Check(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        Spans.SameLength(estimates.Length, variances.Length, nameof(variances));
        Spans.Finite(estimates, nameof(estimates));
        Spans.PositiveFinite(variances, nameof(variances));
    }

    /// <summary>A fit of checked studies, which may start from the tau squared of nearly the same ones.</summary>
    public static RefittedEstimate Of(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, PoolingOptions options, double warmStart = double.NaN) =>
        new(Refit.Of(estimates, variances, options.Estimator, warmStart), options);

    /// <summary>A fit without each study in turn, started from the tau squared of all; answers the fit of all.</summary>
    public static RefittedEstimate WithoutEach(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, Span<RefittedEstimate> without, PoolingOptions options)
    {
        var all = Of(estimates, variances, options);
        var warmStart = all.TauSquared.HasValue ? all.TauSquared.Value : double.NaN;
        for (var i = 0; i < estimates.Length; i++)
            without[i] = new RefittedEstimate(Refit.Without(estimates, variances, i, options.Estimator, warmStart), options);
        return all;
    }
}
