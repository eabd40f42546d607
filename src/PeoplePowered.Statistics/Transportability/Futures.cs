using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>Draws of the mean and the spread of true effects, one pair a replicate, and the new sites that follow from each.</summary>
internal sealed class Futures
{
    private readonly double[] _estimates;
    private readonly double[] _variances;
    private readonly double[] _means;
    private readonly double[] _taus;
    private readonly NextTestOptions _options;

    private Futures(double[] estimates, double[] variances, NextTestOptions options)
    {
        (_estimates, _variances, _options) = (estimates, variances, options);
        (_means, _taus) = (new double[options.Replicates], new double[options.Replicates]);
    }

    /// <summary>How many sites there are so far.</summary>
    public int SitesSoFar => _estimates.Length;

    /// <summary>Draws the pairs; <c>null</c> with fewer than two sites, and where the numbers have no finite confidence distribution.</summary>
    public static Futures? Draw(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, NextTestOptions options, CancellationToken cancellationToken)
    {
        if (estimates.Length < 2)
            return null;
        var futures = new Futures(estimates.ToArray(), variances.ToArray(), options);
        Replicates.Run(options.Replicates, options.Threads, futures.DrawPairs, cancellationToken);
        return Array.TrueForAll(futures._taus, double.IsFinite) && Array.TrueForAll(futures._means, double.IsFinite) ? futures : null;
    }

    /// <summary>The sites so far and room for new ones.</summary>
    public (double[] Estimates, double[] Variances) Room(int newSites, double variance)
    {
        var (estimates, variances) = (new double[SitesSoFar + newSites], new double[SitesSoFar + newSites]);
        _estimates.CopyTo(estimates, 0);
        _variances.CopyTo(variances, 0);
        Array.Fill(variances, variance, SitesSoFar, newSites);
        return (estimates, variances);
    }

    /// <summary>Writes the estimates of a replicate's new sites behind those so far. Fewer sites are the first of more.</summary>
    public void Write(int replicate, double[] estimates, double variance)
    {
        var stream = new RandomStream(_options.Seed, replicate);
        var error = Math.Sqrt(variance);
        for (var i = SitesSoFar; i < estimates.Length; i++)
        {
            // Place 0 is that of the pair.
            var (effect, sampling) = stream.Normals(1 + i - SitesSoFar);
            estimates[i] = _means[replicate] + (_taus[replicate] * effect) + (error * sampling);
        }
    }

    /// <summary>The share of replicates in which mean and spread, were they known, decide.</summary>
    public double DecidedIfKnown(VerdictThresholds thresholds)
    {
        double decided = 0;
        for (var replicate = 0; replicate < _means.Length; replicate++)
        {
            var success = Beyond(replicate, thresholds.SuccessThreshold, thresholds.SuccessSide);
            var harm = Beyond(replicate, thresholds.HarmThreshold, thresholds.HarmSide);
            if (thresholds.Judge(Estimable.Of(success), Estimable.Of(harm)).IsDecided)
                decided++;
        }

        return decided / _means.Length;
    }

    private double Beyond(int replicate, double threshold, ThresholdSide side)
    {
        var distance = side == ThresholdSide.Above ? threshold - _means[replicate] : _means[replicate] - threshold;
        return _taus[replicate] == 0 ? (distance < 0 ? 1 : 0) : NormalDistribution.Tail(distance / _taus[replicate]);
    }

    private void DrawPairs(int first, int end)
    {
        using var scratch = new Scratch(SitesSoFar, stackalloc double[Scratch.StackLength(SitesSoFar)]);
        var studies = new StudySet(_estimates, _variances, scratch.Span);
        var common = WeightedFit.AboutMean(studies, 0, 0);
        for (var replicate = first; replicate < end; replicate++)
        {
            // Of the two numbers at place 0 one draws the spread and the other the mean.
            var (spread, centre) = new RandomStream(_options.Seed, replicate).Uniforms(0);
            var target = ChiSquaredDistribution.Quantile(spread, SitesSoFar - 1);
            var tauSquared = double.IsFinite(common.GeneralisedQ)
                ? QProfile.Solve(studies, common, target, 0, common.MeanOffset).TauSquared.ToNullable() ?? double.NaN
                : double.NaN;
            var fit = WeightedFit.AboutMean(studies, tauSquared, common.MeanOffset);
            _taus[replicate] = Math.Sqrt(tauSquared);
            _means[replicate] = fit.Mean + (Math.Sqrt(fit.MeanVariance) * NormalDistribution.Quantile(centre));
        }
    }
}
