using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Tests.Aggregation;

public sealed class OutcomeQuestionsTests
{
    private static readonly ValueList<ReportedOutcome> s_sites = ReportedOutcomes.For("our-programme", "in-work", from: "our monitoring", ("North", 41, 100), ("East", 30, 90), ("South", 55, 120), ("West", 12, 60));

    [Fact]
    public void An_aggregate_is_that_of_the_service() =>
        Assert.Equal(new OutcomeAggregator().Aggregate(s_sites[0].Outcome, s_sites), s_sites.Aggregate());

    [Fact]
    public void A_key_tells_the_outcomes_of_several()
    {
        var both = s_sites.Concat(ReportedOutcomes.For("our-programme", "trained", "our monitoring", ("North", 70, 100)));
        Assert.Equal(s_sites.Aggregate(), both.Aggregate("in-work"));
        var several = Assert.Throws<ArgumentException>(() => both.Aggregate());
        Assert.Contains("'our-programme/in-work', 'our-programme/trained'", several.Message, StringComparison.Ordinal);
        var none = Assert.Throws<ArgumentException>(() => both.Aggregate("in-wrok"));
        Assert.Contains("'in-wrok'", none.Message, StringComparison.Ordinal);
        Assert.Contains("'our-programme/in-work', 'our-programme/trained'", none.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_two_frameworks_is_refused_with_both()
    {
        var both = s_sites.Concat(ReportedOutcomes.For("another", "in-work", "their monitoring", ("North", 70, 100)));
        Assert.Contains("'our-programme/in-work', 'another/in-work'", Assert.Throws<ArgumentException>(() => both.Aggregate("in-work")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_with_a_comparison_are_refused_with_what_answers_for_them()
    {
        var trials = ReportedOutcomes.Compared("trials", "in-work", "our trial", EvidenceDesign.Randomised, ("North", 41, 100, 30, 98), ("East", 30, 90, 25, 93));
        foreach (var fault in (ArgumentException[])[Assert.Throws<ArgumentException>(() => trials.Aggregate()), Assert.Throws<ArgumentException>(() => trials.Aggregate("in-work"))])
        {
            Assert.Contains("Synthesise()", fault.Message, StringComparison.Ordinal);
            Assert.Contains("DidItReplicate", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_blank_outcome_is_refused_by_name() => Assert.Throws<ArgumentException>("outcome", () => s_sites.Aggregate(" "));

    [Fact]
    public void No_figures_are_refused() => Assert.Contains("no figures", Assert.Throws<ArgumentException>(() => Array.Empty<ReportedOutcome>().Aggregate()).Message, StringComparison.Ordinal);

    [Fact]
    public void An_aggregate_is_one_good_line() =>
        // metafor 3.8.1: escalc PLO, rma REML adhoc: 0.352990 [0.194631, 0.551899]; t with 3 degrees of freedom gives 0.0991871 to 0.7299645 for a new site.
        Assert.Equal("in-work: 138 of 370 people at 4 sites; typical site 35.3 % (95 % interval 19.5 to 55.2 %), a new site 10 to 73 %", s_sites.Aggregate().ToString());

    [Fact]
    public void One_site_says_what_cannot_be_said() =>
        Assert.StartsWith("in-work: 41 of 100 people at 1 site; ", s_sites.Take(1).Aggregate().ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_table_has_a_row_for_each_site_and_summary_in_the_readers_culture()
    {
        var lines = s_sites.Aggregate().ToTable(CultureInfo.GetCultureInfo("de-DE")).Split('\n');
        Assert.StartsWith("Site", lines[0], StringComparison.Ordinal);
        Assert.Matches("^North +41 +100 +41,0 % +", lines[2]);
        Assert.Equal(["North", "East", "South", "West", "All people together", "Average of sites", "Typical site", "A new site"], lines[2..10].Select(line => System.Text.RegularExpressions.Regex.Split(line, " {2,}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))[0]));
        Assert.Matches("^All people together +138 +370 +37,3 %$", lines[6]);
        Assert.All(lines[10..], line => Assert.StartsWith("- ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void Comma_separated_values_have_a_row_for_each_site_and_summary()
    {
        var aggregate = s_sites.Append(new(s_sites[0].Outcome, new(site: new("=Centre")), new UnknownFigure("not reported"), new("our monitoring"))).Aggregate();
        var rows = aggregate.ToCsv().Split("\r\n");
        Assert.StartsWith("outcome,row,name,achieved,participants,proportion,", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("our-programme/in-work,site,North,41,100,0.41,", rows[1], StringComparison.Ordinal);
        Assert.Contains(rows, row => row.StartsWith("our-programme/in-work,summary,share-of-people,138,370,0.37297297297297299", StringComparison.Ordinal) || row.StartsWith("our-programme/in-work,summary,share-of-people,138,370,0.372972972972973", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.StartsWith("our-programme/in-work,excluded,'=Centre,", StringComparison.Ordinal));
        Assert.Equal(1 + 4 + 4 + 1 + aggregate.Caveats.Count + 1, rows.Length);
        Assert.Contains(rows, row => row.StartsWith("our-programme/in-work,caveat,not-reported,,", StringComparison.Ordinal) && row.Contains("=Centre reports no figure for in-work", StringComparison.Ordinal));
        Assert.Equal(string.Empty, rows[^1]);
        Assert.All(rows[..^2].Where(row => !row.Contains('"', StringComparison.Ordinal)), row => Assert.Equal(12, row.Count(letter => letter == ',')));
    }

    [Fact]
    public void A_synthesis_needs_no_framework_where_names_say_it_all()
    {
        // Three trials of the package's page; metafor gives the same log odds ratios as by hand: ln(41*68/(59*30)) for the first.
        var trials = ReportedOutcomes.Compared("trials", "in-work", "our trial", EvidenceDesign.Randomised, ("North", 41, 100, 30, 98), ("East", 30, 90, 25, 93), ("South", 55, 120, 40, 118));
        var synthesis = trials.Synthesise(EffectMeasure.OddsRatio).Value;
        Assert.Equal(41.0 * 68 / (59 * 30), synthesis.Whole.Sites[0].Natural.Value, 12);
        Assert.StartsWith("in-work, odds ratio, 3 figures: typical site ", synthesis.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(synthesis.Caveats);
        Assert.All(synthesis.Caveats, caveat => Assert.Contains($"whole,,,caveat,{caveat.Code},", synthesis.ToCsv(), StringComparison.Ordinal));
        Assert.Contains("Odds ratio", synthesis.ToTable(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_pool_says_why_and_what_would_mend_it()
    {
        var result = s_sites.Concat(ReportedOutcomes.For("our-programme", "trained", "our monitoring", ("Centre", 70, 100))).Synthesise();
        Assert.False(result.Success);
        Assert.Contains("do not pool", result.ToString(), StringComparison.Ordinal);
        Assert.Contains(result.Refusals[0].Remedy, result.ToTable(), StringComparison.Ordinal);
    }
}
