using PeoplePowered.Domain;
using PeoplePowered.Domain.Replication;

namespace PeoplePowered.Interchange.Transfers;

/// <summary>What a file of targets holds: the places to which a success may be carried, and the intervention where it is described.</summary>
/// <param name="Places">The places, at least one.</param>
/// <param name="Intervention">The intervention; <c>null</c> where the file does not describe it.</param>
public sealed record TransferTargets(ValueList<TargetPlace> Places, Intervention? Intervention);
