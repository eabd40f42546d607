namespace PeoplePowered.Domain.Replication;

/// <summary>Assesses replication by the rules of a policy. Stateless; safe to share between threads.</summary>
public sealed class ReplicationAssessor : IReplicationAssessor
{
    private readonly ReplicationPolicy _defaults;

    /// <summary>An assessor with a policy of its own.</summary>
    /// <param name="defaults">What applies where a call names no policy; <see cref="ReplicationPolicy.Default"/> where <c>null</c>.</param>
    public ReplicationAssessor(ReplicationPolicy? defaults = null) => _defaults = defaults ?? ReplicationPolicy.Default;

    /// <inheritdoc />
    public AcrossSitesAssessment AssessAcrossSites(SourceEvidence evidence, SuccessThreshold threshold, ReplicationPolicy? policy = null) =>
        AcrossAssessing.Of(Guard.Against.Null(evidence), Guard.Against.Null(threshold), policy ?? _defaults);

    /// <inheritdoc />
    public ReplicationsAssessment AssessReplications(StudyEstimate original, IEnumerable<StudyEstimate> replications) =>
        ReplicationsAssessing.Assess(original, Guard.Against.Null(replications).ToList());

    /// <inheritdoc />
    public TransferAssessment AssessTransferTo(TransferRequest request, TargetPlace place, ReplicationPolicy? policy = null) =>
        new TransferAssessing(Guard.Against.Null(request), policy ?? _defaults).At(Guard.Against.Null(place));

    /// <inheritdoc />
    public ValueList<TransferAssessment> AssessTransferTo(TransferRequest request, IEnumerable<TargetPlace> places, ReplicationPolicy? policy = null, CancellationToken cancellationToken = default)
    {
        Guard.Against.Null(request);
        Guard.Against.Null(places);
        var assessing = new TransferAssessing(request, policy ?? _defaults);
        var assessments = new List<TransferAssessment>();
        foreach (var place in places)
        {
            cancellationToken.ThrowIfCancellationRequested();
            assessments.Add(assessing.At(Guard.Against.Null(place, nameof(places))));
        }

        return assessments.ToValueList();
    }
}
