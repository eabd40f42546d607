namespace PeoplePowered.Tool.Values;

/// <summary>When a case pays back: years from the base year.</summary>
internal sealed record ValuePayback(bool Discounted, int? Earliest, int? Latest);
