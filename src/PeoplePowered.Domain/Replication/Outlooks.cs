using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Replication;

/// <summary>From evidence to what it expects of a new site, of all sites and without each.</summary>
internal sealed class Outlooks
{
    private readonly SourceEvidence _evidence;
    private readonly ValueList<string> _moderators;
    private readonly ReplicationPolicy _policy;
    private readonly double[] _estimates;
    private readonly double[] _variances;

    public Outlooks(SourceEvidence evidence, ValueList<string> moderators, ReplicationPolicy policy)
    {
        _evidence = evidence;
        _moderators = moderators;
        _policy = policy;
        _estimates = [.. evidence.Sites.Select(site => site.Estimate)];
        _variances = [.. evidence.Sites.Select(site => site.Variance)];
        Pooled = RandomEffects.Pool(_estimates, _variances, policy.Pooling);
        Regression = moderators.Count == 0 ? null : MetaRegression.Fit(_estimates, _variances, Moderators(-1), policy.Pooling);
    }

    /// <summary>All sites pooled, moderators aside.</summary>
    public PooledEstimate Pooled { get; }

    /// <summary>The regression on the moderators, where there are any.</summary>
    public MetaRegressionFit? Regression { get; }

    /// <summary>What all sites expect at some covariates.</summary>
    public Outlook At(ValueList<Covariate> covariates) => Regression is null ? Of(Pooled) : Of(Regression, covariates);

    /// <summary>What the others expect, for each site left out.</summary>
    public IEnumerable<(int Site, Outlook Outlook)> WithoutEach(ValueList<Covariate> covariates)
    {
        for (var site = 0; site < _estimates.Length; site++)
        {
            var (estimates, variances) = (Without(_estimates, site), Without(_variances, site));
            yield return (site, Regression is null
                ? Of(RandomEffects.Pool(estimates, variances, _policy.Pooling))
                : Of(MetaRegression.Fit(estimates, variances, Moderators(site), _policy.Pooling), covariates));
        }
    }

    private static Outlook Of(PooledEstimate pooled) => new(
        new(pooled.Studies, pooled.Estimate, pooled.StandardError, pooled.ConfidenceInterval, pooled.TauSquared, pooled.PredictionInterval, pooled.PredictionConvention),
        pooled.ProbabilityBeyond,
        pooled.ProbabilityBelow);

    private static double[] Without(double[] values, int index) => [.. values[..index], .. values[(index + 1)..]];

    private Outlook Of(MetaRegressionFit fit, ValueList<Covariate> covariates)
    {
        var values = _moderators.Select(covariates.Find).ToArray();
        if (Array.Exists(values, value => value is null))
            return Absent(fit, AbsenceReason.NotComputed);
        var prediction = fit.Predict([.. values.Select(value => value!.Label is { } label ? ModeratorValue.Of(value.Name, label) : ModeratorValue.Of(value.Name, value.Number!.Value))]);
        return new(
            new(fit.Studies, prediction.Estimate, prediction.StandardError, prediction.ConfidenceInterval, fit.TauSquared, prediction.PredictionInterval, fit.PredictionConvention),
            prediction.ProbabilityBeyond,
            prediction.ProbabilityBelow);
    }

    private static Outlook Absent(MetaRegressionFit fit, AbsenceReason reason) => new(
        new(fit.Studies, Estimable.Absent(reason), Estimable.Absent(reason), EstimableInterval.Absent(reason), fit.TauSquared, EstimableInterval.Absent(reason), fit.PredictionConvention),
        _ => Estimable.Absent(reason),
        _ => Estimable.Absent(reason));

    private ModeratorSet Moderators(int omitted)
    {
        var sites = _evidence.Sites.Where((_, index) => index != omitted).ToArray();
        return ModeratorSet.Of([.. _moderators.Select(name => Column(name, sites))]);
    }

    private static Moderator Column(string name, SourceSite[] sites)
    {
        var values = sites.Select(site => site.Covariates.Find(name)!).ToArray();
        return Array.Exists(values, value => value.Label is not null)
            ? Moderator.Categorical(name, [.. values.Select(value => value.Label!)])
            : Moderator.Numeric(name, [.. values.Select(value => value.Number!.Value)]);
    }
}
