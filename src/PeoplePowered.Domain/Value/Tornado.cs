using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Value;

/// <summary>How much each uncertain input moves an outcome, the largest swing first.</summary>
/// <param name="Of">Which outcome.</param>
/// <param name="What">The outcome in words, with its unit.</param>
/// <param name="Base">The outcome with each input at its mean.</param>
/// <param name="Bars">The inputs; those whose swing does not exist first, since none may be larger.</param>
public sealed record Tornado(ValueOutcome Of, string What, EstimableInterval Base, ValueList<SensitivityBar> Bars);
