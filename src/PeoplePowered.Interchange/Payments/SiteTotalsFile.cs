using PeoplePowered.Domain;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Interchange.Payments;

/// <summary>What a file of site totals holds.</summary>
/// <param name="Totals">A figure for each row, in the file's order; one whose count is blank is not known.</param>
public sealed record SiteTotalsFile(ValueList<ReportedOutcome> Totals);
