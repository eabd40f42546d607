using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>The thresholds that were held to.</summary>
internal sealed record VerdictPolicy(double SuccessFrom, double FailureBelow, double HarmAbove, int MinimumSites, int PassingScore, ValueList<string> Rules);
