namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>Why a rating by one standard is none by another.</summary>
/// <param name="From">The standard of the rating.</param>
/// <param name="To">The standard that was asked for.</param>
/// <param name="Reason">Why not, and what to do instead, in sentences.</param>
public sealed record StandardConversionRefusal(EvidenceStandard From, EvidenceStandard To, string Reason)
{
    /// <summary>The reason.</summary>
    public override string ToString() => Reason;
}
