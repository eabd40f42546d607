using System.Text.RegularExpressions;
using NodaTime;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Domain.Learning.Insights;
using PeoplePowered.Domain.Learning.Records;
using PeoplePowered.Domain.Success;
using PeoplePowered.Reporting.Learning;

namespace PeoplePowered.Reporting.Tests.Learning;

public sealed partial class ProgrammeReportTests
{
    private const string Words = "I have my own front door now.";
    private static readonly Source s_source = new("a test");
    private static readonly InsightContext s_today = new(new LocalDate(2014, 6, 1), ConsentScope.Publication);

    [Fact]
    public void Words_are_on_the_page_by_consent_and_gone_from_it_when_that_is_taken_back()
    {
        var record = Record();
        Assert.Contains(Words, Html(record), StringComparison.Ordinal);
        var withdrawn = Html(record.Withdrawn("t", PartialDate.Parse("2014-05")));
        Assert.DoesNotContain(Words, withdrawn, StringComparison.Ordinal);
        Assert.DoesNotContain("front door", withdrawn, StringComparison.Ordinal);
        Assert.Contains("testimonies-not-counted", withdrawn, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_has_what_is_on_record_what_is_not_known_and_how_it_was_made()
    {
        var html = Html(Record());
        Assert.Equal(
            ["Programme", "What the programme did", "Whom it reached", "What was learnt together", "What we do not know", "Methods and provenance"],
            Heading().Matches(html).Select(match => match.Groups["text"].Value));
        Assert.Contains("Launch (2013-01-17): Everybody met; chaired by Ann Chair; with Ben Speaker (Justlife).", html, StringComparison.Ordinal);
        Assert.Contains("home: 2012: A home helps; then 2013: A home of one's own helps (Narrowed).", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.Contains("Year one asked: What works?", html, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-person", html, StringComparison.Ordinal);
    }

    private static string Html(LearningRecord record) => ProgrammeReport.Of("A programme", new ProgrammeReviewer().Review(record, s_today)).ToHtml();

    private static LearningRecord Record() => new(
        new LearningProgramme(
            new("p"), "Programme", [new("Host")], s_source, cohorts: [new("Year one", new Term(PartialDate.Parse("2013")), People.Exactly(30), s_source, questions: ["What works?"])]),
        [
            new(
                new("launch"),
                ActivityKind.PublicEvent,
                "Launch",
                new(PartialDate.Parse("2013-01-17")),
                s_source,
                speakers: [new("Ann Chair", chairs: true), new("Ben Speaker", new("Justlife"))],
                attendance: Attendance.Of(new Participant(new Pseudonym("secret-person"), ParticipantRole.Deliverer)),
                about: "Everybody met"),
        ],
        insights:
        [
            new(
                new("home"),
                [new(PartialDate.Parse("2012"), "A home helps"), new(PartialDate.Parse("2013"), "A home of one's own helps", changed: "Narrowed")],
                evidence:
                [
                    new TestimonyEvidence(
                        PartialDate.Parse("2013"), new Testimony("t", Words, new Consent([ConsentScope.Publication], PartialDate.Parse("2013"))), ParticipantRole.Beneficiary, InsightBearing.Supports, "Says so"),
                ]),
        ]);

    [GeneratedRegex("<h2[^>]*>(?<text>.*?)</h2>", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Heading();
}
