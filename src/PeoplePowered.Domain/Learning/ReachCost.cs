namespace PeoplePowered.Domain.Learning;

/// <summary>What activities cost, in one currency, over whom they reached.</summary>
/// <param name="Currency">The currency.</param>
/// <param name="Total">The sum over all activities; those without a stated cost leave its upper end open.</param>
/// <param name="PerPerson">For each different person at the activities in that currency; what research outputs cost is left out where nobody recorded who received them.</param>
/// <param name="PerParticipation">For each time that somebody took part in them, likewise.</param>
public sealed record ReachCost(Currency Currency, QuantitySum Total, PerHead PerPerson, PerHead PerParticipation);
