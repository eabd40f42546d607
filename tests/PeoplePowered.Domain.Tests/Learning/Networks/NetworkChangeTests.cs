using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Networks;

namespace PeoplePowered.Domain.Tests.Learning.Networks;

public sealed class NetworkChangeTests
{
    [Fact]
    public void A_tie_is_certainly_new_only_where_somebody_could_have_reported_it_before()
    {
        // c1-d1 was asked and not there; c1-d2: d2 did not answer at the baseline; c1-d3: d3 was not asked; c1-c2 was there.
        var baseline = Wave.Of("c1 c2 d1 d2? d4", "c1>c2 c2>d1 d1>d4", "baseline", new(2012, 12));
        var followUp = Wave.Of("c1 c2 d1 d2 d3", "c1>c2 c1>d1 c1>d2 c1>d3 d1>d2", "follow-up", new(2013, 12));
        var change = followUp.ComparedWith(baseline);
        Assert.Equal(new TieChangeCounts(New: 1, PossiblyNew: 3, Kept: 1, PossiblyLost: 1, Lost: 1), change.All);
        Assert.Equal(new TieChangeCounts(New: 1, PossiblyNew: 2, Kept: 0, PossiblyLost: 0, Lost: 1), change.AcrossRoles);
        Assert.Equal((4, 1, 1), (change.PeopleInBoth, change.PeopleInBaselineAlone, change.PeopleInFollowUpAlone));
        Assert.Equal(["network-people-differ", "network-possibly-new", "network-possibly-lost"], change.Caveats.Select(caveat => caveat.Code));
        Assert.Equal(change.All.PossiblyNew, change.ForRelease().ByRole.Sum(row => row.Counts.PossiblyNew));
    }

    [Fact]
    public void The_same_wave_again_has_nothing_new()
    {
        var wave = Wave.Of("c1 c2 d1 b1?", "c1>c2 c2>d1 c1>b1");
        Assert.Equal(new TieChangeCounts(0, 0, 3, 0, 0), wave.ComparedWith(wave).All);
        Assert.Empty(wave.ComparedWith(wave).Caveats);
    }

    [Fact]
    public void Other_kinds_other_roles_and_a_wrong_order_are_told()
    {
        TieSurvey baseline = new("baseline", [Wave.Person("c1"), Wave.Person("d1")], [new("c1"), new("d1")], [new(new("c1"), new("d1"))], new(2013));
        TieSurvey followUp = new("follow-up", [Wave.Person("c1"), new(new("d1"), ParticipantRole.CivilServant)], [new("c1"), new("d1")], [new(new("c1"), new("d1"), TieKind.WorksWith)], new(2013));
        var change = followUp.ComparedWith(baseline);
        Assert.Equal(["network-waves-not-in-order", "network-kinds-differ", "network-roles-changed"], change.Caveats.Select(caveat => caveat.Code));
        Assert.Equal((1, 0), (change.All.Kept, change.AcrossRoles.Kept));
    }
}
