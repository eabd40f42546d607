using NodaTime;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Learning.Networks;
using PeoplePowered.Domain.Learning.Records;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Success;
using static PeoplePowered.Domain.Tests.Learning.SomeActivities;

namespace PeoplePowered.Domain.Tests.Learning.Records;

public sealed class ProgrammeReviewerTests
{
    private static readonly InsightContext s_today = new(new LocalDate(2014, 6, 1), ConsentScope.Publication);

    [Fact]
    public void An_empty_record_says_what_is_not_known()
    {
        var review = new ProgrammeReviewer().Review(new LearningRecord(Programme()), s_today);
        Assert.Equal(Quantity.Exact(0), review.Reach.Everybody.People);
        Assert.Contains("ties-not-asked", review.NotKnown.Select(caveat => caveat.Code));
        Assert.Equal(4, review.NotKnown.Count(caveat => caveat.Code == "gain-level-not-measured"));
        Assert.Equal(CaveatSeverity.Serious, review.NotKnown[0].Severity);
        Assert.Equal(0, review.InfluenceSummary.Claims);
    }

    [Fact]
    public void Every_part_of_a_record_is_reviewed()
    {
        var (one, other) = (Person("1"), Person("2", ParticipantRole.Deliverer));
        TieSurvey Wave(string name, params Tie[] ties) => new(name, [one, other], [one.Person, other.Person], [.. ties]);
        var record = new LearningRecord(
            Programme(new Cohort("Year one", new Term(PartialDate.Parse("2013")), People.Exactly(30), Stated)),
            [Seminar("a", Attendance.Of(one, other))],
            insights: [Insight("i")],
            surveys: [Wave("before"), Wave("after", new Tie(one.Person, other.Person))],
            policies: [new(new("plan"), "Plan", [new("HM Government")], [new(PolicyStage.Commitment, PartialDate.Parse("2012"), Stated)], [new("i")])],
            claims: [Claim("c", insight: "i", activity: "a", policy: "plan")]);
        var review = new ProgrammeReviewer().Review(record, s_today);
        Assert.Equal(Quantity.Exact(2), review.Reach.Everybody.People);
        Assert.Equal(2, review.Networks.Count);
        Assert.Single(review.Changes);
        Assert.Single(review.Insights);
        Assert.Equal((.2, .5), (review.Influence[0].Posterior.Value.Lower, review.Influence[0].Posterior.Value.Upper));
        foreach (var code in new[] { "pairs-not-on-record", "accessibility-not-recorded", "policy-not-followed", "costs-not-recorded", "voice-not-recorded", "influence-nothing-looked-for", "insight-without-evidence" })
            Assert.Contains(code, review.NotKnown.Select(caveat => caveat.Code));
        Assert.DoesNotContain("ties-not-asked", review.NotKnown.Select(caveat => caveat.Code));
        Assert.Contains("contribution-not-attribution", review.Caveats.Select(caveat => caveat.Code));
        Assert.Empty(review.Caveats.Intersect(review.NotKnown));
        Assert.Equal(review.Made, new ProgrammeReviewer().Review(record, s_today).Made);
    }

    [Fact]
    public void One_wave_alone_cannot_tell_what_the_programme_made()
    {
        var review = new ProgrammeReviewer().Review(new LearningRecord(Programme(), surveys: [new("after", [Person("1")], [], [])]), s_today);
        Assert.Contains("ties-baseline-not-asked", review.NotKnown.Select(caveat => caveat.Code));
        Assert.Empty(review.Changes);
    }

    [Fact]
    public void What_one_part_names_in_another_is_there()
    {
        void Refused(string parameter, Func<LearningRecord> record) => Assert.Equal(parameter, Assert.Throws<ArgumentException>(record).ParamName);
        Refused("activities", () => new(Programme(), [Seminar("a"), Seminar("a")]));
        Refused("insights", () => new(Programme(), insights: [Insight("i"), Insight("i")]));
        Refused("insights", () => new(Programme(), insights: [new(new("old"), [new(PartialDate.Parse("2013"), "Something works")], [new(PartialDate.Parse("2014"), InsightStatus.Superseded, supersededBy: new("none"))])]));
        Refused("policies", () => new(Programme(), policies: [new(new("p"), "P", [new("O")], informedBy: [new("none")])]));
        Refused("claims", () => new(Programme(), claims: [Claim("c", activity: "none")]));
        Refused("claims", () => new(Programme(), claims: [Claim("c", insight: "none")]));
        Refused("claims", () => new(Programme(), claims: [Claim("c", policy: "none")]));
        Refused("surveys", () => new(Programme(), surveys: [new("w", [], [], []), new("w", [], [], [])]));
        Refused("hosts", () => Reviewless());
        static LearningRecord Reviewless() => new(new LearningProgramme(new("x"), "X", [], Stated));
    }

    [Fact]
    public void Consent_taken_back_is_taken_back_everywhere()
    {
        TestimonyEvidence Said() => new(PartialDate.Parse("2013"), new Testimony("t", "SECRET WORDS", new Consent([ConsentScope.Publication], PartialDate.Parse("2013"))), ParticipantRole.Beneficiary, InsightBearing.Supports, "CODED", ["THEME"]);
        Insight On(string id) => new(new(id), [new(PartialDate.Parse("2013"), "Something works")], evidence: [Said()]);
        var record = new LearningRecord(Programme(), insights: [On("one"), On("two")]);
        Assert.Equal(2, new ProgrammeReviewer().Review(record, s_today).Insights.Sum(insight => insight.Quotes.Count));

        var withdrawn = record.Withdrawn("t", PartialDate.Parse("2014-03"));
        var review = new ProgrammeReviewer().Review(withdrawn, s_today);
        Assert.Empty(review.Insights.SelectMany(insight => insight.Quotes));
        foreach (var word in new[] { "SECRET", "CODED", "THEME" })
            Assert.DoesNotContain(word, System.Text.Json.JsonSerializer.Serialize(withdrawn.Insights) + System.Text.Json.JsonSerializer.Serialize(review.Insights), StringComparison.Ordinal);
        Assert.Equal("insights", Assert.Throws<ArgumentException>(() => new LearningRecord(Programme(), insights: [withdrawn.Insights[0], On("two")])).ParamName);
        Assert.Equal("testimony", Assert.Throws<ArgumentException>(() => record.Withdrawn("none", PartialDate.Parse("2014"))).ParamName);
    }

    [Fact]
    public void A_reviewers_options_hold_unless_a_call_brings_others()
    {
        var reviewer = new ProgrammeReviewer(new LearningOptions { Reached = AttendanceStage.Invited });
        var record = new LearningRecord(Programme(), [Seminar("a", new Attendance([new(Person("1"), invited: true, came: false)]))]);
        Assert.Equal(Quantity.Exact(1), reviewer.Review(record, s_today).Reach.Everybody.People);
        Assert.Equal(Quantity.Exact(0), reviewer.Review(record, s_today, LearningOptions.Default).Reach.Everybody.People);
        Assert.Throws<ArgumentOutOfRangeException>(() => new LearningOptions { ConfidenceLevel = 95 });
    }

    [Fact]
    public void A_level_that_is_set_is_the_level_of_the_gains()
    {
        var gain = new LearningGain(
            KirkpatrickLevel.Learning,
            new("I know whom to ask", Polarity.HigherIsBetter, 1, 5),
            GainDesign.PrePost,
            GainRating.SelfRated,
            new PairedScores([new(1, 3), new(2, 3), new(2, 5)]),
            PartialDate.Parse("2014"),
            Stated);
        var record = new LearningRecord(Programme(), gains: [gain]);
        double Width(double level) => new ProgrammeReviewer().Review(record, s_today, new LearningOptions { ConfidenceLevel = level }).Gains.At(KirkpatrickLevel.Learning).Gains[0].Interval.Value.Width;
        Assert.True(Width(.99) > Width(.8));
    }

    private static LearningProgramme Programme(params Cohort[] cohorts) => new(new("p"), "Programme", [new Organisation("BIG")], Stated, cohorts: [.. cohorts]);

    private static Insight Insight(string id) => new(new(id), [new(PartialDate.Parse("2013"), "Something works")]);

    private static InfluenceClaim Claim(string id, string? insight = null, string? activity = null, string? policy = null) => new(
        new(id),
        InfluenceKind.Policy,
        InfluenceLevel.National,
        PartialDate.Parse("2015"),
        new Organisation("BIG"),
        new("A strategy", "It matters", "By what was learnt"),
        StatedProbability.Between(.2, .5, "As likely as such claims are"),
        [new("e", "A paper cites it", StatedProbability.Between(.3, .6, "s"), StatedProbability.Between(.1, .2, "t"))],
        policy: policy is null ? null : new PolicyId(policy),
        activities: activity is null ? [] : [new ActivityId(activity)],
        insights: insight is null ? [] : [new InsightId(insight)]);
}
