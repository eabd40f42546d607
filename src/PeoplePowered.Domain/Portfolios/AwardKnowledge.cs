namespace PeoplePowered.Domain.Portfolios;

/// <summary>How much is known of the awards to partnerships.</summary>
/// <param name="Exact">Awards known exactly.</param>
/// <param name="Partly">Awards known in part: at least, up to, about or between.</param>
/// <param name="Unknown">Awards to listed partnerships of which no amount is known.</param>
/// <param name="PossiblyKnown">Awards that were only possibly known on the day asked for; none where no day is asked for.</param>
/// <param name="NotListed">Partnerships announced but not listed, of whose awards nothing is known.</param>
/// <param name="Sum">The sum of the listed awards; <c>null</c> where their currencies are mixed.</param>
/// <param name="Currency">The currency of <paramref name="Sum"/>; <c>null</c> where there is none or several.</param>
public sealed record AwardKnowledge(int Exact, int Partly, int Unknown, int PossiblyKnown, Quantity NotListed, QuantitySum? Sum, Currency? Currency);
