namespace PeoplePowered.Domain.Portfolios;

/// <summary>How many partnerships, and how much of their money, the voluntary and community sector leads.</summary>
/// <param name="Led">Partnerships known to be led by the sector.</param>
/// <param name="KnownLeads">Partnerships whose lead's sector is known.</param>
/// <param name="Listed">Partnerships that are listed; a range where some were only possibly known.</param>
/// <param name="Partnerships">Partnerships in all: investment by investment what was announced, or what is listed where that is more.</param>
/// <param name="AmongKnown">The share among those whose lead's sector is known, a fraction; <c>null</c> where none is.</param>
/// <param name="ByNumber">The bounds of the share over all partnerships.</param>
/// <param name="ByMoney">The bounds of the share of the money announced; <c>null</c> where no amount limits it, currencies are mixed, or awards exceed the amount.</param>
public sealed record LeadershipShare(int Led, int KnownLeads, Quantity Listed, Quantity Partnerships, decimal? AmongKnown, ShareBounds ByNumber, ShareBounds? ByMoney);
