namespace PeoplePowered.Domain.Replication;

/// <summary>A mismatch, the component that would be changed for it, and whether that may be.</summary>
/// <param name="Mismatch">The criterion that is not met.</param>
/// <param name="Component">The component, by name.</param>
/// <param name="Change">What would be done.</param>
/// <param name="TouchesCore">Whether the component is a core one, so that the result would be another intervention.</param>
/// <param name="IsNeeded">Whether the criterion is unmet or unknown as things are.</param>
public sealed record AdaptationMapping(Criterion Mismatch, string Component, string Change, bool TouchesCore, bool IsNeeded);
