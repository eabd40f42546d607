using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>What a programme changed, over all its influence claims, by kind and level.</summary>
/// <remarks>
/// Probabilities are not added up, and claims are not taken for independent: of a group it is told how many claims bear each verdict, and, whatever way claims hang
/// together, within which bounds the probability lies that at least one of them is true, and that all are (Fréchet 1935, Fundamenta Mathematicae 25, 379-387).
/// A claim whose evidence contradicts itself may be true or not, from 0 to 1.
/// </remarks>
public sealed record InfluenceSummary
{
    private InfluenceSummary(ValueList<InfluenceGroup> groups, int claims) => (Groups, Claims) = (groups, claims);

    /// <summary>The groups, by kind and then level; those without a claim are left out.</summary>
    public ValueList<InfluenceGroup> Groups { get; }

    /// <summary>How many claims there are in all.</summary>
    public int Claims { get; }

    /// <summary>Summarises claims.</summary>
    /// <param name="assessments">The claims, each once; may be empty.</param>
    /// <exception cref="ArgumentException">A claim stands twice.</exception>
    public static InfluenceSummary Of(IEnumerable<InfluenceAssessment> assessments)
    {
        var all = Guard.Against.Null(assessments).ToList();
        if (all.GroupBy(found => found.Claim.Id).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"The claim '{twice.Key}' stands twice; summarise each claim once.", nameof(assessments));
        var groups = all.GroupBy(found => (found.Claim.Kind, found.Claim.Level)).OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Level);
        return new(groups.Select(group => Group(group.Key.Kind, group.Key.Level, [.. group])).ToValueList(), all.Count);
    }

    private static InfluenceGroup Group(InfluenceKind kind, InfluenceLevel level, List<InfluenceAssessment> claims)
    {
        var ranges = claims.Select(claim => claim.Posterior.ToNullable() ?? new Interval(0, 1)).ToList();
        return new(
            kind,
            level,
            claims.Select(claim => claim.Claim.Id).ToValueList(),
            claims.GroupBy(claim => claim.Verdict).OrderByDescending(group => group.Key).Select(group => new VerdictCount(group.Key, group.Count())).ToValueList(),
            new(ranges.Max(range => range.Lower), Math.Min(1, ranges.Sum(range => range.Upper))),
            ranges.Count == 1 ? ranges[0] : new(Math.Clamp(1 - ranges.Sum(range => 1 - range.Lower), 0, ranges.Min(range => range.Upper)), ranges.Min(range => range.Upper)));
    }
}
