using System.Text.Json.Serialization;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Replication;

/// <summary>An original beside two or more replications of it taken together.</summary>
/// <param name="Pooled">The replications without the original: their mean, how much they differ, where a further one would fall.</param>
/// <param name="OriginalPValue">p_orig: how probable an original so far from the replications is, were it one of them; see <see cref="OriginalAgreement"/>.</param>
/// <param name="ExpectedSignificant">How many replications were to be expected significant in the direction of the original, had all one true effect.</param>
/// <param name="ObservedSignificant">How many are.</param>
/// <param name="ScepticalPNominal">The sceptical p-value of the pooled replications as one, with their Wald standard error.</param>
/// <param name="ScepticalPGolden">The same at the golden level.</param>
/// <param name="ScepticalPControlled">The same with exact overall error.</param>
/// <param name="SmallTelescopesPValue">The p-value of an effect that the original could have detected, from the pooled replications.</param>
/// <param name="Q">The statistic of all studies, the original among them; see <see cref="ReplicationQ"/>.</param>
/// <param name="QDegreesOfFreedom">Its degrees of freedom: as many as replications.</param>
/// <param name="QPValue">The p-value of exact replication: small where the studies differ by more than chance.</param>
/// <param name="QPValueQuarter">The p-value of approximate replication, up to a noncentrality of a quarter of the degrees of freedom.</param>
/// <param name="QPValueThird">The same up to a third.</param>
/// <param name="QPValueTwoThirds">The same up to two thirds.</param>
/// <param name="ReversedQPValueQuarter">With the burden of proof reversed, beyond a quarter: small where the studies are shown to agree up to that.</param>
/// <param name="ReversedQPValueThird">The same beyond a third.</param>
/// <param name="ReversedQPValueTwoThirds">The same beyond two thirds.</param>
/// <param name="HarmonicMean">The harmonic mean chi-squared of all studies, the original among them; see <see cref="HarmonicMeanTest"/>.</param>
/// <param name="HarmonicMeanPValue">Its p-value; not applicable where a study points the other way than the original.</param>
public sealed record ReplicationsTogether(
    PooledEstimate Pooled,
    Estimable OriginalPValue,
    Estimable ExpectedSignificant,
    int ObservedSignificant,
    Estimable ScepticalPNominal,
    Estimable ScepticalPGolden,
    Estimable ScepticalPControlled,
    Estimable SmallTelescopesPValue,
    Estimable Q,
    [property: JsonPropertyName("qDegreesOfFreedom")] Estimable QDegreesOfFreedom,
    [property: JsonPropertyName("qPValue")] Estimable QPValue,
    [property: JsonPropertyName("qPValueQuarter")] Estimable QPValueQuarter,
    [property: JsonPropertyName("qPValueThird")] Estimable QPValueThird,
    [property: JsonPropertyName("qPValueTwoThirds")] Estimable QPValueTwoThirds,
    Estimable ReversedQPValueQuarter,
    Estimable ReversedQPValueThird,
    Estimable ReversedQPValueTwoThirds,
    Estimable HarmonicMean,
    Estimable HarmonicMeanPValue)
{
    internal static ReplicationsTogether Of(StudyEstimate original, IReadOnlyList<StudyEstimate> replications, IReadOnlyList<ReplicationComparison> comparisons, in PooledEstimate pooled, StudyPair? asOne)
    {
        var q = QOf([original, .. replications]);
        var mean = HarmonicMeanOf(original, comparisons);
        var without = Estimable.Absent(AbsenceReason.OutOfDomain);
        return new(
            pooled,
            OriginalAgreement.PValue(original.Estimate, original.StandardError, pooled),
            OriginalAgreement.ExpectedSignificant(original.Estimate, original.StandardError, [.. replications.Select(study => study.StandardError)]),
            comparisons.Count(comparison => comparison.IsSignificant),
            asOne?.Sceptical(ScepticalLevel.Nominal) ?? without,
            asOne?.Sceptical(ScepticalLevel.Golden) ?? without,
            asOne?.Sceptical(ScepticalLevel.Controlled) ?? without,
            asOne?.SmallTelescopes ?? without,
            q.Q,
            q.DegreesOfFreedom,
            q.QPValue,
            q.ApproximatePValue(ReplicationQ.NegligibleQuarter),
            q.ApproximatePValue(ReplicationQ.NegligibleThird),
            q.ApproximatePValue(ReplicationQ.NegligibleTwoThirds),
            q.ReversedPValue(ReplicationQ.NegligibleQuarter),
            q.ReversedPValue(ReplicationQ.NegligibleThird),
            q.ReversedPValue(ReplicationQ.NegligibleTwoThirds),
            mean.Statistic,
            mean.PValue);
    }

    private static ReplicationQ QOf(IReadOnlyList<StudyEstimate> studies)
    {
        double[] variances = [.. studies.Select(study => study.StandardError * study.StandardError)];
        return Array.TrueForAll(variances, variance => variance > 0 && double.IsFinite(variance))
            ? ReplicationQ.Of([.. studies.Select(study => study.Estimate)], variances)
            : default;
    }

    /// <summary>All z-values, counted positive in the direction of the original.</summary>
    private static HarmonicMeanTest HarmonicMeanOf(StudyEstimate original, IReadOnlyList<ReplicationComparison> comparisons)
    {
        Estimable[] z = [comparisons[0].ZOriginal, .. comparisons.Select(comparison => comparison.ZReplication)];
        return Array.TrueForAll(z, value => value.HasValue) && original.Estimate != 0
            ? HarmonicMeanTest.Of([.. z.Select(value => value.Value * Math.Sign(original.Estimate))])
            : default;
    }
}
