namespace PeoplePowered.Domain.Value.Choices;

/// <summary>What an agency pays and saves in a year by the chosen set.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Year">Years after the start.</param>
/// <param name="Cost">What it pays.</param>
/// <param name="Saving">The mean of what it saves; a range where bounds alone are known.</param>
public sealed record LedgerLine(string Agency, int Year, Money Cost, MoneyRange Saving);
