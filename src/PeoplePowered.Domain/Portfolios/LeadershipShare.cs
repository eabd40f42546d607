namespace PeoplePowered.Domain.Portfolios;

/// <summary>How many partnerships, and how much of their money, the voluntary and community sector leads.</summary>
/// <param name="Led">Partnerships known to be led by the sector.</param>
/// <param name="KnownLeads">Partnerships whose lead's sector is known.</param>
/// <param name="Listed">Partnerships that are listed.</param>
/// <param name="Partnerships">Partnerships in all, as announced or as listed, whichever is more; unknown where neither says.</param>
/// <param name="AmongKnown">The share among those whose lead's sector is known, a fraction; <c>null</c> where none is.</param>
/// <param name="ByNumber">The bounds of the share over all partnerships.</param>
/// <param name="ByMoney">The bounds of the share of the amount announced; <c>null</c> where no exact amount is known to take a share of.</param>
public sealed record LeadershipShare(int Led, int KnownLeads, int Listed, Quantity Partnerships, decimal? AmongKnown, ShareBounds ByNumber, ShareBounds? ByMoney);
