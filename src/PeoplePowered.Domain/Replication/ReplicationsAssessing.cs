using System.Globalization;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Replication;

/// <summary>From an original and its replications to an assessment.</summary>
internal static class ReplicationsAssessing
{
    private const string Method = "sceptical p-value nominal, golden and controlled; two trials; prediction interval; Q; small telescopes; p_orig; one-sided at 0.025";

    /// <summary>Assesses replications.</summary>
    /// <param name="original">The original.</param>
    /// <param name="replications">The replications, on the scale of the original; may be empty.</param>
    public static ReplicationsAssessment Assess(StudyEstimate original, IReadOnlyList<StudyEstimate> replications)
    {
        Guard.Against.Null(original);
        var studies = Guard.Against.Null(replications).ToValueList();
        var comparisons = studies.Select(replication => ReplicationComparison.Between(original, replication)).ToValueList();
        var (together, asOne) = studies.Count < 2 ? (null, studies.Count == 0 ? null : new StudyPair(original, studies[0])) : Pool(original, studies, comparisons);
        var criteria = asOne is null ? [] : together is null
            ? ConfirmationRule.Criteria(asOne, comparisons[0].ScepticalPGolden, comparisons[0].QPValue, comparisons[0].SmallTelescopesPValue, null)
            : ConfirmationRule.Criteria(asOne, together.ScepticalPGolden, together.QPValue, together.SmallTelescopesPValue, together.OriginalPValue);
        var verdict = asOne is null ? Confirmation.Unclear : ConfirmationRule.Of(criteria, asOne.OriginalIsSignificant);
        var sources = studies.Prepend(original).Select(study => study.Source).OfType<Source>().Distinct().ToValueList();
        var caveats = ReplicationCaveats.OfAll(original, studies, together, criteria).Concat(comparisons.SelectMany(comparison => comparison.Caveats));
        return new(
            original,
            comparisons,
            together,
            verdict,
            ConfirmationRule.Name,
            criteria,
            caveats.Select(caveat => caveat.Evidence.Count > 0 ? caveat : caveat.RestingOn(sources)).ToValueList(),
            sources,
            Made.By(studies.Count < 2 ? Method : $"{Method}; pooled by {MethodNames.Of(PoolingOptions.Default.Estimator)}", studies.Prepend(original).Select(Canonical)));
    }

    private static (ReplicationsTogether? Together, StudyPair? AsOne) Pool(StudyEstimate original, ValueList<StudyEstimate> studies, ValueList<ReplicationComparison> comparisons)
    {
        double[] variances = [.. studies.Select(study => study.StandardError * study.StandardError)];
        var pooled = Array.TrueForAll(variances, variance => variance > 0 && double.IsFinite(variance))
            ? RandomEffects.Pool([.. studies.Select(study => study.Estimate)], variances)
            : default;
        var asOne = pooled is { Estimate.HasValue: true, WaldStandardError: { HasValue: true, Value: > 0 } }
            ? new StudyPair(original, new("all replications", pooled.Estimate.Value, pooled.WaldStandardError.Value))
            : null;
        return (ReplicationsTogether.Of(original, studies, comparisons, pooled, asOne), asOne);
    }

    private static string Canonical(StudyEstimate study) => string.Create(CultureInfo.InvariantCulture, $"{study.Name}|{study.Estimate:R}|{study.StandardError:R}|{study.Source}");
}
