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
        var next = evidence.Where(item => item.Sighting == EvidenceSighting.NotLookedFor && item.ExpectedMove.ToNullable()?.Upper > 0)
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
        var (seen, notSeen) = (With(item, item.Test.As(EvidenceSighting.Seen)), With(item, item.Test.As(EvidenceSighting.NotSeen)));
        return new(
            item.Id,
            item.Expectation,
            item.Line,
            item.Sighting,
            item.Test.Names(options.Naming).ToValueList(),
            item.Test.Direction,
            item.Test.LikelihoodRatio,
            seen,
            notSeen,
            without,
            without.HasValue ? EstimableInterval.Of(ExpectedMove(item.Test, without.Value, seen, notSeen)) : without);
    }

    private RivalAppraisal Appraise(RivalExplanation rival)
    {
        var named = claim.Evidence.Where(item => item.TellsApart.Contains(rival.Name, StringComparer.Ordinal)).ToList();
        return new(
            rival,
            named.Where(item => item.Sighting != EvidenceSighting.NotLookedFor && Tells(item.Test.LikelihoodRatio)).Select(item => item.Id).ToValueList(),
            named.Where(item => item.Sighting == EvidenceSighting.NotLookedFor).Select(item => item.Id).ToValueList());
    }

    /// <summary>Whether what was found is surely likelier on one side than on the other.</summary>
    private static bool Tells(LikelihoodRatio ratio) => ratio.Upper.Reason != AbsenceReason.Inconsistent && (!ratio.Lower.HasValue || ratio.Lower.Value > 1 || ratio.Upper.ToNullable() < 1);

    /// <summary>How far the farther end of the range moves, on average over seeing the item, with probability p·s + (1 - p)·t, and not: over the range of that probability.</summary>
    private static Interval ExpectedMove(EvidenceTest test, Interval without, EstimableInterval seen, EstimableInterval notSeen)
    {
        double Chance(double p, double s, double t) => (p * s) + ((1 - p) * t);
        double Move(EstimableInterval after) => after.HasValue ? Math.Max(Math.Abs(after.Value.Lower - without.Lower), Math.Abs(after.Value.Upper - without.Upper)) : 0;
        var (s, t) = (test.Sensitivity, test.TypeIRate);
        double[] chances =
        [
            Chance(without.Lower, s.Lower, t.Lower), Chance(without.Upper, s.Lower, t.Lower), Chance(without.Lower, s.Upper, t.Upper), Chance(without.Upper, s.Upper, t.Upper),
        ];
        double[] moves = [.. new[] { chances.Min(), chances.Max() }.Select(chance => (chance * Move(seen)) + ((1 - chance) * Move(notSeen)))];
        return new(moves.Min(), moves.Max());
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
