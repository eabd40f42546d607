using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Influence;

/// <summary>The answer of <c>trace</c>, property by property as its JSON has it. Probabilities are pairs of the least and the most, fractions; <c>null</c> where none agrees with the evidence.</summary>
internal sealed record TraceReport(ValueList<TraceClaim> Claims, ValueList<TraceGroup> Summary);
