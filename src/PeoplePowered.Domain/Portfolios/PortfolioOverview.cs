namespace PeoplePowered.Domain.Portfolios;

/// <summary>A portfolio's initiatives and strategic investments as known on a day.</summary>
/// <param name="AsOf">The day; <c>null</c> for all that is known now.</param>
/// <param name="Initiatives">The initiatives, in the portfolio's order.</param>
/// <param name="Investments">The strategic investments, in the portfolio's order.</param>
/// <param name="Leadership">Who leads the partnerships of all investments together.</param>
/// <param name="Awards">How much is known of the awards of all investments together.</param>
/// <param name="Caveats">What could not be added up, and why.</param>
public sealed record PortfolioOverview(
    PartialDate? AsOf,
    ValueList<InitiativeOverview> Initiatives,
    ValueList<InvestmentOverview> Investments,
    LeadershipShare Leadership,
    AwardKnowledge Awards,
    ValueList<Caveat> Caveats);
