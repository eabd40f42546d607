namespace PeoplePowered.Domain.Commissioning;

/// <summary>What is due by a rate card and its caps for site totals: an interval, since totals do not say who achieved what.</summary>
/// <param name="Bill">The bill before any cap.</param>
/// <param name="Due">What is due after the caps; exact only where no cap can bind, or where it binds in every arrangement alike.</param>
/// <param name="Sites">By site, after the cap per participant and before the cap per contract.</param>
/// <param name="CapPerContract">The cap per contract, where there is one.</param>
/// <param name="Caveats">What could only be bounded, and what was left out.</param>
/// <param name="Workings">How the bounds were found.</param>
/// <param name="Made">How it was made.</param>
public sealed record CappedBill(Bill Bill, MoneyRange Due, ValueList<CappedSiteBill> Sites, Money? CapPerContract, ValueList<Caveat> Caveats, ValueList<Step> Workings, Made Made);
