using System.Globalization;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class VerdictCardTests
{
    [Fact]
    public void Gates_are_told_apart_by_shape_and_word()
    {
        var drawn = new Drawn(Card(new() { Gates = [new("Real", VerdictGateState.Met), new("Harmless", VerdictGateState.NotMet), new("Measured", VerdictGateState.Unknown)] }));
        Assert.All(["met", "not met", "unknown", "?"], word => Assert.Contains(drawn.Texts, text => text.Says(word)));
        Assert.Single(drawn.Root.Elements(Drawn.Svg + "polyline"));
        Assert.Single(drawn.Root.Elements(Drawn.Svg + "rect"), rect => Drawn.Class(rect) is "pp-fill-spread");
    }

    [Fact]
    public void A_range_of_probability_is_a_bar_in_proportion_and_its_threshold_stands_on_the_same_axis()
    {
        var drawn = new Drawn(Card(new() { Chances = [new("Success", EstimableInterval.Of(0.2, 0.6), [new(0.8, "likely from 80%", ReferenceLineStyle.Dashed)])] }));
        var bar = drawn.Root.Elements(Drawn.Svg + "rect").Single(rect => Drawn.Class(rect) is "pp-fill-strong");
        var line = drawn.Root.Elements(Drawn.Svg + "line").First(line => line.Attribute("stroke-dasharray") is not null);

        // .8 lies half as far beyond .6 as .6 lies beyond .2.
        var (left, right) = (Drawn.At(bar, "x"), Drawn.At(bar, "x") + Drawn.At(bar, "width"));
        Assert.Equal(0.5, (Drawn.At(line, "x1") - right) / (right - left), 0.002);
        Assert.Contains(drawn.Texts, text => text.Says("20% to 60%"));
    }

    [Theory]
    [InlineData(0.0001, "under 1%")]
    [InlineData(0.9999, "over 99%")]
    [InlineData(0, "0%")]
    [InlineData(1, "100%")]
    public void A_probability_is_never_rounded_to_certainty(double probability, string expected) =>
        Assert.Contains($"Success: {expected}.", Card(new() { Chances = [new("Success", EstimableInterval.Of(probability, probability))] }).Description, StringComparison.Ordinal);

    [Fact]
    public void A_probability_that_cannot_be_said_has_no_bar()
    {
        var drawn = new Drawn(Card(new() { Chances = [new("Success", EstimableInterval.Absent(AbsenceReason.NotApplicable))] }));
        Assert.Contains(drawn.Texts, text => text.Says("cannot be said"));
        Assert.DoesNotContain(drawn.Root.Elements(Drawn.Svg + "rect"), rect => Drawn.Class(rect) is "pp-fill-strong");
    }

    [Fact]
    public void What_it_says_stands_in_the_description_and_the_table()
    {
        var card = Card(new() { Flips = ["An answer on usual care"], FindOutNext = ["Ask the clinics."] });
        Assert.Equal("Verdict: test further. Neither success nor failure is likely enough. What would change it: An answer on usual care. What to find out first: Ask the clinics.", card.Description);
        Assert.Contains("<td class=\"start\" dir=\"auto\">Ask the clinics.</td>", card.ToHtml(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    public void Nothing_overflows_or_overlaps(string culture)
    {
        string[] hostile = ["<script>&", "الرعاية المعتادة غير معروفة في هذا المكان", "A line that goes on and on, since whoever wrote it was paid by the word and had never been asked to stop before the page did, and so it goes on 👩‍👩‍👧", "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwurfsfassung"];
        var options = new VerdictCardOptions
        {
            Gates = [.. hostile.Concat(hostile).Select((name, i) => new VerdictGate(name, (VerdictGateState)(i % 3)))],
            Chances = [.. hostile.Select((name, i) => new VerdictChance(name, i == 2 ? EstimableInterval.Absent(AbsenceReason.NotApplicable) : EstimableInterval.Of(0, i / 3.0), [new(0.2, "too unlikely below 20%"), new(0.25, "another one just beside it"), new(0.8, "likely from 80%")]))],
            Flips = hostile,
            FindOutNext = [.. Enumerable.Range(0, 10).SelectMany(_ => hostile)],
            Footnote = hostile[2],
            FormatProvider = CultureInfo.GetCultureInfo(culture),
        };
        foreach (var verdict in hostile)
            new Drawn(new VerdictCard(verdict, verdict, VerdictTone.Unfavourable, verdict, options)).AssertNothingOverflowsOrOverlaps();
        new Drawn(Card(VerdictCardOptions.Default)).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new VerdictCard("T", " ", VerdictTone.Open, "Why."));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VerdictCard("T", "V", (VerdictTone)9, "Why."));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VerdictChance("Success", EstimableInterval.Of(5, 60)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VerdictChance("Success", EstimableInterval.Of(0, 1), [new(80, "per cent")]));
        Assert.Throws<ArgumentOutOfRangeException>(() => new VerdictGate("Real", (VerdictGateState)9));
        Assert.Throws<ArgumentException>(() => Card(new() { Flips = [" "] }));
    }

    private static VerdictCard Card(VerdictCardOptions options) => new("A service elsewhere", "test further", VerdictTone.Open, "Neither success nor failure is likely enough.", options);
}
