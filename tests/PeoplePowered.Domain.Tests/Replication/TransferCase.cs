using PeoplePowered.Domain.Replication;

namespace PeoplePowered.Domain.Tests.Replication;

/// <summary>One question of transfer.</summary>
internal sealed record TransferCase(TransferRequest Request, TargetPlace Place, ReplicationPolicy Policy)
{
    private static readonly ReplicationAssessor s_assessor = new();

    public TransferAssessment Assess() => s_assessor.AssessTransferTo(Request, Place, Policy);

    public ValueList<TransferAssessment> Assess(IEnumerable<TargetPlace> places) => s_assessor.AssessTransferTo(Request, places, Policy);

    public TransferCase With(CriterionAnswers answers) => this with { Place = PlaceWith(answers) };

    public TransferCase With(SourceEvidence evidence, SuccessThreshold? threshold = null) => this with
    {
        Request = new TransferRequest(evidence, threshold ?? Request.Threshold, Request.Intervention, Request.Moderators),
    };

    public TargetPlace PlaceWith(CriterionAnswers answers, Fidelity? fidelity = null, ValueList<SupportSet>? support = null) =>
        new(Place.Place, Place.Covariates, answers, support ?? Place.Support, Place.Adaptations, Place.UsualCare, fidelity ?? Place.Fidelity);
}
