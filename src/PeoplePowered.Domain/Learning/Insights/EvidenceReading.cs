namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>An item of evidence as it bears on an insight today.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">Of which kind it is.</param>
/// <param name="Bearing">How it bears: as stated, or as derived from what the synthesis or the assessment says today.</param>
public sealed record EvidenceReading(string Id, InsightEvidenceKind Kind, InsightBearing Bearing);
