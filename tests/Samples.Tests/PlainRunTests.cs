using System.Text.RegularExpressions;

namespace Samples.Tests;

/// <summary>The run without arguments: the tables, what they say plainly, and the report.</summary>
public sealed partial class PlainRunTests
{
    [Fact]
    public void It_ends_well_and_names_the_report_last()
    {
        Assert.Equal((0, ""), (Sample.Plain.ExitCode, Sample.Plain.Error));
        Assert.Equal(Sample.ReportPath, Sample.Plain.Output.TrimEnd('\n').Split('\n')[^1]);
        Assert.True(Path.IsPathFullyQualified(Sample.ReportPath));
        Assert.StartsWith("<!DOCTYPE html>", Sample.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void It_is_plain_text_when_redirected() => Assert.DoesNotContain('\u001b', Sample.Plain.Output);

    [Theory]
    [InlineData("The Fair Chance Fund is a government outcomes fund, not one of the four strategic investments")]
    [InlineData("Home Group reports 273 of 270 participants for assessment-1")]
    [InlineData("Depaul reports no figure for volunteering-20-weeks")]
    [InlineData("Depaul reports no figure for volunteering-26-weeks")]
    [InlineData("differ by far more than chance")]
    [InlineData("as known on 2013-01-17")]
    [InlineData("as last known")]
    [InlineData("1,208 of 1,909")]
    [InlineData("£15,938,200 to £15,944,700")]
    [InlineData("£1,692,700 to £1,699,200")]
    [InlineData("before any cap")]
    public void It_says_plainly_what_it_has_to_say(string text)
    {
        Assert.Contains(text, OnOneLine(Sample.Plain.Output), StringComparison.Ordinal);
        Assert.Contains(text, OnOneLine(System.Net.WebUtility.HtmlDecode(Tag().Replace(Sample.Html, string.Empty))), StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_of_outcomes_has_a_row_for_each_of_21()
    {
        var definitions = Sample.Review.Service().GetProperty("definitions").EnumerateArray().Select(definition => definition.Text("description")!).ToList();

        Assert.Equal(21, definitions.Count);
        Assert.All(definitions, description => Assert.Matches($"(?m)^  {Regex.Escape(description)} +[\\d,]+ of [\\d,]+ .*%", Sample.Plain.Output));
    }

    [Fact]
    public void The_report_needs_nothing_from_elsewhere()
    {
        Assert.DoesNotMatch("(?i)(src|href|action|data|poster|srcset)\\s*=\\s*[\"']?\\s*(https?:|//|file:)", Sample.Html);
        Assert.DoesNotMatch("(?i)@import|url\\(|<link\\b|<iframe\\b|<object\\b|fetch\\(|XMLHttpRequest|import\\(", Sample.Html);
        Assert.DoesNotContain(Address().Matches(Sample.Html), match => match.Value != "http://www.w3.org/2000/svg");
    }

    [Fact]
    public void The_report_draws_each_outcome_with_a_title_and_a_description()
    {
        var figures = Plot().Matches(Sample.Html).Select(match => match.Value).ToList();
        var plots = figures.Where(figure => figure.Contains("Local Solutions", StringComparison.Ordinal)).ToList();
        var keys = Sample.Review.Service().GetProperty("definitions").EnumerateArray().Select(definition => definition.Text("description")!).ToList();

        // A forest plot for each of 21 outcomes, a map of the evidence, bars of investments, the steps of payment, and a tornado.
        Assert.Equal(21, plots.Count);
        Assert.All(["Evidence gap map of", "Waterfall of", "Tornado chart of"], kind => Assert.Single(figures, figure => figure.Contains(kind, StringComparison.Ordinal)));
        Assert.Contains(figures, figure => figure.Contains("Bars of", StringComparison.Ordinal));
        Assert.All(figures, plot =>
        {
            Assert.Matches("<svg[^>]*role=\"img\"", plot);
            var labels = Regex.Match(plot, "(?<=aria-labelledby=\")[^\"]+", RegexOptions.None, TimeSpan.FromSeconds(5)).Value.Split(' ');
            Assert.Contains(FormattableString.Invariant($"<title id=\"{labels[0]}\">"), plot, StringComparison.Ordinal);
            Assert.Contains(FormattableString.Invariant($"<desc id=\"{labels[1]}\">"), plot, StringComparison.Ordinal);
        });
        Assert.All(keys.Zip(plots), pair => Assert.Contains(pair.First, System.Net.WebUtility.HtmlDecode(pair.Second), StringComparison.Ordinal));
    }

    [Fact]
    public void The_tables_of_the_report_can_be_sorted_without_a_server()
    {
        var sortable = Caption().Matches(Sample.Html).Select(match => System.Net.WebUtility.HtmlDecode(match.Value)).ToList();
        string[] expected =
        [
            "as known on 2013-01-17",
            "Fair Chance Fund: outcomes over 7 sites",
            "by site, before any cap",
            "by outcome, before any cap",
            "gross (all who achieved it) beside net",
            .. Sample.Review.Service().GetProperty("definitions").EnumerateArray().Select(definition => $"{definition.Text("description")} by site"),
        ];

        Assert.All(expected, part => Assert.Contains(sortable, caption => caption.Contains(part, StringComparison.Ordinal)));
        Assert.Equal(4, sortable.Count(caption => caption.EndsWith("as last known", StringComparison.Ordinal)));
        Assert.Contains("<script>", Sample.Html, StringComparison.Ordinal);
        Assert.Contains("aria-sort", Sample.Html, StringComparison.Ordinal);
    }

    private static string OnOneLine(string text) => Space().Replace(text, " ");

    [GeneratedRegex("\\s+", RegexOptions.None, 5000)]
    private static partial Regex Space();

    [GeneratedRegex("<[^>]+>", RegexOptions.None, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex("https?://[^\\s\"'<)]+", RegexOptions.None, 5000)]
    private static partial Regex Address();

    [GeneratedRegex("(?<=<table data-sortable[^>]*>\\s*<caption[^>]*>)[^<]+", RegexOptions.None, 5000)]
    private static partial Regex Caption();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline, 5000)]
    private static partial Regex Plot();
}
