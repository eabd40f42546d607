using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Success;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Reporting.Tests.Learning;

/// <summary>Parts of a learning programme to report on. Pseudonyms all hold a word that must stand nowhere.</summary>
internal static class SomeProgramme
{
    public const string Secret = "zz-secret";
    public const string Quoted = "They asked us first, for once.";
    public const string Withdrawn = "Nobody should ever read these words.";
    public const string ForTheServiceAlone = "This is for the service alone.";

    public static readonly Source Source = new("A test", locator: "p. 1");

    private static readonly LocalDate s_today = new(2014, 6, 1);

    public static ValueList<Activity> Activities { get; } =
    [
        new(new("launch"), ActivityKind.PublicEvent, "Launch of the partnership", new(PartialDate.Parse("2013-01-17")), Source, host: new("Institute for Government"), costs: MoneyQuantity.Pounds(Quantity.Exact(1200)),
            attendance: new(Listed(0, 6)), voice: new(VoiceBasis.Turns, [new(ParticipantRole.CivilServant, 0.6), new(ParticipantRole.Beneficiary, 0.1)])),
        new(new("visit"), ActivityKind.Visit, "Visit to a community hub", new(PartialDate.Parse("2013-06")), Source, visit: new(organisation: new("A hub")), attendance: new(Listed(3, 9), [new(People.Exactly(4), AttendanceStage.Came)])),
        new(new("paper"), ActivityKind.ResearchOutput, "A paper <with> signs & all", new(PartialDate.Parse("2013")), Source),
    ];

    public static TieSurvey Baseline { get; } = Survey("baseline", (0, 1), (1, 2), (6, 7));

    public static TieSurvey FollowUp { get; } = Survey("follow-up", (0, 1), (0, 4), (2, 5), (4, 5), (6, 0), (6, 7));

    public static LearningGainsAssessment Gains { get; } = new LearningGains(
        "Connecting policy with practice",
        [
            new(KirkpatrickLevel.Learning, new("I know whom to ask", Polarity.HigherIsBetter, 1, 5), GainDesign.Retrospective, GainRating.SelfRated, new SummarisedScores(new(2.5, 0.8, 30), new(3.75, 0.9, 30), 0.5), PartialDate.Parse("2014"), Source),
            new(KirkpatrickLevel.Behaviour, new("Visits a month", Polarity.HigherIsBetter), GainDesign.PrePost, GainRating.Observed, new SummarisedScores(new(1, 1, 20), new(2, 1, 18)), PartialDate.Parse("2014"), Source, ParticipantRole.CivilServant, new SummarisedScores(new(1, 1, 20), new(1.5, 1, 20), 0.4)),
        ]).Assess();

    public static InsightAssessment Insight { get; } = new Insight(
        new("ask-first"),
        [new(PartialDate.Parse("2013"), "Ask those who use a service before it is bought", "people at risk", "where there is time", "since they know")],
        evidence:
        [
            Said("first", Quoted, new([ConsentScope.Publication], PartialDate.Parse("2013-01-01")), ParticipantRole.Beneficiary),
            Said("second", Withdrawn, new([ConsentScope.Publication], PartialDate.Parse("2013-01-01"), withdrawnOn: PartialDate.Parse("2014-01-01")), ParticipantRole.Deliverer),
            Said("third", ForTheServiceAlone, new([ConsentScope.Internal], PartialDate.Parse("2013-01-01")), ParticipantRole.Deliverer),
        ],
        views: [new(ParticipantRole.CivilServant, ViewStance.Disagrees, Source), new(ParticipantRole.Deliverer, ViewStance.Agrees, Source)]).Assess(new(s_today, ConsentScope.Publication));

    public static Policy Policy { get; } = new(new("reform-plan"), "Civil Service Reform Plan", [new("Cabinet Office")], [new(PolicyStage.Commitment, PartialDate.Parse("2012-06"), Source), new(PolicyStage.Review, PartialDate.Parse("2013-07"), Source)], [new("ask-first")]);

    /// <summary>Prior 0.5, sensitivity 0.8, type I rate 0.1, seen: 0.888889 by replication.md.</summary>
    public static InfluenceAssessment Influence { get; } = new InfluenceClaim(
        new("strategy"),
        InfluenceKind.Commissioning,
        InfluenceLevel.National,
        PartialDate.Parse("2015"),
        new("The Fund"),
        new("The Fund puts people in the lead", "It gives out hundreds of millions a year", "The programme showed how"),
        StatedProbability.Between(0.5, 0.5, "nobody knows"),
        [
            new("minutes", "Minutes that name the programme", StatedProbability.Between(0.8, 0.8, "usual"), StatedProbability.Between(0.1, 0.1, "rare"), EvidenceSighting.Seen, Source),
            new("interview", "Someone who decided says so", StatedProbability.Between(0.6, 0.9, "likely"), StatedProbability.Between(0.05, 0.2, "some would say so anyway")),
        ],
        [new("new-director", "A new director wanted it anyway")]).Assess();

    public static Participant Person(int number) => new(new Pseudonym($"{Secret}-{number}"), (number % 9) switch { < 3 => ParticipantRole.CivilServant, < 6 => ParticipantRole.Deliverer, _ => ParticipantRole.Beneficiary }, new Organisation("An office"), "North West");

    private static ValueList<Participation> Listed(int first, int until) => Enumerable.Range(first, until - first).Select(number => new Participation(Person(number), came: true)).ToValueList();

    private static TestimonyEvidence Said(string id, string words, Consent consent, ParticipantRole role) =>
        new(PartialDate.Parse("2013-02-01"), new Testimony(id, words, consent), role, InsightBearing.Supports, "It says so", ["being asked"], new Pseudonym($"{Secret}-{id}"));

    private static TieSurvey Survey(string name, params (int From, int To)[] ties)
    {
        var roster = Enumerable.Range(0, 9).Select(Person).ToValueList();
        return new(name, roster, roster.Take(8).Select(participant => participant.Person).ToValueList(), ties.Select(tie => new Tie(roster[tie.From].Person, roster[tie.To].Person)).ToValueList(), PartialDate.Parse(name.StartsWith('b') ? "2013" : "2014"), Source);
    }
}
