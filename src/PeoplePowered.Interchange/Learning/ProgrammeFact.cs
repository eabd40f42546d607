using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Learning;

/// <summary>A published fact of a learning programme, in the words in which it was collected.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="From">When; the first date of several.</param>
/// <param name="To">The last date, where there is more than one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Detail">What is known of it.</param>
/// <param name="Source">Where it is stated.</param>
public sealed record ProgrammeFact(ProgrammeFactKind Kind, PartialDate From, PartialDate? To, string Name, string Detail, Source Source);
