using NodaTime;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Replication.Standards;
using PeoplePowered.Domain.Success;

namespace PeoplePowered.Domain.Tests.Learning;

public sealed class InsightTests
{
    private static readonly LocalDate s_day = new(2014, 6, 1);
    private static readonly PartialDate s_cited = PartialDate.Parse("2013-05");
    private static readonly InsightVersion s_version = new(PartialDate.Parse("2013"), "prevention is worth more than crisis help", "adults with complex needs", "where services share budgets", "crises are dear");

    private static Insight With(params InsightEvidence[] evidence) => new(new("disconnect-3"), [s_version], evidence: evidence.ToValueList());

    private static InsightContext Today(SynthesisReading? synthesis = null, VerdictReading? verdict = null, ConsentScope scope = ConsentScope.Learning) => new(
        s_day,
        scope,
        synthesis is null ? null : [new("entry", synthesis)],
        verdict is null ? null : [new("here", verdict)]);

    private static TestimonyEvidence Said(string id, ParticipantRole role, string? speaker, string[] themes, InsightBearing bearing = InsightBearing.Supports, string? withdrawn = null) => new(
        s_cited,
        new(id, "in my own words", new([ConsentScope.Learning], Some.Date("2013-01"), withdrawnOn: withdrawn is null ? null : Some.Date(withdrawn))),
        role,
        bearing,
        "coded so",
        themes.ToValueList(),
        speaker is null ? null : new Pseudonym(speaker));

    private static DocumentEvidence Document(InsightBearing bearing, string id = "report", string cited = "2013-05") => new(id, Some.Date(cited), Some.Source, bearing, "it says so");

    private static SynthesisReading Reading(params (string Site, int Achieved)[] sites) =>
        SynthesisReading.Of(new OutcomeAggregator().Aggregate(Some.Outcome("entry"), sites.Select(site => Some.Count(site.Site, "entry", site.Achieved, 100))));

    private static string[] Codes(InsightAssessment found) => [.. found.Caveats.Select(caveat => caveat.Code)];

    [Fact]
    public void An_insight_follows_the_synthesis_that_it_rests_on()
    {
        var (high, higher, low) = (Reading(("A", 60), ("B", 65), ("C", 70)), Reading(("A", 60), ("B", 65), ("C", 75)), Reading(("A", 6), ("B", 8), ("C", 7)));
        var insight = With(new SynthesisEvidence("S", s_cited, "entry", high, new(0.4, Polarity.HigherIsBetter)));
        Assert.Empty(insight.Assess(Today(high)).Caveats);
        Assert.Equal(InsightStrength.OneKind, insight.Assess(Today(high)).Strength);

        var changed = insight.Assess(Today(higher));
        Assert.Equal(["synthesis-changed"], Codes(changed));
        Assert.Contains(high.ToString(), changed.Caveats[0].Message, StringComparison.Ordinal);
        Assert.Contains(higher.ToString(), changed.Caveats[0].Message, StringComparison.Ordinal);

        // The same inputs by another method: the hash of the inputs stays, what is said does not.
        var otherwise = insight.Assess(Today(new SynthesisReading(low.Estimate, low.Interval, high.InputHash)));
        Assert.Equal(["synthesis-turned"], Codes(otherwise));
        Assert.NotEqual(otherwise.Made, insight.Assess(Today(high)).Made);

        var turned = insight.Assess(Today(low));
        Assert.Equal((InsightStrength.Contradicted, 1), (turned.Strength, turned.Count(InsightBearing.Contradicts)));
        Assert.Equal(CaveatSeverity.Serious, turned.Caveats.Single(caveat => caveat.Code == "synthesis-turned").Severity);

        var missing = insight.Assess(Today());
        Assert.Equal((InsightStrength.OneKind, "synthesis-not-today"), (missing.Strength, Codes(missing).Single()));
        Assert.Equal(4, new[] { insight.Assess(Today(high)), changed, turned, missing }.Select(found => found.Made.InputHash).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(0.3, Polarity.HigherIsBetter, InsightBearing.Supports)]
    [InlineData(0.3, Polarity.LowerIsBetter, InsightBearing.Contradicts)]
    [InlineData(0.5, Polarity.HigherIsBetter, InsightBearing.Undecided)]
    [InlineData(0.4, Polarity.HigherIsBetter, InsightBearing.Undecided)]
    [InlineData(0.9, Polarity.HigherIsBetter, InsightBearing.Contradicts)]
    [InlineData(0.9, Polarity.LowerIsBetter, InsightBearing.Supports)]
    public void A_synthesis_bears_by_its_whole_interval(double threshold, Polarity side, InsightBearing expected)
    {
        var rule = new SynthesisRule(threshold, side);
        Assert.Equal(expected, rule.BearingOf(new(Statistics.Estimable.Of(0.5), Statistics.EstimableInterval.Of(0.4, 0.6), "h")));
        Assert.Equal(InsightBearing.Undecided, rule.BearingOf(new(Statistics.Estimable.Of(0.5), Statistics.EstimableInterval.Absent(Statistics.AbsenceReason.TooFewStudies), "h")));
        Assert.Throws<ArgumentException>(() => new SynthesisRule(threshold, Polarity.NotStated));
    }

    [Fact]
    public void An_insight_follows_the_verdict_that_it_rests_on()
    {
        var (yes, no) = (new VerdictReading("replicated", InsightBearing.Supports, "1"), new VerdictReading("did-not-replicate", InsightBearing.Contradicts, "2"));
        var insight = With(new VerdictEvidence("V", s_cited, "here", yes));
        Assert.Equal(InsightBearing.Supports, insight.Assess(Today(verdict: yes)).Evidence[0].Bearing);
        var turned = insight.Assess(Today(verdict: no));
        Assert.Equal((InsightBearing.Contradicts, "verdict-turned"), (turned.Evidence[0].Bearing, Codes(turned).Single()));
        Assert.Equal("verdict-not-today", Codes(insight.Assess(Today())).Single());
        Assert.Equal("verdict-changed", Codes(insight.Assess(Today(verdict: new("replicated", InsightBearing.Supports, "3")))).Single());
        Assert.Equal(InsightBearing.Supports, With(new VerdictEvidence("V", s_cited, "here", no, claimsSuccess: false)).Assess(Today(verdict: no)).Evidence[0].Bearing);
    }

    public static TheoryData<InsightBearing[], InsightBearing[], InsightStrength> Strengths => new()
    {
        { [], [], InsightStrength.NoEvidence },
        { [InsightBearing.Supports], [], InsightStrength.TestimonyOnly },
        { [], [InsightBearing.Supports, InsightBearing.Supports], InsightStrength.OneKind },
        { [InsightBearing.Supports], [InsightBearing.Supports], InsightStrength.SeveralKindsAgree },
        { [InsightBearing.Supports], [InsightBearing.Qualifies], InsightStrength.TestimonyOnly },
        { [], [InsightBearing.Qualifies], InsightStrength.QualifiedOnly },
        { [InsightBearing.Contradicts], [InsightBearing.Supports], InsightStrength.Mixed },
        { [InsightBearing.Contradicts], [InsightBearing.Qualifies], InsightStrength.Contradicted },
    };

    [Theory]
    [MemberData(nameof(Strengths))]
    public void How_firmly_evidence_stands_is_a_rule(InsightBearing[] said, InsightBearing[] documents, InsightStrength expected)
    {
        var found = With([.. said.Select((bearing, index) => Said($"t{index}", ParticipantRole.Beneficiary, $"p{index}", [], bearing)), .. documents.Select((bearing, index) => Document(bearing, $"d{index}"))]).Assess(Today());
        Assert.Equal(expected, found.Strength);
        Assert.Equal(said.Length + documents.Length, found.Counts.Sum(count => count.Items));
    }

    [Fact]
    public void Themes_count_people_and_not_mentions()
    {
        var found = With(
            Said("1", ParticipantRole.Beneficiary, "ann", ["trust", "money"]),
            Said("2", ParticipantRole.Beneficiary, "ann", ["trust"]),
            Said("3", ParticipantRole.Beneficiary, "bob", ["trust"]),
            Said("4", ParticipantRole.Beneficiary, null, ["trust"]),
            Said("5", ParticipantRole.Deliverer, null, ["trust"])).Assess(Today());
        Assert.Equal([new("money", ParticipantRole.Beneficiary, 1, 1, 1), new("trust", ParticipantRole.Deliverer, 1, 1, 1), new ThemeCount("trust", ParticipantRole.Beneficiary, 4, 2, 3)], found.Themes);
        Assert.Equal([new(ParticipantRole.Deliverer, 1, 1, 1), new SpeakerCount(ParticipantRole.Beneficiary, 4, 2, 3)], found.Speakers);
        Assert.Contains("2 of 5 testimonies do not say who spoke", found.Caveats.Single(caveat => caveat.Code == "speakers-not-known").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Testimonies_without_consent_for_the_purpose_are_not_even_counted()
    {
        var insight = With(Said("1", ParticipantRole.Beneficiary, "ann", ["trust"]), Said("2", ParticipantRole.Beneficiary, "bob", ["trust"], withdrawn: "2014-01-01"));
        var learning = insight.Assess(Today());
        Assert.Equal((1, 1, 1), (learning.NotCounted, learning.Count(InsightBearing.Supports), learning.Quotes.Count));
        Assert.Contains("1 of its testimonies are not counted, since no consent for the purpose 'learning' holds on 2014-06-01 (1 withdrawn)", learning.Caveats.Single(caveat => caveat.Code == "testimonies-not-counted").Message, StringComparison.Ordinal);
        var publication = insight.Assess(Today(scope: ConsentScope.Publication));
        Assert.Equal((2, InsightStrength.NoEvidence), (publication.NotCounted, publication.Strength));
        Assert.Empty(publication.Themes);
        Assert.Empty(publication.Quotes);
        Assert.Empty(publication.Evidence);
    }

    [Fact]
    public void An_insight_is_read_as_of_a_day()
    {
        var insight = new Insight(
            new("i"),
            [s_version, new(Some.Date("2014-01-01"), "prevention pays where budgets are shared", changed: "narrowed")],
            [new(Some.Date("2013-06-01"), InsightStatus.Emerging), new(Some.Date("2014-05"), InsightStatus.Endorsed, "the board")],
            [Document(InsightBearing.Contradicts), Document(InsightBearing.Supports, "later", "2015")],
            [new(new("Cabinet Office"), ParticipantRole.CivilServant, Some.Date("2014-02"), Some.Source)],
            [new(ParticipantRole.Deliverer, ViewStance.Agrees, Some.Source), new(ParticipantRole.CivilServant, ViewStance.Disagrees, Some.Source), new(ParticipantRole.Funder, ViewStance.Disagrees, Some.Source, date: Some.Date("2016"))]);
        Assert.Equal((2, InsightStatus.Endorsed), (insight.Versions.Count, insight.Status));
        Assert.Equal(s_version, insight.VersionOn(new(2013, 12, 31)));
        Assert.Equal(InsightStatus.Proposed, insight.StatusOn(new LocalDate(2013, 3, 1)));
        Assert.Null(insight.StatusOn(new(2012, 1, 1)));

        var found = insight.Assess(Today());
        Assert.Equal("prevention pays where budgets are shared", found.Version!.WhatWorks);
        Assert.Equal([new(ParticipantRole.Deliverer, ViewStance.Agrees, ParticipantRole.CivilServant, ViewStance.Disagrees)], found.Disagreements);
        Assert.Equal(["insight-evidence-later", "endorsed-against-evidence", "perspectives-disagree"], Codes(found));
        Assert.Single(found.Endorsements);

        var before = insight.Assess(new(new(2012, 1, 1), ConsentScope.Learning));
        Assert.Null(before.Version);
        Assert.Contains("insight-not-yet", Codes(before));
        Assert.Empty(before.Endorsements);
    }

    [Fact]
    public void An_insight_refuses_what_does_not_go_together()
    {
        Assert.Throws<ArgumentException>(() => new Insight(new("i"), []));
        Assert.Throws<ArgumentException>(() => new Insight(new("i"), [new(Some.Date("2014"), "b"), new(Some.Date("2013"), "a")]));
        Assert.Contains("consent taken back", Assert.Throws<ArgumentException>(() => With(Document(InsightBearing.Supports), Document(InsightBearing.Supports))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Document(InsightBearing.Undecided));
        Assert.Throws<ArgumentException>(() => new InsightStatusChange(s_cited, InsightStatus.Endorsed, supersededBy: new("j")));
        Assert.Throws<ArgumentException>(() => With().Withdrawn("nobody", s_cited));
    }

    [Fact]
    public void An_example_says_what_became_of_it()
    {
        Takeaway Took(string by, TakeawayUse use) => new(new(by), ParticipantRole.Deliverer, "peer mentors", Some.Date("2014"), use, Some.Source);
        var example = new PracticeExample(
            new("justlife"), new("justlife"), InnovationKind.DesignAndDelivery, "designed with those who live there", Some.Source,
            [new("tenants' group", Partnerships.CommunityAssetKind.Association)],
            [new NestaRating(NestaLevel.One, EvidenceDesign.Descriptive)],
            [new("launch")],
            [Took("A", TakeawayUse.Adopted), Took("A", TakeawayUse.Adopted), Took("B", TakeawayUse.Adopted), Took("C", TakeawayUse.OnlyNoted)]);
        Assert.Equal((2, 0, 1), (example.Organisations(TakeawayUse.Adopted), example.Organisations(TakeawayUse.Adapted), example.Organisations(TakeawayUse.OnlyNoted)));
        Assert.Throws<ArgumentException>(() => new PracticeExample(new("e"), new("p"), InnovationKind.Design, "d", Some.Source, shownAt: [new("launch"), new("launch")]));
        Assert.Throws<ArgumentException>(() => new PracticeExample(new("e"), new("p"), InnovationKind.Design, "d", Some.Source, evidenceLevels: [new NestaRating(NestaLevel.One, EvidenceDesign.Descriptive), new NestaRating(NestaLevel.One, EvidenceDesign.Descriptive)]));
    }
}
