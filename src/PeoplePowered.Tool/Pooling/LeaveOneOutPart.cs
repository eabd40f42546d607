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
}
