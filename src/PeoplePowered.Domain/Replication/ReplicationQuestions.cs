using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Replication;

/// <summary>
/// Did it replicate, and will it work here? Asked of the evidence itself, with this library's own services; applications that inject use <see cref="IReplicationAssessor"/>.
/// What counts as success is given on the scale that people read: an odds ratio of 0.9, a share of 0.55.
/// </summary>
public static class ReplicationQuestions
{
    private static readonly ReplicationAssessor s_assessor = new();

    /// <summary>Whether a success replicated over the sites that tried it, on the numbers alone.</summary>
    /// <param name="evidence">What the sites found.</param>
    /// <param name="successFrom">From which value on a result is a success, on the scale that people read; see <see cref="SuccessThreshold.From"/>.</param>
    /// <param name="better">Which direction is the better one.</param>
    /// <param name="reference">What an outcome without a comparison is held against; needed where there is none.</param>
    /// <param name="policy">What to hold to; <see cref="ReplicationPolicy.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">As of <see cref="SuccessThreshold.From"/>.</exception>
    public static AcrossSitesAssessment DidItReplicate(this SourceEvidence evidence, double successFrom, Polarity better, ReferenceRate? reference = null, ReplicationPolicy? policy = null) =>
        s_assessor.AssessAcrossSites(evidence, SuccessThreshold.From(evidence, successFrom, better, reference), policy);

    /// <summary>Whether a success replicated over the sites of a synthesis.</summary>
    /// <param name="synthesis">The synthesis.</param>
    /// <param name="successFrom">From which value on a result is a success, on the scale that people read.</param>
    /// <param name="better">Which direction is the better one.</param>
    /// <param name="reference">What an outcome without a comparison is held against.</param>
    /// <param name="policy">What to hold to; <see cref="ReplicationPolicy.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">As of <see cref="SuccessThreshold.From"/>.</exception>
    public static AcrossSitesAssessment DidItReplicate(this OutcomeSynthesis synthesis, double successFrom, Polarity better, ReferenceRate? reference = null, ReplicationPolicy? policy = null) =>
        SourceEvidence.From(synthesis).DidItReplicate(successFrom, better, reference, policy);

    /// <summary>Whether the sites of an aggregate meet a target often enough, so that a new site is likely to.</summary>
    /// <param name="aggregate">The aggregate.</param>
    /// <param name="successFrom">From which share of people on a site is a success, a fraction.</param>
    /// <param name="better">Which direction is the better one.</param>
    /// <param name="reference">What the share is held against, such as a target or a benchmark.</param>
    /// <param name="policy">What to hold to; <see cref="ReplicationPolicy.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">As of <see cref="SuccessThreshold.From"/>.</exception>
    public static AcrossSitesAssessment DidItReplicate(this OutcomeAggregate aggregate, double successFrom, Polarity better, ReferenceRate? reference = null, ReplicationPolicy? policy = null) =>
        SourceEvidence.From(aggregate).DidItReplicate(successFrom, better, reference, policy);

    /// <summary>Whether a success replicated over the sites that reported; counts without a comparison as log odds, other figures on the first measure that all of them have.</summary>
    /// <param name="reported">The figures, of one outcome.</param>
    /// <param name="successFrom">From which value on a result is a success, on the scale that people read.</param>
    /// <param name="better">Which direction is the better one.</param>
    /// <param name="reference">What an outcome without a comparison is held against.</param>
    /// <param name="policy">What to hold to; <see cref="ReplicationPolicy.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">As of <see cref="SuccessThreshold.From"/>, or of aggregating the figures.</exception>
    /// <exception cref="InvalidOperationException">The figures do not pool; the message lists every reason and remedy.</exception>
    public static AcrossSitesAssessment DidItReplicate(this IEnumerable<ReportedOutcome> reported, double successFrom, Polarity better, ReferenceRate? reference = null, ReplicationPolicy? policy = null)
    {
        SuccessThreshold.Said(better, nameof(better));
        var all = Guard.Against.Null(reported).ToValueList();
        return all.Any(item => item.Figure is not (CountOfParticipants or UnknownFigure))
            ? all.Synthesise().Value.DidItReplicate(successFrom, better, reference, policy)
            : all.Aggregate().DidItReplicate(successFrom, better, reference, policy);
    }

    /// <summary>Whether a success is to be carried to a place.</summary>
    /// <param name="evidence">What the sites found.</param>
    /// <param name="place">The place, with the answers to the criteria as far as they are known.</param>
    /// <param name="successFrom">From which value on a result is a success, on the scale that people read.</param>
    /// <param name="better">Which direction is the better one.</param>
    /// <param name="reference">What an outcome without a comparison is held against.</param>
    /// <param name="policy">What to hold to; <see cref="ReplicationPolicy.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">As of <see cref="SuccessThreshold.From"/> and <see cref="IReplicationAssessor.AssessTransferTo(TransferRequest, TargetPlace, ReplicationPolicy?)"/>.</exception>
    public static TransferAssessment WillItWorkIn(this SourceEvidence evidence, TargetPlace place, double successFrom, Polarity better, ReferenceRate? reference = null, ReplicationPolicy? policy = null) =>
        new TransferRequest(evidence, SuccessThreshold.From(evidence, successFrom, better, reference)).WillItWorkIn(place, policy);

    /// <summary>Whether a success is to be carried to a place, by a request that says more: the intervention, the moderators.</summary>
    /// <param name="request">On which evidence, of which intervention, by which threshold, looking at which moderators.</param>
    /// <param name="place">The place.</param>
    /// <param name="policy">What to hold to; <see cref="ReplicationPolicy.Default"/> where <c>null</c>.</param>
    /// <exception cref="ArgumentException">As of <see cref="IReplicationAssessor.AssessTransferTo(TransferRequest, TargetPlace, ReplicationPolicy?)"/>.</exception>
    public static TransferAssessment WillItWorkIn(this TransferRequest request, TargetPlace place, ReplicationPolicy? policy = null) => s_assessor.AssessTransferTo(request, place, policy);
}
