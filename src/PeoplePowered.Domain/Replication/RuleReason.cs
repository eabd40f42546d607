namespace PeoplePowered.Domain.Replication;

/// <summary>Why a rule fired, in a sentence.</summary>
/// <param name="state">The state in which it fired.</param>
/// <param name="policy">The policy whose limits are named.</param>
/// <param name="speaksOfHarm">Whether there is a comparison, so that the sentence may speak of success and harm.</param>
internal delegate string RuleReason(in RuleState state, ReplicationPolicy policy, bool speaksOfHarm);
