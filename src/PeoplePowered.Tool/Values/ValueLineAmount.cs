using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Values;

/// <summary>The present value of a line.</summary>
internal sealed record ValueLineAmount(string Name, string Side, string Kind, string? Agency, bool Transfer, ValueList<decimal> PresentValue);
