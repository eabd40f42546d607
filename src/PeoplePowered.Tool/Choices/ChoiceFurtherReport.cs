using PeoplePowered.Domain;
using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Choices;

/// <summary>What more money would buy.</summary>
internal sealed record ChoiceFurtherReport(decimal Step, ValueList<string> Chosen, ValueList<string> Added, ValueList<string> Dropped, decimal Spent, Interval Gain, Interval GainRange95, bool Proven);
