namespace PeoplePowered.Domain.Commissioning;

/// <summary>How many outcomes there may be: at least, at most (no limit where <c>null</c>), and the one number where there is one.</summary>
internal readonly record struct OutcomeRange(decimal Least, decimal? Most, decimal? Estimate);
