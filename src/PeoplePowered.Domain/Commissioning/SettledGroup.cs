namespace PeoplePowered.Domain.Commissioning;

/// <summary>What became of the claims of one outcome or of one site.</summary>
/// <param name="Claims">How many claims there are.</param>
/// <param name="People">Of how many people.</param>
/// <param name="Standing">How many stand, whether or not a cap left anything for them.</param>
/// <param name="Open">How many are awaiting or disputed, or rest on one that is.</param>
/// <param name="Refused">How many are refused.</param>
/// <param name="NotYetDue">How many are achieved after the day of the settlement.</param>
/// <param name="Price">What the standing claims come to at full prices, before any cap.</param>
/// <param name="Due">What is due.</param>
/// <param name="Paid">What has been paid already.</param>
public sealed record SettledGroup(long Claims, long People, long Standing, long Open, long Refused, long NotYetDue, Money Price, MoneyRange Due, Money Paid);
