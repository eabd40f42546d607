using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What the sites of one service achieved, and what it cost by the rate card.</summary>
/// <param name="Service">The service.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Definitions">The outcomes' definitions, in the order of <paramref name="Outcomes"/>.</param>
/// <param name="Outcomes">Each outcome over all sites.</param>
/// <param name="Bills">What is due by each rate card of the service's framework; empty where there is none.</param>
/// <param name="Caveats">What is odd in the figures, and what the bills leave open.</param>
public sealed record ServiceReview(ServiceId Service, string Title, ValueList<OutcomeDefinition> Definitions, ValueList<OutcomeAggregate> Outcomes, ValueList<Bill> Bills, ValueList<Caveat> Caveats);
