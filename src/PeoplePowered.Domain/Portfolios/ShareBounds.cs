namespace PeoplePowered.Domain.Portfolios;

/// <summary>A share between two bounds, both fractions from 0 to 1: what is not known is let fall either way.</summary>
/// <param name="Lower">The least that the share can be.</param>
/// <param name="Upper">The most that the share can be.</param>
/// <param name="Approximate">Whether a number that is "about" something blurs the bounds.</param>
public sealed record ShareBounds(decimal Lower, decimal Upper, bool Approximate = false);
