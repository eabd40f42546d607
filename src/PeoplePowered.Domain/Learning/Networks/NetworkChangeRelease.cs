namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>What changed between two waves, as counts: nothing in it says who anybody is.</summary>
/// <param name="Baseline">The name of the earlier wave.</param>
/// <param name="FollowUp">The name of the later wave.</param>
/// <param name="PeopleInBoth">How many people were asked in both.</param>
/// <param name="PeopleInBaselineAlone">How many were asked in the earlier wave alone.</param>
/// <param name="PeopleInFollowUpAlone">How many were asked in the later wave alone.</param>
/// <param name="All">What became of all ties.</param>
/// <param name="AcrossRoles">What became of ties between people of different roles.</param>
/// <param name="ByRole">What became of the ties between each two roles that have any, and among each.</param>
/// <param name="Caveats">What the answers leave open.</param>
/// <param name="Made">How it was made.</param>
public sealed record NetworkChangeRelease(
    string Baseline,
    string FollowUp,
    int PeopleInBoth,
    int PeopleInBaselineAlone,
    int PeopleInFollowUpAlone,
    TieChangeCounts All,
    TieChangeCounts AcrossRoles,
    ValueList<RoleTieChanges> ByRole,
    ValueList<Caveat> Caveats,
    Made Made);
