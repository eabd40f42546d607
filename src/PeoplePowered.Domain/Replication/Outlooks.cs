using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Replication;

/// <summary>From evidence to what it expects of a new site, of all sites and without each.</summary>
internal sealed class Outlooks
{
    private readonly SourceEvidence _evidence;
    private readonly ValueList<string> _moderators;
    private readonly PoolingOptions _pooling;
    private readonly double? _sceptical;
    private readonly double[] _estimates;
    private readonly double[] _variances;

    public Outlooks(SourceEvidence evidence, ValueList<string> moderators, ReplicationPolicy policy)
    {
        _evidence = evidence;
        _moderators = moderators;
        _pooling = policy.Pooling with { Prediction = policy.Pooling.EffectivePrediction };
        _sceptical = evidence.HasComparison ? policy.ScepticalStandardDeviation : null;
        _estimates = [.. evidence.Sites.Select(site => site.Estimate)];
        _variances = [.. evidence.Sites.Select(site => site.Variance)];
        Pooled = RandomEffects.Pool(_estimates, _variances, _pooling);
        Regression = moderators.Count == 0 ? null : MetaRegression.Fit(_estimates, _variances, Moderators(-1), _pooling);
    }

    /// <summary>All sites pooled, moderators aside.</summary>
    public PooledEstimate Pooled { get; }

    /// <summary>The regression on the moderators, where there are any.</summary>
    public MetaRegressionFit? Regression { get; }

    /// <summary>What all sites expect at some covariates.</summary>
    public Outlook At(ValueList<Covariate> covariates) => Regression is null ? Of(Pooled) : Of(Regression, covariates);

    /// <summary>What the others expect, for each site left out.</summary>
    public IEnumerable<PredictiveDistribution> WithoutEach(ValueList<Covariate> covariates)
    {
        var without = new PredictiveDistribution[_estimates.Length];
        if (Regression is null)
        {
            NewStudy.WithoutEach(_estimates, _variances, without, _pooling);
            return without.Select(Sceptical);
        }

        for (var site = 0; site < without.Length; site++)
            without[site] = Of(MetaRegression.Fit(Without(_estimates, site), Without(_variances, site), Moderators(site), _pooling), covariates).NewSite;
        return without;
    }

    private static double[] Without(double[] values, int index) => [.. values[..index], .. values[(index + 1)..]];

    private Outlook Of(PooledEstimate pooled) => Of(
        new(pooled.Studies, pooled.Estimate, pooled.StandardError, pooled.ConfidenceInterval, pooled.TauSquared, pooled.PredictionInterval, pooled.PredictionConvention),
        pooled.ToPredictiveDistribution());

    private Outlook Of(MetaRegressionFit fit, ValueList<Covariate> covariates)
    {
        var values = _moderators.Select(covariates.Find).OfType<Covariate>().ToArray();
        var prediction = values.Length < _moderators.Count
            ? default
            : fit.Predict([.. values.Select(value => value.Label is { } label ? ModeratorValue.Of(value.Name, label) : ModeratorValue.Of(value.Name, value.Number!.Value))]);
        return Of(
            new(fit.Studies, prediction.Estimate, prediction.StandardError, prediction.ConfidenceInterval, fit.TauSquared, prediction.PredictionInterval, fit.PredictionConvention),
            prediction.ToPredictiveDistribution());
    }

    private Outlook Of(SitePrediction prediction, PredictiveDistribution newSite)
    {
        if (_sceptical is null || !prediction.Range.HasValue)
            return new(prediction, newSite);
        var doubting = Sceptical(newSite);
        return new(prediction with { Range = doubting.Interval(_pooling.ConfidenceLevel) }, doubting);
    }

    private PredictiveDistribution Sceptical(PredictiveDistribution newSite) => _sceptical is { } deviation && newSite.Reason == AbsenceReason.None ? newSite.Sceptical(deviation) : newSite;

    private ModeratorSet Moderators(int omitted) => SiteModerators.Of(_evidence, _moderators, omitted);
}
