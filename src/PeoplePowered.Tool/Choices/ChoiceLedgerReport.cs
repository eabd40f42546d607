namespace PeoplePowered.Tool.Choices;

/// <summary>What an agency pays and saves in a year.</summary>
internal sealed record ChoiceLedgerReport(string Agency, int Year, decimal Cost, decimal SavingLower, decimal SavingUpper);
