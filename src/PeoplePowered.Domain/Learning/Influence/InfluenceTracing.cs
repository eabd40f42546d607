using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>Traces one claim.</summary>
internal sealed class InfluenceTracing(InfluenceClaim claim, TracingOptions options)
{
    public InfluenceAssessment Assess()
    {
        var posterior = Posterior(item => item.Test);
        var evidence = claim.Evidence.Select(item => Appraise(item, posterior)).ToValueList();
        var next = evidence.Where(item => item.Sighting == EvidenceSighting.NotLookedFor)
            .OrderByDescending(item => item.ExpectedMove.ToNullable()?.Upper ?? -1)
            .ThenByDescending(item => item.ExpectedMove.ToNullable()?.Lower ?? -1)
            .Select(item => item.Id)
            .ToValueList();
        var rivals = claim.Rivals.Select(Appraise).ToValueList();
        return new(
            claim,
            posterior,
            Verdict(posterior),
            evidence,
            next,
            rivals,
            InfluenceSteps.Of(claim, posterior),
            InfluenceCaveats.Of(claim, posterior, evidence, rivals).ToValueList(),
            claim.Evidence.Select(item => item.Source).OfType<Source>().Concat(claim.Substantiations.Select(item => item.Source)).Distinct().ToValueList(),
            InfluenceMade.Of(claim, options));
    }

    private EvidenceAppraisal Appraise(ContributionEvidence item, EstimableInterval posterior)
    {
        var without = item.Sighting == EvidenceSighting.NotLookedFor ? posterior : With(item, null);
        return new(
            item.Id,
            item.Expectation,
            item.Line,
            item.Sighting,
            item.Test.Names(options.Naming).ToValueList(),
            item.Test.Direction,
            item.Test.LikelihoodRatio,
            With(item, item.Test.As(EvidenceSighting.Seen)),
            With(item, item.Test.As(EvidenceSighting.NotSeen)),
            without,
            without.HasValue ? EstimableInterval.Of(item.Test.ExpectedMove(without.Value)) : without);
    }

    private RivalAppraisal Appraise(RivalExplanation rival)
    {
        var telling = claim.Evidence.Where(item => item.TellsApart.Contains(rival.Name, StringComparer.Ordinal)).ToLookup(item => item.Sighting != EvidenceSighting.NotLookedFor, item => item.Id);
        return new(rival, telling[true].ToValueList(), telling[false].ToValueList());
    }

    private EstimableInterval With(ContributionEvidence changed, EvidenceTest? test) => Posterior(item => ReferenceEquals(item, changed) ? test : item.Test);

    private EstimableInterval Posterior(Func<ContributionEvidence, EvidenceTest?> test) => EvidenceUpdate.Posterior(claim.Prior.Range, claim.Lines(test));

    private InfluenceVerdict Verdict(EstimableInterval posterior) => posterior.ToNullable() switch
    {
        { Lower: var least } when least >= options.PracticallyCertainFrom => InfluenceVerdict.PracticallyCertain,
        { Upper: var most } when most <= 1 - options.PracticallyCertainFrom => InfluenceVerdict.PracticallyRuledOut,
        { Lower: > 0.5 } => InfluenceVerdict.MoreLikelyThanNot,
        { Upper: < 0.5 } => InfluenceVerdict.LessLikelyThanNot,
        _ => InfluenceVerdict.CannotTell,
    };
}
