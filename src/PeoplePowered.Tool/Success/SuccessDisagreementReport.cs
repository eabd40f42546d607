using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Success;

/// <summary>Two perspectives of different answers, and the criteria on which they differ.</summary>
internal sealed record SuccessDisagreementReport(string Satisfied, string SatisfiedStatus, string Other, string OtherStatus, ValueList<string> On);
