using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Influence;

/// <summary>Bounds of a likelihood ratio; an end that is infinite, or not determined, is <c>null</c>.</summary>
internal sealed record TraceRatio(Estimable Lower, Estimable Upper);
