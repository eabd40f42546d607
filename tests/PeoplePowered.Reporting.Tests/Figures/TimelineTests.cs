using System.Globalization;
using PeoplePowered.Domain;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class TimelineTests
{
    private static readonly TimelineEntry[] s_entries =
    [
        new("Launch at the Institute for Government", On("2013-01-17"), Lane: "Public events", Note: "with a panel of four"),
        new("First cohort of 30 people in learning pairs", On("2013-03"), On("2014-02"), Lane: "Cohorts"),
        new("Visit to a community hub", On("2013-06-12"), Lane: "Visits"),
        new("Visit to another, two days later", On("2013-06-14"), Lane: "Visits"),
        new("Visit at the very end with a long name that has to be broken into several lines", On("2014-11-30"), Lane: "Visits"),
        new("Report", On("2014"), Lane: "Research output"),
    ];

    [Theory]
    [InlineData("en-GB")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void Nothing_overflows_or_overlaps(string culture)
    {
        new Drawn(Of(s_entries, culture)).AssertNothingOverflowsOrOverlaps();
        new Drawn(Of([], culture)).AssertNothingOverflowsOrOverlaps();
        new Drawn(Of([.. Enumerable.Range(0, 60).Select(i => new TimelineEntry($"Entry {i} on the same few days", On(i % 2 == 0 ? "2013-01-17" : "2013-12-31")))], culture)).AssertNothingOverflowsOrOverlaps();
    }

    [Theory]
    [InlineData("2013-01-17", "2013-01-17")]
    [InlineData("2013-01-17", "2013-02-03")]
    [InlineData("2013", "2015")]
    [InlineData("1601", "2013-01")]
    [InlineData("0001", "9999")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void Any_span_has_ticks_that_stand_clear(string first, string last)
    {
        var drawn = new Drawn(Of([new("First", On(first)), new("Last", On(last), Lane: "Lane")]));
        drawn.AssertNothingOverflowsOrOverlaps();
        Assert.Contains(drawn.Texts, text => text.What.Any(char.IsAsciiDigit));
    }

    [Fact]
    public void A_day_is_a_mark_and_a_year_a_bar_over_it()
    {
        var drawn = new Drawn(Of([new("Day", On("2013-07-02")), new("Year", On("2013"))]));
        var day = drawn.Root.Elements(Drawn.Svg + "polygon").First().Attribute("points")!.Value.Split(' ').Select(point => Drawn.Number(point.Split(',')[0])).ToList();
        var year = drawn.Root.Elements(Drawn.Svg + "rect").First(rect => Drawn.Class(rect).Contains("marker", StringComparison.Ordinal));

        // 2 July is the middle of 2013: 182 days before it and 182 after.
        Assert.Equal(Drawn.At(year, "x") + (Drawn.At(year, "width") / 2), (day.Min() + day.Max()) / 2, 0.05);
    }

    [Fact]
    public void A_period_is_strong_where_it_is_certain_and_light_where_it_is_not()
    {
        var drawn = new Drawn(Of([new("Cohort", On("2013"), On("2015-06-30"))]));
        Box Bar(string paint) => Bars(drawn, paint)[0];
        Assert.True(Bar("marker").Left < Bar("strong").Left - 50);
        Assert.Equal(Bar("marker").Right, Bar("strong").Right, 0.02);
    }

    [Fact]
    public void Dates_are_in_the_readers_words_and_everything_stands_in_the_table()
    {
        var german = Of(s_entries, "de-DE");
        var months = CultureInfo.GetCultureInfo("de-DE").DateTimeFormat.AbbreviatedMonthNames;
        Assert.Contains($"12 {months[5]} 2013: Visit to a community hub.", german.Description, StringComparison.Ordinal);
        Assert.Contains($"{months[2]} 2013 to {months[1]} 2014: First cohort", german.Description, StringComparison.Ordinal);
        Assert.All(s_entries, entry => Assert.Contains(entry.Label, german.ToHtml(), StringComparison.Ordinal));
        Assert.Contains("with a panel of four", german.ToHtml(), StringComparison.Ordinal);
        Assert.All(german.Entries.Zip(german.Entries.Skip(1)), pair => Assert.True(pair.First.Start <= pair.Second.Start));
    }

    [Fact]
    public void The_same_entries_give_the_same_drawing() => Assert.Equal(Of(s_entries).ToSvg(), Of(s_entries).ToSvg());

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new TimelineEntry("Backwards", On("2014"), On("2013")));
        Assert.Throws<ArgumentException>(() => new TimelineEntry(" ", On("2014")));
        Assert.Throws<ArgumentException>(() => new TimelineEntry("Lane", On("2014"), Lane: " "));
        Assert.Throws<ArgumentException>(() => new Timeline(" ", []));
    }

    private static List<Box> Bars(Drawn drawn, string paint) => [.. drawn.Root.Elements(Drawn.Svg + "rect")
        .Where(rect => Drawn.Class(rect).EndsWith(paint, StringComparison.Ordinal))
        .Select(rect => new Box(paint, Drawn.At(rect, "x"), Drawn.At(rect, "y"), Drawn.At(rect, "x") + Drawn.At(rect, "width"), Drawn.At(rect, "y") + Drawn.At(rect, "height")))];

    private static PartialDate On(string date) => PartialDate.Parse(date);

    private static Timeline Of(TimelineEntry[] entries, string culture = "") => new("Activities over time", entries, new() { Footnote = "As far as published.", FormatProvider = CultureInfo.GetCultureInfo(culture) });
}
