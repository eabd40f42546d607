using PeoplePowered.Domain;

namespace PeoplePowered.Tool.Pooling;

/// <summary>The answer without each site in turn.</summary>
internal static class LeaveOneOutPart
{
    public static ValueList<PoolWithoutSite> Of(IReadOnlyList<PoolStudy> studies, Func<IReadOnlyList<PoolStudy>, PoolSummary> model) => studies
        .Select(left =>
        {
            var rest = model([.. studies.Where(study => study.Index != left.Index)]);
            return new PoolWithoutSite(left.Row.Label, rest.Estimate, rest.StandardError, rest.ConfidenceInterval, rest.TauSquared, rest.ISquared);
        })
        .ToValueList();

    /// <summary>Why what is left without a site has no interval, where it has none.</summary>
    public static IEnumerable<Caveat> Caveats(string subject, int sites)
    {
        if (sites is > 0 and < 3)
            yield return CaveatCatalogue.TooFewSitesForInterval.About($"{subject} without a site", ("sites", sites - 1));
    }
}
