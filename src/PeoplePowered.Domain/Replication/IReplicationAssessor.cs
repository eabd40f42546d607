namespace PeoplePowered.Domain.Replication;

/// <summary>Did success replicate, and will it here?</summary>
public interface IReplicationAssessor
{
    /// <summary>
    /// Whether a success replicated over the sites that tried it, judged on the numbers alone: the statistical rules of the policy, with everything delivered
    /// and none of the criteria assessed.
    /// </summary>
    /// <param name="evidence">What the sites found.</param>
    /// <param name="threshold">From where on a result is a success; with a reference rate for outcomes without a comparison, which get a range and no verdict otherwise.</param>
    /// <param name="policy">What to hold to; the default of the registration where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The reference has no place on the scale of analysis.</exception>
    AcrossSitesAssessment AssessAcrossSites(SourceEvidence evidence, SuccessThreshold threshold, ReplicationPolicy? policy = null);

    /// <summary>Whether replications confirmed an original study: each by itself, and all together.</summary>
    /// <param name="original">The original.</param>
    /// <param name="replications">Its replications, on the same scale; without any the answer is unclear.</param>
    ReplicationsAssessment AssessReplications(StudyEstimate original, IEnumerable<StudyEstimate> replications);

    /// <summary>Whether a success is to be carried to a place: replicate as is, adapt, test further, or do not replicate.</summary>
    /// <param name="request">On which evidence, of which intervention, by which threshold, looking at which moderators.</param>
    /// <param name="place">The place.</param>
    /// <param name="policy">What to hold to; the default of the registration where <c>null</c>.</param>
    /// <exception cref="ArgumentException">The reference has no place on the scale of analysis, an adaptation names no component of the intervention, or a moderator is a number at the sites and a label at the place.</exception>
    TransferAssessment AssessTransferTo(TransferRequest request, TargetPlace place, ReplicationPolicy? policy = null);

    /// <summary>The same for many places; the evidence is pooled once.</summary>
    /// <param name="request">On which evidence, of which intervention, by which threshold, looking at which moderators.</param>
    /// <param name="places">The places.</param>
    /// <param name="policy">What to hold to; the default of the registration where <c>null</c>.</param>
    /// <param name="cancellationToken">Ends the work between two places.</param>
    /// <returns>An assessment for each place, in order.</returns>
    /// <exception cref="ArgumentException">As for one place.</exception>
    ValueList<TransferAssessment> AssessTransferTo(TransferRequest request, IEnumerable<TargetPlace> places, ReplicationPolicy? policy = null, CancellationToken cancellationToken = default);
}
