using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Json;

/// <summary>A portfolio on the wire: the version of its shape, and the portfolio.</summary>
/// <param name="SchemaVersion">The version of the shape.</param>
/// <param name="Portfolio">The portfolio.</param>
internal sealed record PortfolioDocument(int SchemaVersion, Portfolio Portfolio);
