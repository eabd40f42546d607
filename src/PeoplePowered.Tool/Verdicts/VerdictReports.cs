using PeoplePowered.Domain;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>From assessments to what the verbs answer.</summary>
internal static class VerdictReports
{
    private static readonly Dictionary<TransferVerdict, string> s_transfers = new()
    {
        [TransferVerdict.DoNotReplicate] = "do-not-replicate",
        [TransferVerdict.TestFurther] = "test-further",
        [TransferVerdict.Adapt] = "adapt",
        [TransferVerdict.ReplicateAsIs] = "replicate-as-is",
    };

    private static readonly Dictionary<ReplicationVerdict, string> s_replications = new()
    {
        [ReplicationVerdict.DidNotReplicate] = "did-not-replicate",
        [ReplicationVerdict.Unclear] = "unclear",
        [ReplicationVerdict.Replicated] = "replicated",
    };

    public static VerdictReport Of(AcrossSitesAssessment answer, TableEvidence table) => new(
        null,
        answer.Verdict is { } verdict ? s_replications[verdict] : null,
        answer.Rule,
        answer.Verdict is not null,
        Both(answer.ProbabilityOfSuccess),
        Both(answer.ProbabilityOfHarm),
        answer.Prediction.Range,
        MethodNames.Of(answer.Prediction.Convention),
        answer.Prediction.Sites,
        answer.Prediction.Estimate,
        answer.Prediction.StandardError,
        answer.Prediction.TauSquared,
        null,
        null,
        answer.Shares is { } shares
            ? new(
                shares.Success.Share,
                shares.Success.Interval,
                shares.SuccessCalibrated.Share,
                shares.SuccessCalibrated.Interval,
                shares.Harm?.Share ?? Estimable.Absent(AbsenceReason.NotApplicable),
                shares.Harm?.Interval ?? EstimableInterval.Absent(AbsenceReason.NotApplicable))
            : null,
        null,
        new([], answer.TurnsOn),
        NextTest(answer.NextTest),
        answer.Reasons.Select(Reason).ToValueList(),
        null,
        null,
        null,
        null,
        Policy(answer.Policy),
        table.Excluded,
        Caveats(table, answer.Caveats),
        answer.ToString(),
        Made(answer.Made));

    public static VerdictReport Of(TransferAssessment answer, TableEvidence table) => new(
        answer.Place.Place.Name,
        answer.Verdict is { } verdict ? s_transfers[verdict] : null,
        answer.Rule,
        answer.Determined,
        answer.ProbabilityOfSuccess,
        answer.ProbabilityOfHarm,
        answer.Prediction.Range,
        MethodNames.Of(answer.Prediction.Convention),
        answer.Prediction.Sites,
        answer.Prediction.Estimate,
        answer.Prediction.StandardError,
        answer.Prediction.TauSquared,
        answer.Dose,
        answer.Support,
        null,
        VerdictExtrapolation.Of(answer.Similarity),
        new(answer.Flips.Unknowns, answer.Flips.Sites),
        NextTest(answer.NextTest),
        answer.Reasons.Select(Reason).ToValueList(),
        answer.Determination.Unknowns.Select(unknown => new VerdictUnknown(unknown.Name, unknown.Decisiveness)).ToValueList(),
        answer.FindOutNext.Select(step => step.What).ToValueList(),
        answer.WeakestLinks.Select(link => new VerdictLink(link.Criterion.ToString(), (int?)link.Score, link.Certainty?.ToString())).ToValueList(),
        answer.Adaptations.Select(adaptation => new VerdictAdaptation(adaptation.Mismatch.ToString(), adaptation.Component, adaptation.Change, adaptation.TouchesCore, adaptation.IsNeeded)).ToValueList(),
        Policy(answer.Policy),
        table.Excluded,
        Caveats(table, answer.Caveats),
        answer.ToString(),
        Made(answer.Made));

    private static EstimableInterval Both(Estimable probability) => probability.HasValue ? EstimableInterval.Of(probability.Value, probability.Value) : EstimableInterval.Absent(probability.Reason);

    private static VerdictReason Reason(Reason reason) => new(reason.Text, reason.Criterion?.ToString(), reason.Evidence);

    private static VerdictNextTest? NextTest(NextTestAdvice? advice) => advice is null
        ? null
        : new(advice.What, advice.Design?.Sites, advice.Design?.PeopleASite, advice.Design?.People, advice.Design?.Best?.Chance, advice.Design?.Best?.MonteCarloStandardError);

    private static VerdictPolicy Policy(ReplicationPolicy policy) => new(
        policy.SuccessFrom, policy.FailureBelow, policy.HarmAbove, policy.MinimumSites, (int)policy.PassingScore, policy.Rules.Select(rule => rule.Name).ToValueList());

    private static ValueList<PoolCaveat> Caveats(TableEvidence table, ValueList<Caveat> caveats) =>
        table.Caveats.Concat(caveats).Select(caveat => new PoolCaveat(caveat.Code, caveat.Severity, caveat.Message)).ToValueList();

    private static PoolMade Made(Made made) => new(made.Library, made.Version, made.InputHash);
}
