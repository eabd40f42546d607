using PeoplePowered.Domain;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Influence;

/// <summary>The claims of one kind and level, counted by verdict; how many, never how probable in sum.</summary>
internal sealed record TraceGroup(string Kind, string Level, ValueList<string> Claims, ValueList<TraceVerdictCount> Verdicts, Interval AtLeastOne, Interval All);
