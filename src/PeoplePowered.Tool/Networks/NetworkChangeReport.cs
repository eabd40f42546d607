using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Networks;

/// <summary>What changed since the baseline, as counts.</summary>
internal sealed record NetworkChangeReport(
    string Baseline, int PeopleInBoth, int PeopleInBaselineAlone, int PeopleInFollowUpAlone, TieChangeCounts All, TieChangeCounts AcrossRoles, ValueList<RoleTieChanges> ByRole, ValueList<PoolCaveat> Caveats)
{
    public static NetworkChangeReport Of(NetworkChangeRelease change) => new(
        change.Baseline, change.PeopleInBoth, change.PeopleInBaselineAlone, change.PeopleInFollowUpAlone, change.All, change.AcrossRoles, change.ByRole, NetworkReport.InTheAnswer(change.Caveats));
}
