namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>How many items of evidence of a kind bear on an insight in a way.</summary>
/// <param name="Bearing">How they bear.</param>
/// <param name="Kind">Of which kind they are.</param>
/// <param name="Items">How many; at least one.</param>
public sealed record BearingCount(InsightBearing Bearing, InsightEvidenceKind Kind, int Items);
