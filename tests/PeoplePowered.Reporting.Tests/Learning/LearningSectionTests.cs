using System.Globalization;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Reporting.Learning;
using PeoplePowered.Reporting.Reports;
using PeoplePowered.Reporting.Tests.Reports;

namespace PeoplePowered.Reporting.Tests.Learning;

public sealed class LearningSectionTests
{
    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void No_pseudonym_and_no_withheld_word_is_anywhere_in_the_report(string culture)
    {
        var report = Whole(CultureInfo.GetCultureInfo(culture));
        var html = report.ToHtml();
        Assert.DoesNotContain(SomeProgramme.Secret, html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(SomeProgramme.Withdrawn, html, StringComparison.Ordinal);
        Assert.DoesNotContain(SomeProgramme.ForTheServiceAlone, html, StringComparison.Ordinal);
        Assert.Contains(SomeProgramme.Quoted, html, StringComparison.Ordinal);
        Assert.Equal(4, ReportTests.Parsed(report).Descendants("figure").Count());
    }

    [Fact]
    public void Activities_stand_on_a_timeline_and_in_a_table()
    {
        var html = Report(builder => builder.AddActivities(SomeProgramme.Activities, ProgrammeReach.Of(SomeProgramme.Activities)));
        Assert.Contains("17 Jan 2013: Launch of the partnership (Institute for Government).", html, StringComparison.Ordinal);
        Assert.Contains("A paper &lt;with&gt; signs &amp; all", html, StringComparison.Ordinal);
        Assert.Contains("£1,200", html, StringComparison.Ordinal);
        Assert.Contains("No activity is on record.", Report(builder => builder.AddActivities([])), StringComparison.Ordinal);
    }

    [Fact]
    public void Reach_is_by_role_with_bounds_and_voices_stand_beside_presence()
    {
        var html = Report(builder => builder.AddReach(ProgrammeReach.Of(SomeProgramme.Activities), Voices.Of(SomeProgramme.Activities)));
        Assert.Contains("People reached, by role", html, StringComparison.Ordinal);
        Assert.Contains("North West", html, StringComparison.Ordinal);

        // 30 % of the turns are attributed to nobody.
        Assert.Contains("60.0 to 90.0%", html, StringComparison.Ordinal);
        Assert.Contains("10.0 to 40.0%", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_network_is_drawn_without_beneficiaries_who_are_counted()
    {
        var html = Report(builder => builder.AddNetwork(SomeProgramme.FollowUp.Assess().ForRelease(), SomeProgramme.FollowUp.ComparedWith(SomeProgramme.Baseline).ForRelease()));
        Assert.Contains("Network map of 6 people (civil servant 3, deliverer 3) and 4 ties", html, StringComparison.Ordinal);
        Assert.Contains("3 beneficiaries are counted, not drawn.", html, StringComparison.Ordinal);
        Assert.Contains("8 of 9 (88.9%)", html, StringComparison.Ordinal);
        Assert.Contains("Ties of follow-up since baseline", html, StringComparison.Ordinal);
        Assert.DoesNotContain("beneficiary 1", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Gains_stand_at_their_level_and_the_others_say_that_nothing_was_measured()
    {
        var (html, report) = Both(builder => builder.AddGains(SomeProgramme.Gains));
        var rows = Rows(report, "Connecting policy with practice: learning by level");
        Assert.Equal(["reaction", "learning", "behaviour", "results"], rows.Select(row => row[0]));
        Assert.Contains("nothing was measured", rows[0][1], StringComparison.Ordinal);
        Assert.Equal("better (before-after claim)", rows[1][9]);
        Assert.Contains("retrospective, self-rated", rows[1][2], StringComparison.Ordinal);
        Assert.Equal("20 before, 18 after", rows[2][4]);
        Assert.Contains("gain-retrospective", html, StringComparison.Ordinal);
        Assert.Contains("changes against a comparison", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Insights_come_with_their_strength_their_themes_and_who_disagrees()
    {
        var (html, report) = Both(builder => builder.AddInsights([SomeProgramme.Insight]));
        Assert.Contains("testimony only", Rows(report, "Insights, and how firmly evidence stands behind them")[0][3], StringComparison.Ordinal);
        Assert.Contains("being asked", html, StringComparison.Ordinal);
        Assert.Contains("Where perspectives disagree", html, StringComparison.Ordinal);
        Assert.Contains("with consent: publication", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Influence_is_a_range_with_rivals_and_where_to_look_next()
    {
        var (html, report) = Both(builder => builder.AddPolicies([SomeProgramme.Policy]).AddInfluence([SomeProgramme.Influence]));
        var claim = Rows(report, "Influence claims")[0];
        Assert.Equal("0.889", claim[5]);
        Assert.Equal("Someone who decided says so", claim[8]);
        Assert.Contains("A new director wanted it anyway", html, StringComparison.Ordinal);
        Assert.Contains("Jun 2012: commitment.", html, StringComparison.Ordinal);
        Assert.Contains("No influence is claimed.", Report(builder => builder.AddInfluence([])), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_a_section_of_its_own()
    {
        var html = Report(builder => builder.AddNotKnown(SomeProgramme.Gains.Caveats));
        Assert.Contains("What we do not know", html, StringComparison.Ordinal);
        Assert.Contains("gain-level-not-measured", html, StringComparison.Ordinal);
    }

    private static Report Whole(CultureInfo culture) => new ReportBuilder("A programme")
        .AddActivities(SomeProgramme.Activities, ProgrammeReach.Of(SomeProgramme.Activities), culture)
        .AddExamples([])
        .AddReach(ProgrammeReach.Of(SomeProgramme.Activities), Voices.Of(SomeProgramme.Activities), culture)
        .AddNetwork(SomeProgramme.FollowUp.Assess().ForRelease(), SomeProgramme.FollowUp.ComparedWith(SomeProgramme.Baseline).ForRelease(), culture)
        .AddGains(SomeProgramme.Gains, culture)
        .AddInsights([SomeProgramme.Insight], culture)
        .AddPolicies([SomeProgramme.Policy], culture)
        .AddInfluence([SomeProgramme.Influence], culture)
        .AddNotKnown(SomeProgramme.Gains.Caveats, culture)
        .Build();

    private static string Report(Func<ReportBuilder, ReportBuilder> add) => Both(add).Html;

    private static (string Html, Report Report) Both(Func<ReportBuilder, ReportBuilder> add)
    {
        var report = add(new ReportBuilder("A programme")).Build();
        return (report.ToHtml(), report);
    }

    private static List<List<string>> Rows(Report report, string caption) =>
        [.. ReportTests.Parsed(report).Descendants("table").Single(table => string.Equals(table.Element("caption")?.Value, caption, StringComparison.Ordinal))
            .Element("tbody")!.Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToList())];
}
