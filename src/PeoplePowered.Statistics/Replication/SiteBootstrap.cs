using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Replication;

/// <summary>Resamples of whole sites, each with its estimate and variance.</summary>
internal static class SiteBootstrap
{
    /// <summary>A number computed from sites.</summary>
    public delegate double Statistic(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances);

    /// <summary>The bootstrap interval of a number computed from at least two sites; not computed where the options ask for no replicate.</summary>
    public static (EstimableInterval Interval, ShareIntervalMethod Method) Interval(
        ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, Statistic statistic, double estimate, BootstrapOptions? options, CancellationToken cancellationToken)
    {
        options ??= BootstrapOptions.Default;
        if (options.Replicates == 0)
            return (EstimableInterval.Absent(AbsenceReason.NotComputed), ShareIntervalMethod.None);
        var (y, v) = (estimates.ToArray(), variances.ToArray());
        var replicates = new double[options.Replicates];
        Replicates.Run(options.Replicates, options.Threads, Work, cancellationToken);
        return BootstrapInterval.Of(replicates, estimate, WithoutEach(y, v, statistic), options);

        void Work(int first, int end)
        {
            var (drawnY, drawnV) = (new double[y.Length], new double[y.Length]);
            for (var replicate = first; replicate < end; replicate++)
            {
                var stream = new RandomStream(options.Seed, replicate);
                for (var i = 0; i < y.Length; i++)
                {
                    var drawn = stream.Index(i, y.Length);
                    (drawnY[i], drawnV[i]) = (y[drawn], v[drawn]);
                }

                replicates[replicate] = statistic(drawnY, drawnV);
            }
        }
    }

    private static double[] WithoutEach(double[] estimates, double[] variances, Statistic statistic)
    {
        var without = new double[estimates.Length];
        var (y, v) = (estimates[1..], variances[1..]);
        for (var i = 0; i < estimates.Length; i++)
        {
            // At step i the places before it hold the sites before it, those from it on the sites after it.
            without[i] = statistic(y, v);
            if (i < y.Length)
                (y[i], v[i]) = (estimates[i], variances[i]);
        }

        return without;
    }
}
