namespace PeoplePowered.Domain.Replication;

/// <summary>What is asked of a transfer: on which evidence, of which intervention, by which threshold of success, looking at which moderators.</summary>
public sealed record TransferRequest
{
    /// <summary>A request.</summary>
    /// <param name="evidence">What the sites found.</param>
    /// <param name="threshold">From where on a result is a success.</param>
    /// <param name="intervention">What would be carried over; without a name or components of its own, the outcome's.</param>
    /// <param name="moderators">The covariates on which the effect is taken to depend linearly, by name; every site needs a value for each.</param>
    /// <exception cref="ArgumentException">A moderator is named twice, or a site lacks one or has a label where others have a number; every site is named.</exception>
    public TransferRequest(SourceEvidence evidence, SuccessThreshold threshold, Intervention? intervention = null, ValueList<string>? moderators = null)
    {
        Evidence = Guard.Against.Null(evidence);
        Threshold = Guard.Against.Null(threshold);
        Intervention = intervention ?? new Intervention(evidence.Outcome);
        Moderators = moderators ?? [];
        ModeratorRules.Check(evidence, Moderators);
    }

    /// <summary>What the sites found.</summary>
    public SourceEvidence Evidence { get; }

    /// <summary>From where on a result is a success.</summary>
    public SuccessThreshold Threshold { get; }

    /// <summary>What would be carried over.</summary>
    public Intervention Intervention { get; }

    /// <summary>The covariates on which the effect is taken to depend.</summary>
    public ValueList<string> Moderators { get; }
}
