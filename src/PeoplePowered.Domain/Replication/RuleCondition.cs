namespace PeoplePowered.Domain.Replication;

/// <summary>When a rule fires.</summary>
/// <param name="state">The state.</param>
/// <param name="policy">The policy whose thresholds count.</param>
/// <returns>Whether it fires.</returns>
public delegate bool RuleCondition(in RuleState state, ReplicationPolicy policy);
