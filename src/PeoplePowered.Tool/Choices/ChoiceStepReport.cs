using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Choices;

/// <summary>A step of the workings.</summary>
internal sealed record ChoiceStepReport(string What, string How, string Result, ValueList<string> Sources);
