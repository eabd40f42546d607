namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The highest maximum of the likelihood that ascents from the highest points of the grid reach.</summary>
internal static class ThreeLevelMaximum
{
    private const int MostStarts = 6;

    /// <summary>A later ascent counts as higher only by more than rounding.</summary>
    private const double Rounding = 1e-9;

    /// <summary>The maximum over both variances, or over one with the other held at a value.</summary>
    public static ThreeLevelPeak Of(in ThreeLevelLikelihood likelihood, in ClusterData data, ThreeLevelHeld held, double value)
    {
        Span<double> cells = stackalloc double[ThreeLevelGrid.Room];
        Span<ThreeLevelPeak> starts = stackalloc ThreeLevelPeak[MostStarts];
        var grid = new ThreeLevelGrid(likelihood, data, cells, held, value);
        var count = grid.Starts(starts);
        var best = ThreeLevelPeak.None;
        var iterations = 0;
        for (var start = 0; start < count; start++)
        {
            var peak = ThreeLevelAscent.From(likelihood, starts[start].Between, starts[start].Within, held);
            iterations += peak.Iterations;
            if (peak.Exists && (!best.Exists || peak.LogLikelihood > best.LogLikelihood + Rounding))
                best = peak;
        }

        return best with { Iterations = iterations };
    }
}
