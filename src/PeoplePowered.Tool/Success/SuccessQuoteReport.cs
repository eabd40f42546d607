namespace PeoplePowered.Tool.Success;

/// <summary>Someone's words for the purpose asked for, or why they are withheld.</summary>
internal sealed record SuccessQuoteReport(string Perspective, string Id, string? Words, string? Withheld);
