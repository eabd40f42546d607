namespace PeoplePowered.Tool.Success;

/// <summary>A step of workings.</summary>
internal sealed record SuccessStepReport(string What, string How, string Result);
