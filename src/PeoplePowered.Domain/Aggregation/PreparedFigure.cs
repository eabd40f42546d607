using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>A reported figure on its way into a synthesis.</summary>
/// <param name="Reported">As reported.</param>
/// <param name="Conversion">The recorded conversion by which it counts, or <c>null</c> where it needs none.</param>
/// <param name="Figure">The figure that the conversion made of it.</param>
internal sealed record PreparedFigure(ReportedOutcome Reported, OutcomeConversion? Conversion, Figure Figure);
