using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Influence;

/// <summary>A step of the workings.</summary>
internal sealed record TraceStep(string What, string How, string Result, ValueList<string> Sources);
