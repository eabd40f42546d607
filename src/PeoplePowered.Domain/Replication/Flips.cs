namespace PeoplePowered.Domain.Replication;

/// <summary>What the verdict turns on.</summary>
/// <param name="Unknowns">Each unknown whose answer would, in at least one completion of the others, change the verdict; the most decisive first.</param>
/// <param name="Sites">Each site without which the verdict would be another.</param>
public sealed record Flips(ValueList<string> Unknowns, ValueList<string> Sites);
