using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Partnerships;

namespace ConnectingPolicyWithPractice;

/// <summary>A year of activities made up by a seeded generator: who came, what it cost, who did the talking.</summary>
internal sealed class IllustrativeActivities(IllustrativePeople people, Random random, Source source)
{
    private static readonly Place s_london = new("London");

    public ValueList<Activity> All =>
    [
        Seminar("opening", "Opening seminar", new(2013, 4, 10, 10, 0), 2400, Came(people.Cohort, .9), Talk((ParticipantRole.CivilServant, .55), (ParticipantRole.Deliverer, .35))),
        Visit("visit-1", "Visit to a day centre", new(2013, 5, 22, 11, 0), 1800, .5, .4, Talk((ParticipantRole.CivilServant, .3), (ParticipantRole.Deliverer, .4), (ParticipantRole.Beneficiary, .3))),
        Seminar("roundtable-1", "Roundtable on silos", new(2013, 6, 19, 14, 0), 900, Came(people.Cohort.Concat(people.Others), .6), Talk((ParticipantRole.CivilServant, .6), (ParticipantRole.Deliverer, .3), (ParticipantRole.Researcher, .1))),
        Visit("visit-2", "Visit to a hostel", new(2013, 7, 3, 11, 0), 1750, .4, .5, null),
        Visit("visit-3", "Visit to a department", new(2013, 9, 18, 9, 30), null, .6, 0, null),
        Seminar("roundtable-2", "Roundtable on prevention", new(2013, 10, 16, 14, 0), 950, Came(people.Cohort.Concat(people.Others), .5), null),
        new(new("closing"), ActivityKind.PublicEvent, "Closing event", ActivityTime.At(new(2013, 12, 4, 18, 0)), source, s_london, costs: Pounds(5200), accessibility: ["step-free", "travel paid for"], attendance: Closing()),
        new(new("paper"), ActivityKind.ResearchOutput, "Paper on what was learnt", new(PartialDate.Parse("2014-01")), source, costs: Pounds(3100)),
    ];

    private static ShareOfVoice Talk(params (ParticipantRole Role, double Share)[] shares) => new(VoiceBasis.SpeakingTime, shares.Select(share => new VoiceShare(share.Role, share.Share)).ToValueList());

    private static MoneyQuantity? Pounds(decimal? amount) => amount is { } pounds ? MoneyQuantity.Pounds(Quantity.Exact(pounds)) : null;

    private Activity Seminar(string id, string name, LocalDateTime when, decimal? pounds, Attendance attendance, ShareOfVoice? voice) =>
        new(new(id), ActivityKind.Seminar, name, ActivityTime.At(when), source, s_london, costs: Pounds(pounds), accessibility: ["step-free"], strands: [LearningStrand.BetterPolicyMaking], attendance: attendance, voice: voice);

    private Activity Visit(string id, string name, LocalDateTime when, decimal? pounds, double cohort, double beneficiaries, ShareOfVoice? voice) => new(
        new(id),
        ActivityKind.Visit,
        name,
        ActivityTime.At(when),
        source,
        costs: Pounds(pounds),
        strands: [LearningStrand.NewModels],
        visit: beneficiaries > 0 ? new(new PartnershipId("Partnership M"), assets: [new("People who have been there themselves", CommunityAssetKind.People), new("A day centre", CommunityAssetKind.Place)]) : new(organisation: new("Department B")),
        attendance: new(Listed(people.Cohort, cohort).Concat(Listed(people.Beneficiaries, beneficiaries)).ToValueList()),
        voice: voice);

    private Attendance Came(IEnumerable<Participant> invited, double chance) => new(Listed(invited, chance).ToValueList());

    private Attendance Closing() => new(
        Listed(people.All, .7).ToValueList(),
        [new(new People(Quantity.About(40))), new(People.Exactly(6), role: ParticipantRole.Beneficiary)]);

    private List<Participation> Listed(IEnumerable<Participant> invited, double chance) => chance == 0 ? [] : [.. invited.Select(person => new Participation(person, invited: true, came: random.NextDouble() < chance))];
}
