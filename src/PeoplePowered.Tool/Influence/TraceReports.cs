using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Influence;

/// <summary>From assessments to what the verb answers.</summary>
internal static class TraceReports
{
    public static TraceReport Of(ValueList<InfluenceAssessment> found) => new(
        found.Select(Claim).ToValueList(),
        InfluenceSummary.Of(found).Groups.Select(group => new TraceGroup(
            WireWords.Of(group.Kind),
            WireWords.Of(group.Level),
            group.Claims.Select(claim => claim.Value).ToValueList(),
            group.Verdicts.Select(count => new TraceVerdictCount(WireWords.Of(count.Verdict), count.Claims)).ToValueList(),
            group.AtLeastOne,
            group.All)).ToValueList());

    private static TraceClaim Claim(InfluenceAssessment found) => new(
        found.Claim.Id.Value,
        WireWords.Of(found.Claim.Kind),
        WireWords.Of(found.Claim.Level),
        found.Claim.ChangedOn.ToString(),
        found.Claim.ChangedBy.Name,
        found.Claim.Outcome.Description,
        found.Prior,
        found.Posterior,
        WireWords.Of(found.Verdict),
        found.Evidence.Select(Evidence).ToValueList(),
        found.LookNext,
        found.Rivals.Select(item => new TraceRival(item.Rival.Name, WireWords.Of(item.Rival.Standing), item.Rival.Why, item.ToldApartBy, item.CouldBeToldApartBy)).ToValueList(),
        found.Steps.Select(step => new TraceStep(step.What, step.How, step.Result, step.Sources.Select(source => source.ToString()).ToValueList())).ToValueList(),
        found.Caveats.Select(caveat => new PoolCaveat(caveat.Code, caveat.Severity, caveat.Message)).ToValueList(),
        new(found.Made.Library, found.Made.Version, found.Made.InputHash));

    private static TraceEvidence Evidence(EvidenceAppraisal item) => new(
        item.Id,
        item.Expectation,
        item.Line,
        WireWords.Of(item.Sighting),
        item.Names.Select(WireWords.Of).ToValueList(),
        WireWords.Of(item.Direction),
        new(item.LikelihoodRatio.Lower, item.LikelihoodRatio.Upper),
        item.IfSeen,
        item.IfNotSeen,
        item.WithoutIt,
        item.ExpectedMove);
}
