namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>How many claims bear a verdict.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Claims">How many claims; at least one.</param>
public sealed record VerdictCount(InfluenceVerdict Verdict, int Claims);
