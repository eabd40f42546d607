using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>A portfolio read as a whole: what was invested, as known on a day and as last known; what programmes reported; and what the sites of each service achieved.</summary>
/// <param name="Overviews">Investments as known on the day asked for, if any, and as last known.</param>
/// <param name="ProgrammeResults">What programmes reported as a whole, gross and net, with design and source.</param>
/// <param name="ProgrammeDefinitions">The definitions of the outcomes in <paramref name="ProgrammeResults"/>, one for each.</param>
/// <param name="Services">The services whose sites reported.</param>
/// <param name="Caveats">What the reading of the portfolio has to say.</param>
public sealed record PortfolioReview(
    ValueList<PortfolioOverview> Overviews,
    ValueList<ReportedOutcome> ProgrammeResults,
    ValueList<OutcomeDefinition> ProgrammeDefinitions,
    ValueList<ServiceReview> Services,
    ValueList<Caveat> Caveats);
