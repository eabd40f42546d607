using PeoplePowered.Domain.Investments;

namespace PeoplePowered.Domain.Portfolios;

/// <summary>An initiative as known on a day.</summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="AsKnown">What was known of it.</param>
/// <param name="Investments">How many strategic investments were known, or possibly known, to belong to it.</param>
/// <param name="Amount">The announced amount beside its investments; <c>null</c> where the initiative was not yet known, has no investments, or currencies are mixed.</param>
/// <param name="Sources">Where what was known of it is stated, each once.</param>
public sealed record InitiativeOverview(InitiativeId Initiative, AsKnown AsKnown, int Investments, Reconciliation? Amount, ValueList<Source> Sources);
