using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>The claims of one kind and level.</summary>
/// <param name="Kind">What kind of thing changed.</param>
/// <param name="Level">How far the changes reach.</param>
/// <param name="Claims">The claims, in the order given.</param>
/// <param name="Verdicts">How many claims bear each verdict, most favourable first; verdicts that none bears are left out.</param>
/// <param name="AtLeastOne">The probability that at least one of the claims is true: Fréchet bounds, from the largest lower end to the sum of the upper ends, at most 1.</param>
/// <param name="All">The probability that all are true: Fréchet bounds, from what the lower ends leave if the claims fail apart, at least 0, to the smallest upper end.</param>
public sealed record InfluenceGroup(InfluenceKind Kind, InfluenceLevel Level, ValueList<InfluenceClaimId> Claims, ValueList<VerdictCount> Verdicts, Interval AtLeastOne, Interval All);
