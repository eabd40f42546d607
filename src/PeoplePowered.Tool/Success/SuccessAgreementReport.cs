using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Success;

/// <summary>Perspectives of one answer.</summary>
internal sealed record SuccessAgreementReport(string Status, ValueList<string> Perspectives);
