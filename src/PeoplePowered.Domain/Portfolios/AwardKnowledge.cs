namespace PeoplePowered.Domain.Portfolios;

/// <summary>How much is known of the awards to partnerships.</summary>
/// <param name="Exact">Awards known exactly.</param>
/// <param name="Partly">Awards known in part: at least, up to, about or between.</param>
/// <param name="Unknown">Awards to listed partnerships of which no amount is known.</param>
/// <param name="NotListed">Partnerships announced but not listed; unknown where the number announced is.</param>
/// <param name="Sum">The sum of the listed awards.</param>
public sealed record AwardKnowledge(int Exact, int Partly, int Unknown, Quantity NotListed, QuantitySum Sum);
