using System.Globalization;
using System.Xml.Linq;
using PeoplePowered.Domain;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class InvestmentBarsTests
{
    [Fact]
    public void An_exact_amount_is_solid_and_one_up_to_it_a_band_of_the_same_length()
    {
        var drawn = new Drawn(Chart(Bar("Exact", Quantity.Exact(300)), Bar("Up to", Quantity.UpTo(300))));
        Assert.Equal(Drawn.At(Bars(drawn, "pp-fill-strong").Single(), "width"), Drawn.At(Bars(drawn, "pp-fill-marker").Single(), "width"), 0.02);
    }

    [Fact]
    public void Between_two_bounds_the_lower_is_solid_and_the_rest_a_band()
    {
        var drawn = new Drawn(Chart(Bar("Between", Quantity.Between(100, 300))));
        Assert.Equal(2, Drawn.At(Bars(drawn, "pp-fill-marker").Single(), "width") / Drawn.At(Bars(drawn, "pp-fill-strong").Single(), "width"), 0.01);
    }

    [Fact]
    public void An_unknown_amount_is_hatched_and_named_and_has_no_bar()
    {
        var drawn = new Drawn(Chart(Bar("Nobody said", Quantity.Unknown)));
        Assert.Empty(Bars(drawn, "pp-fill-strong"));
        Assert.Equal(2, drawn.Texts.Count(text => text.Says("unknown")));
        Assert.Contains("of which 1 has no amount that is known", Chart(Bar("Nobody said", Quantity.Unknown)).Description, StringComparison.Ordinal);
    }

    [Fact]
    public void At_least_ends_in_an_arrow_and_about_in_a_dashed_line()
    {
        Assert.NotEmpty(new Drawn(Chart(Bar("Open", Quantity.AtLeast(5)))).Root.Elements(Drawn.Svg + "polygon"));
        Assert.Contains(new Drawn(Chart(Bar("Near", Quantity.About(5)))).Root.Elements(Drawn.Svg + "line"), line => line.Attribute("stroke-dasharray") is not null);
    }

    [Fact]
    public void The_words_of_the_source_stand_beside_the_bar_and_its_bounds_in_the_table()
    {
        var chart = Chart(new InvestmentBar("People Powered Change", MoneyQuantity.Pounds(Quantity.UpTo(300_000_000)), "up to £300m", MoneyQuantity.Pounds(Quantity.AtLeast(9_500_000)), "one award listed"));
        Assert.All(["up to £300m", "one award listed", "£ million"], words => Assert.Contains(new Drawn(chart).Texts, text => text.Says(words)));
        var row = XDocument.Parse(chart.ToHtml()).Descendants("tbody").Single().Elements("tr").Single().Elements().Select(cell => cell.Value);
        Assert.Equal(["People Powered Change", "up to £300m", "not known", "£300,000,000", "one award listed"], row);
    }

    [Fact]
    public void An_amount_that_is_only_about_right_has_no_exact_bounds_in_the_table()
    {
        var row = XDocument.Parse(Chart(Bar("Near", Quantity.About(2_000_000))).ToHtml()).Descendants("tbody").Single().Elements("tr").Single().Elements().Select(cell => cell.Value);
        Assert.Equal(["Near", "about £2,000,000", "about £2,000,000", "about £2,000,000"], row);
    }

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    public void Nothing_overflows_or_overlaps(string culture)
    {
        Quantity[] amounts = [Quantity.Exact(0), Quantity.Exact(0.01m), Quantity.AtLeast(Quantity.Most), Quantity.UpTo(3), Quantity.About(1_234_567.89m), Quantity.Between(7, 7), Quantity.Unknown];
        string[] names = ["<script>&", "مبادرة طويلة الاسم", "Fulfilling Lives: Ageing Better, and a name that is much longer than the room that it has", "👩‍👩‍👧"];
        foreach (var count in new[] { 1, 7, 40 })
        {
            var bars = Enumerable.Range(0, count).Select(i => new InvestmentBar(names[i % 4], MoneyQuantity.Pounds(amounts[i % 7]), i % 5 == 0 ? names[2] : null, i % 2 == 0 ? MoneyQuantity.Pounds(amounts[(i + 3) % 7]) : null));
            new Drawn(new InvestmentBars("T", bars, new() { FormatProvider = CultureInfo.GetCultureInfo(culture), Footnote = "A footnote." })).AssertNothingOverflowsOrOverlaps();
        }
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused_by_name()
    {
        Assert.Contains("at least one", Assert.Throws<ArgumentException>(() => Chart()).Message, StringComparison.Ordinal);
        Assert.Contains("GBP, EUR", Assert.Throws<ArgumentException>(() => Chart(Bar("A", Quantity.Exact(1)), new InvestmentBar("B", new(Quantity.Exact(1), new("EUR"))))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new InvestmentBar("A", MoneyQuantity.Pounds(Quantity.Exact(1)), Awards: new(Quantity.Exact(1), new("EUR"))));
        Assert.Throws<ArgumentException>(() => Bar(" ", Quantity.Unknown));
    }

    private static InvestmentBar Bar(string label, Quantity amount) => new(label, MoneyQuantity.Pounds(amount));

    private static InvestmentBars Chart(params InvestmentBar[] bars) => new("Investments", bars);

    /// <summary>The bars of one colour; those of the key are lower.</summary>
    private static List<XElement> Bars(Drawn drawn, string paint) =>
        [.. drawn.Root.Elements(Drawn.Svg + "rect").Where(rect => Drawn.At(rect, "height") > 15 && Drawn.Class(rect).Equals(paint, StringComparison.Ordinal))];
}
