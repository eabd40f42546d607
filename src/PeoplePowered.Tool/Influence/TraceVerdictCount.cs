namespace PeoplePowered.Tool.Influence;

/// <summary>How many claims bear a verdict.</summary>
internal sealed record TraceVerdictCount(string Verdict, int Claims);
