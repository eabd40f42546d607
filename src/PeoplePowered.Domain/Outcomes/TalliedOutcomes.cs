namespace PeoplePowered.Domain.Outcomes;

/// <summary>The reported outcomes that observations of people come to, and what has to be said about them.</summary>
/// <param name="Outcomes">The reported outcomes, in the order in which their cells were first seen.</param>
/// <param name="Caveats">Whose results are missing, and where one measured person gives no mean.</param>
public sealed record TalliedOutcomes(ValueList<ReportedOutcome> Outcomes, ValueList<Caveat> Caveats);
