using PeoplePowered.Domain.Investments;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>A strategic investment as known on a day.</summary>
/// <param name="Investment">The investment.</param>
/// <param name="Initiative">The initiative that it belongs to, where known.</param>
/// <param name="AsKnown">What was known of it.</param>
/// <param name="Leadership">Who leads its partnerships.</param>
/// <param name="Awards">How much is known of its awards.</param>
/// <param name="Partnerships">Announced beside listed partnerships; <c>null</c> where the investment was not yet known.</param>
/// <param name="Amount">The announced amount beside the listed awards; <c>null</c> where the investment was not yet known, or currencies are mixed.</param>
/// <param name="Sources">Where what was known of it, of its partnerships and of its awards is stated, each once.</param>
public sealed record InvestmentOverview(
    InvestmentId Investment,
    InitiativeId? Initiative,
    AsKnown AsKnown,
    LeadershipShare Leadership,
    AwardKnowledge Awards,
    Reconciliation? Partnerships,
    Reconciliation? Amount,
    ValueList<Source> Sources);
