using PeoplePowered.Domain.Aggregation;

namespace PeoplePowered.Interchange.Json;

/// <summary>The document that holds a review.</summary>
internal sealed record ReviewDocument(int SchemaVersion, PortfolioReview Review);
