using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>One comparison of sites with a population.</summary>
internal sealed class GeneralizabilityWork
{
    private const int Noisy = 20;

    /// <summary>The error of an index in the bootstrap, which is nothing beside its spread.</summary>
    private const double BootstrapTolerance = 1e-5;

    private readonly ModeratorSet _covariates;
    private readonly GeneralizabilityOptions _options;
    private readonly bool[] _inSample;
    private readonly bool[] _inPopulation;
    private readonly int[] _sites;
    private readonly int[] _population;

    public GeneralizabilityWork(ModeratorSet covariates, bool[] inSample, GeneralizabilityOptions options)
    {
        (_covariates, _inSample, _options) = (covariates, inSample, options);
        _inPopulation = options.Relation == SampleRelation.Disjoint ? Array.ConvertAll(inSample, site => !site) : Array.ConvertAll(inSample, _ => true);
        (_sites, _population) = (Places(inSample), Places(_inPopulation));
    }

    public Generalizability Result(CancellationToken cancellationToken)
    {
        if (_sites.Length == 0 || _sites.Length == _inSample.Length)
            return new Generalizability(_sites.Length, _population.Length, AbsenceReason.NoStudies);
        var propensity = new SamplingPropensity(_covariates, _inSample, _options);
        var once = new double[_inSample.Length];
        Array.Fill(once, 1);
        var fit = propensity.Fit(once, []);
        var index = GeneralizabilityIndex.Of(Index(fit, once).Integral());
        var (interval, method) = Bootstrap(propensity, fit, index, cancellationToken);
        var balance = BalanceTable.Of(_covariates, _inSample, _inPopulation);
        var coverage = Coverage();
        return new Generalizability(_sites.Length, _population.Length, AbsenceReason.NotComputed)
        {
            Index = index,
            Interval = interval,
            IntervalMethod = method,
            Balance = Array.AsReadOnly(balance),
            Coverage = coverage,
            Propensities = Array.AsReadOnly(fit.Propensities),
            Weights = Array.AsReadOnly(Weights(Pick(fit.Propensities, _sites))),
            Cautions = When(_sites.Length < Noisy, GeneralizabilityCautions.FewSites)
                | When(10L * (_covariates.Columns - 1) > _sites.Length, GeneralizabilityCautions.TooManyCovariates)
                | When(!fit.Converged, GeneralizabilityCautions.NotConverged)
                | When(Array.Exists(balance, row => row.Band is BalanceBand.Large or BalanceBand.NotEstimated), GeneralizabilityCautions.Imbalanced)
                | When(!coverage.HasValue || coverage.Value < 1, GeneralizabilityCautions.IncompleteCoverage),
        };
    }

    private (EstimableInterval Interval, ShareIntervalMethod Method) Bootstrap(SamplingPropensity propensity, PenalisedLogistic start, GeneralizabilityIndex index, CancellationToken cancellationToken)
    {
        var options = _options.Bootstrap;
        if (options.Replicates == 0 || !index.Value.HasValue)
            return (EstimableInterval.Absent(index.Value.HasValue ? AbsenceReason.NotComputed : index.Value.Reason), ShareIntervalMethod.None);
        var replicates = new double[options.Replicates];
        Replicates.Run(options.Replicates, options.Threads, Resample, cancellationToken);
        var without = new double[_sites.Length];
        if (options.Interval == ShareIntervalMethod.BiasCorrectedAccelerated && without.Length > 1)
            Replicates.Run(without.Length, options.Threads, LeaveOut, cancellationToken);
        return BootstrapInterval.Of(replicates, index.Value.Value, without, options);

        void Resample(int first, int end)
        {
            for (var replicate = first; replicate < end; replicate++)
            {
                var stream = new RandomStream(options.Seed, replicate);
                var counts = Counts(0);
                for (var i = 0; i < _sites.Length; i++)
                    counts[_sites[stream.Index(i, _sites.Length)]]++;
                replicates[replicate] = Refitted(counts);
            }
        }

        void LeaveOut(int first, int end)
        {
            for (var i = first; i < end; i++)
            {
                var counts = Counts(1);
                counts[_sites[i]] = 0;
                without[i] = Refitted(counts);
            }
        }

        double Refitted(double[] counts) => Math.Min(1, Index(propensity.Fit(counts, start.Coefficients), counts).Integral(BootstrapTolerance));
    }

    /// <summary>Counts of 1 for the units that are no sites, and one number for those that are.</summary>
    private double[] Counts(double ofSites) => Array.ConvertAll(_inSample, site => site ? ofSites : 1);

    private KernelOverlap Index(PenalisedLogistic fit, double[] counts) =>
        new(new KernelDensity(Pick(fit.Propensities, _sites), Pick(counts, _sites)), new KernelDensity(Pick(fit.Propensities, _population), []));

    /// <summary>The sites' weights; none where every propensity is 0 to a double.</summary>
    private double[] Weights(double[] propensities) =>
        Array.Exists(propensities, propensity => propensity > 0) ? SiteWeights.Of(propensities, _options.Relation, _options.TrimWeightsAt) : [];

    private Estimable Coverage()
    {
        var columns = ExtrapolationCheck.Columns(_covariates);
        var count = _covariates.Columns - 1;
        var ofSites = new double[_sites.Length * count];
        for (var j = 0; j < count; j++)
        {
            for (var i = 0; i < _sites.Length; i++)
                ofSites[(j * _sites.Length) + i] = columns[(j * _inSample.Length) + _sites[i]];
        }

        var space = new CovariateSpace(ofSites, _sites.Length);
        if (!space.IsDetermined)
            return Estimable.Absent(AbsenceReason.TooFewStudies);
        var inside = 0;
        var row = new double[count];
        foreach (var unit in _population)
        {
            for (var j = 0; j < count; j++)
                row[j] = columns[(j * _inSample.Length) + unit];
            if (space.TryPlace(row, out var coordinates) && space.DistanceFromHull(coordinates) == 0)
                inside++;
        }

        return Estimable.Of((double)inside / _population.Length);
    }

    private static GeneralizabilityCautions When(bool condition, GeneralizabilityCautions caution) => condition ? caution : GeneralizabilityCautions.None;

    private static int[] Places(bool[] asked) => [.. Enumerable.Range(0, asked.Length).Where(i => asked[i])];

    private static double[] Pick(double[] values, int[] places) => Array.ConvertAll(places, place => values[place]);
}
