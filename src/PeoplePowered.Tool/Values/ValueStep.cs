using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Values;

/// <summary>A step of the workings.</summary>
internal sealed record ValueStep(string What, string How, string Result, string? Prices, ValueList<string> Sources);
