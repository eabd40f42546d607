using PeoplePowered.Domain;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Learning.Records;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;
using PeoplePowered.Domain.Replication.Standards;
using PeoplePowered.Domain.Success;

namespace ConnectingPolicyWithPractice;

/// <summary>A cohort such as those of the programme, made up by a seeded generator: nobody in it exists, and nothing in it is evidence of anything but what the figures of the Fair Chance Fund say.</summary>
internal static class IllustrativeRecord
{
    public const int Seed = 20130117;

    /// <summary>The key by which the insight names the synthesis of the Fair Chance Fund.</summary>
    public const string Accommodation = "fair-chance-fund/accommodation-12-months";

    public static Source Source { get; } = new(FormattableString.Invariant($"Illustrative: made up by this sample's generator, seed {Seed}"));

    /// <param name="accommodation">What the real synthesis says when the insight cites it.</param>
    public static LearningRecord Of(SynthesisReading accommodation)
    {
        var random = new Random(Seed);
        var people = new IllustrativePeople(random);
        var programme = new LearningProgramme(
            new("illustrative-programme"),
            "Illustrative learning programme",
            [new("Illustrative host")],
            Source,
            cohorts: [new("Illustrative cohort", new Term(PartialDate.Parse("2013")), People.Exactly(30), Source, [new(ParticipantRole.CivilServant, Quantity.Exact(15)), new(ParticipantRole.Deliverer, Quantity.Exact(15))], people.Pairs)]);
        return new(
            programme,
            new IllustrativeActivities(people, random, Source).All,
            [Example],
            [Keeping(accommodation), Asking],
            IllustrativeGains.Of(random, Source),
            new IllustrativeTies(people, random, Source).Surveys);
    }

    private static PracticeExample Example => new(
        new("day-centre"),
        new PartnershipId("Partnership M"),
        InnovationKind.Delivery,
        "One worker stays with a person across services (illustrative)",
        Source,
        assets: [new("People who have been there themselves", CommunityAssetKind.People)],
        evidenceLevels: [new NestaRating(NestaLevel.One, EvidenceDesign.Descriptive)],
        shownAt: [new("visit-1")],
        takeaways: [new(new("Department A"), ParticipantRole.CivilServant, "Asks for one lead worker in a specification", PartialDate.Parse("2013-11"), TakeawayUse.Adapted, Source)]);

    private static Insight Asking => new(
        new("asking-is-not-enough"),
        [
            new(PartialDate.Parse("2013-07"), "Service users should be asked about services", source: Source),
            new(PartialDate.Parse("2013-12"), "Service users change services when they are there when these are designed, not when they are asked afterwards", "adults with several needs", "where a partnership pays for their time", "they see what a form leaves out", Source, "Narrowed after two visits"),
        ],
        [new(PartialDate.Parse("2013-12"), InsightStatus.Emerging, "The illustrative cohort")],
        [
            Said("voice-1", "They asked us after it was built.", ParticipantRole.Beneficiary, InsightBearing.Supports, "Was asked too late", ["timing"], ConsentScope.Publication),
            Said("voice-2", "I redrew the form with them, and it was used.", ParticipantRole.Beneficiary, InsightBearing.Supports, "Took part in design", ["design", "timing"], ConsentScope.Publication),
            Said("voice-3", "We never had the weeks to do it properly.", ParticipantRole.Deliverer, InsightBearing.Qualifies, "Needs time that contracts do not pay", ["time"], ConsentScope.Publication),
            Said("voice-4", "Nobody in my unit is measured on this.", ParticipantRole.CivilServant, InsightBearing.Contradicts, "No reason to change", ["incentives"], ConsentScope.Internal),
            Said("voice-5", "These words were taken back.", ParticipantRole.Beneficiary, InsightBearing.Supports, "Taken back", ["design"], ConsentScope.Publication).Withdrawn(PartialDate.Parse("2014-03-01")),
        ],
        [new(new("Illustrative host"), ParticipantRole.Funder, PartialDate.Parse("2014-01"), Source)],
        [
            new(ParticipantRole.Beneficiary, ViewStance.Agrees, Source),
            new(ParticipantRole.CivilServant, ViewStance.Disagrees, Source, "It slows a tender down"),
        ],
        [LearningStrand.BetterPolicyMaking],
        ["co-design"]);

    private static Insight Keeping(SynthesisReading accommodation) => new(
        new("most-keep-a-home"),
        [new(PartialDate.Parse("2018"), "Most young people who were homeless keep a home for twelve months when a worker stays with them", "homeless young people out of work or learning", "seven projects of the Fair Chance Fund, paid by outcomes", source: new Source("INDIGO impact bond data set, projects 0131-0137", "Government Outcomes Lab"))],
        evidence: [new SynthesisEvidence("seven sites", PartialDate.Parse("2018"), Accommodation, accommodation, new SynthesisRule(0.5, Polarity.HigherIsBetter))]);

    private static TestimonyEvidence Said(string id, string words, ParticipantRole role, InsightBearing bearing, string reason, ValueList<string> themes, ConsentScope scope) =>
        new(PartialDate.Parse("2013-09"), new Testimony(id, words, new Consent([scope], PartialDate.Parse("2013-09-01"))), role, bearing, reason, themes);
}
