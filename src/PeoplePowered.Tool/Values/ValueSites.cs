using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Domain.Value;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics.Synthesis;
using PeoplePowered.Tool.Pooling;
using PeoplePowered.Tool.Verdicts;

namespace PeoplePowered.Tool.Values;

/// <summary>From a file of sites to what is expected of a new one.</summary>
internal static class ValueSites
{
    public static (NewSiteEffect Effect, ValueList<Caveat> Caveats) Read(StudyTable table, PoolMeasure measure, double? baseline, bool lowerIsBetter)
    {
        var evidence = TableEvidence.From(table, new PoolRequest { Measure = measure }, []);
        var sites = evidence.Evidence.Sites;
        var pooling = ReplicationPolicy.Default.Pooling;
        var pooled = RandomEffects.Pool([.. sites.Select(site => site.Estimate)], [.. sites.Select(site => site.Variance)], pooling with { Prediction = pooling.EffectivePrediction });
        var effect = new NewSiteEffect(
            evidence.Evidence.Measure,
            pooled.ToPredictiveDistribution(),
            new Source(table.File),
            baseline,
            lowerIsBetter ? Polarity.LowerIsBetter : Polarity.HigherIsBetter);
        return (effect, [.. evidence.Caveats, .. PoolingCaveats.Of(table.File, pooled)]);
    }
}
