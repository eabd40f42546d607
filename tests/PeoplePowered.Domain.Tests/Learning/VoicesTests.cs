using PeoplePowered.Domain.Learning;
using PeoplePowered.Statistics;
using static PeoplePowered.Domain.Tests.Learning.SomeActivities;

namespace PeoplePowered.Domain.Tests.Learning;

public sealed class VoicesTests
{
    [Fact]
    public void A_share_is_a_mean_over_activities_and_what_nobody_has_may_be_anybodys()
    {
        var voices = Voices.Of([Seminar("a", voice: Time((ParticipantRole.CivilServant, .6), (ParticipantRole.Beneficiary, .2))), Seminar("b", voice: Time((ParticipantRole.CivilServant, 1)))]);
        var voice = Assert.Single(voices.ByBasis);
        Assert.Equal(.8, voice.Roles[(int)ParticipantRole.CivilServant].Share.Lower, 12);
        Assert.Equal(.9, voice.Roles[(int)ParticipantRole.CivilServant].Share.Upper, 12);
        Assert.Equal(.1, voice.Roles[(int)ParticipantRole.Beneficiary].Share.Lower, 12);
        Assert.Equal(.2, voice.Roles[(int)ParticipantRole.Beneficiary].Share.Upper, 12);
        Assert.Equal(1, voice.Roles[(int)ParticipantRole.Beneficiary].Activities);
        Assert.Null(voice.Roles[0].Presence);
    }

    [Fact]
    public void Whoever_is_present_and_not_heard_is_told()
    {
        var attendance = new Attendance([Participation.Of(Person("1")), Participation.Of(Person("2", ParticipantRole.Beneficiary)), Participation.Of(Person("3", ParticipantRole.Beneficiary))], [Others(1)]);
        var voices = Voices.Of([Seminar("a", attendance, Time((ParticipantRole.CivilServant, 1)))]);
        var beneficiaries = voices.ByBasis[0].Roles[(int)ParticipantRole.Beneficiary];
        Assert.Equal(new Interval(0, 0), beneficiaries.Share);
        Assert.Equal(new Interval(.5, .75), beneficiaries.Presence);
        Assert.Contains(voices.Caveats, caveat => caveat.Code == "beneficiaries-not-heard");
        Assert.Contains(voices.Caveats, caveat => caveat.Code == "heard-less-than-present" && caveat.Message.Contains("beneficiary: at most 0% of speaking time, and at least 50% of those present", StringComparison.Ordinal));
    }

    [Fact]
    public void Shares_of_different_things_are_never_averaged()
    {
        var voices = Voices.Of([Seminar("a", voice: Time((ParticipantRole.Funder, .5))), Seminar("b", voice: new(VoiceBasis.Turns, [new(ParticipantRole.Funder, .1)])), Seminar("c")]);
        Assert.Equal([VoiceBasis.SpeakingTime, VoiceBasis.Turns], voices.ByBasis.Select(voice => voice.Basis));
        Assert.Equal(["voice-not-recorded", "voice-on-several-bases"], voices.Caveats.Select(caveat => caveat.Code));
        Assert.Empty(Voices.Of([]).ByBasis);
    }

    [Fact]
    public void Shares_above_the_whole_are_refused_with_the_remedy()
    {
        Assert.Contains("0.35", Assert.Throws<ArgumentException>(() => Time((ParticipantRole.Funder, .8), (ParticipantRole.Deliverer, .3))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Time((ParticipantRole.Funder, .1), (ParticipantRole.Funder, .1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VoiceShare(ParticipantRole.Funder, 35));
        Assert.Equal(0, Time((ParticipantRole.Funder, .7), (ParticipantRole.Deliverer, .2), (ParticipantRole.Researcher, .1)).Unattributed);
    }

    private static ShareOfVoice Time(params (ParticipantRole Role, double Share)[] shares) => new(VoiceBasis.SpeakingTime, shares.Select(share => new VoiceShare(share.Role, share.Share)).ToValueList());
}
