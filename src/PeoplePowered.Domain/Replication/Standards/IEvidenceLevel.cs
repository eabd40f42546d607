namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>What a type of levels offers in one place: all of them.</summary>
/// <typeparam name="TSelf">The level's own type.</typeparam>
public interface IEvidenceLevel<TSelf>
    where TSelf : EvidenceLevel<TSelf>, IEvidenceLevel<TSelf>
{
    /// <summary>Every level of the standard: the ordinal ones upwards, then those without an order.</summary>
    static abstract ValueList<TSelf> All { get; }
}
