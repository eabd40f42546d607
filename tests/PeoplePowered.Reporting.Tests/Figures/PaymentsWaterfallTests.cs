using System.Globalization;
using System.Xml.Linq;
using PeoplePowered.Domain;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class PaymentsWaterfallTests
{
    [Fact]
    public void A_cut_begins_where_the_claims_end_and_what_is_due_ends_where_the_cut_does()
    {
        var chart = Chart([WaterfallStep.Total("Claimed", 1000), WaterfallStep.Change("Capped", -400), WaterfallStep.Total("Due", 600)]);
        var (totals, cut) = (Bars(chart, "pp-fill-strong"), Bars(chart, "pp-fill-spread").Single());
        Assert.Equal(Right(totals[0]), Right(cut), 0.02);
        Assert.Equal(Right(totals[1]), Drawn.At(cut, "x"), 0.02);
        Assert.Equal(0.4, Drawn.At(cut, "width") / Drawn.At(totals[0], "width"), 0.001);
    }

    [Fact]
    public void Where_an_amount_is_a_range_the_certain_part_is_solid_and_the_rest_a_band()
    {
        var chart = Chart([WaterfallStep.Total("Due", 600, 900)]);
        var (solid, band) = (Bars(chart, "pp-fill-strong")[0], Bars(chart, "pp-fill-marker")[0]);
        Assert.Equal(2, Drawn.At(solid, "width") / (Right(band) - Right(solid)), 0.005);
    }

    [Fact]
    public void What_is_taken_from_a_range_is_certain_only_between_its_ends()
    {
        // From 600 to 900, less 500: 100 to 400 are left. Between 400 and 600 it is certain, from 100 to 900 possible.
        var chart = Chart([WaterfallStep.Total("Due", 600, 900), WaterfallStep.Change("Paid", -500), WaterfallStep.Total("Still to pay", 100, 400)]);
        var (solids, bands, cut, frame) = (Bars(chart, "pp-fill-strong"), Bars(chart, "pp-fill-marker"), Bars(chart, "pp-fill-spread").Single(), Bars(chart, "pp-line-muted").Single());
        Assert.Equal(2, bands.Count);
        Assert.Equal(Right(bands[1]), Drawn.At(cut, "x"), 0.02);
        Assert.Equal(Right(solids[0]), Right(cut), 0.02);
        Assert.Equal(Right(solids[1]), Drawn.At(frame, "x") - 0.5, 0.02);
        Assert.Equal(Right(bands[0]), Right(frame) + 0.5, 0.02);
    }

    [Fact]
    public void An_exact_change_of_which_only_the_place_is_uncertain_is_framed_and_not_said_to_be_a_range()
    {
        // From 100,000 less 10,000 to 30,000: 70,000 to 90,000 are left; less 5,000 from there lies anywhere from 65,000 to 90,000.
        var chart = Chart([WaterfallStep.Total("Claimed", 100_000), WaterfallStep.Change("Sampled", -30_000, -10_000), WaterfallStep.Change("Fee", -5_000)]);
        var (claimed, frame) = (Bars(chart, "pp-fill-strong").Single(), Bars(chart, "pp-line-muted").Single());
        Assert.Equal(0.25, (Drawn.At(frame, "width") + 1) / Drawn.At(claimed, "width"), 0.001);
        Assert.Single(Bars(chart, "pp-fill-marker"));
        Assert.Contains("Fee: −£5,000; exact, and somewhere from £65,000 to £90,000.", chart.Description, StringComparison.Ordinal);
        Assert.Contains(new Drawn(chart).Texts, text => text.What.Contains("somewhere within the frame", StringComparison.Ordinal));
    }

    [Fact]
    public void After_a_step_that_is_unknown_a_change_has_no_place_until_an_amount_stands_again()
    {
        var chart = Chart([WaterfallStep.Total("Claimed", 1000), WaterfallStep.Unknown("Refused", "3 claims"), WaterfallStep.Change("Capped", -400), WaterfallStep.Total("Due", 500), WaterfallStep.Change("Paid", -100)]);
        Assert.Single(Bars(chart, "pp-fill-spread"));
        Assert.Equal(2, Bars(chart, "pp-line-muted").Count);
        Assert.Contains("Refused: unknown (3 claims). Capped: −£400; it follows a step that is unknown, so its place is unknown. Due: £500. Paid: −£100.", chart.Description, StringComparison.Ordinal);
        Assert.Contains(new Drawn(chart).Texts, text => text.Says("unknown"));
        new Drawn(chart).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void Amounts_stand_in_the_table_with_their_sign()
    {
        var rows = XDocument.Parse(Chart([WaterfallStep.Total("Due", 600, 900), WaterfallStep.Change("Paid", -500)]).ToHtml()).Descendants("tbody").Single().Elements("tr").Select(row => string.Join('|', row.Elements().Select(cell => cell.Value)));
        Assert.Equal(["Due|amount|£600|£900|", "Paid|change|−£500|−£500|"], rows);
    }

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    public void Nothing_overflows_or_overlaps(string culture)
    {
        WaterfallStep[] steps =
        [
            WaterfallStep.Total("Claims that stand <at> full & complete prices of the card that was in force on the day", 123_456_789.01m, 999_999_999m, "12,345 claims"), WaterfallStep.Unknown("مرفوض", "لا يعرف أحد"),
            WaterfallStep.Change("Tiny", -0.01m), WaterfallStep.Change("Nothing", 0), WaterfallStep.Change("Far", -2_000_000_000m, 5), WaterfallStep.Total("Left", -1_900_000_000m, -1),
        ];
        var options = new MoneyFigureOptions { FormatProvider = CultureInfo.GetCultureInfo(culture), Footnote = "A footnote." };
        foreach (var chosen in new[] { steps, [], [WaterfallStep.Total("Zero", 0)], [WaterfallStep.Total("Most", WaterfallStep.MostAmount)], Enumerable.Repeat(steps[2], 40).ToArray() })
            new Drawn(new PaymentsWaterfall("T", new("EUR"), chosen, options)).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused_by_name()
    {
        Assert.Contains("'Due' runs from 900 to 600", Assert.Throws<ArgumentException>(() => WaterfallStep.Total("Due", 900, 600)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => WaterfallStep.Change("Due", -WaterfallStep.MostAmount - 1));
        Assert.Throws<ArgumentException>(() => WaterfallStep.Unknown(" "));
    }

    private static PaymentsWaterfall Chart(WaterfallStep[] steps) => new("Payments", Currency.Gbp, steps);

    private static double Right(XElement bar) => Drawn.At(bar, "x") + Drawn.At(bar, "width");

    /// <summary>The bars of one colour; those of the key are lower.</summary>
    private static List<XElement> Bars(PaymentsWaterfall chart, string paint) =>
        [.. new Drawn(chart).Root.Elements(Drawn.Svg + "rect").Where(rect => Drawn.At(rect, "height") > 15 && Drawn.Class(rect).Equals(paint, StringComparison.Ordinal))];
}
