using PeoplePowered.Domain;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Values;

/// <summary>How much each uncertain input moves the outcome.</summary>
internal sealed record ValueTornado(string What, EstimableInterval Base, ValueList<ValueBar> Bars);
