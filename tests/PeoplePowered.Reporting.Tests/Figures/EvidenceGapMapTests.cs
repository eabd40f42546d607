using System.Globalization;
using System.Xml.Linq;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class EvidenceGapMapTests
{
    private static readonly string[] s_strengths = ["descriptive", "comparison", "randomised"];
    private static readonly string[] s_hostile = ["<script>alert(1)</script> & co", "خدمة الإسكان للشباب", "👩‍👩‍👧 Families", "A name that a committee wrote and that therefore never seems to come to an end at all"];

    [Fact]
    public void Areas_are_in_proportion_to_the_number_of_studies()
    {
        var radii = Discs(Map([new("A", "X", "descriptive", 4), new("B", "X", "descriptive", 16)])).Select(disc => Drawn.At(disc, "r")).ToList();
        Assert.Equal(2, radii[1] / radii[0], 0.01);
    }

    [Fact]
    public void The_strongest_evidence_has_the_last_step_of_the_ramp_and_the_weakest_the_first()
    {
        var discs = Discs(Map([new("A", "X", "randomised", 4), new("B", "X", "descriptive", 4)]));
        Assert.Contains("pp-fill-ramp-5", Drawn.Class(discs[0]), StringComparison.Ordinal);
        Assert.Contains("pp-fill-ramp-1", Drawn.Class(discs[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_says_none_and_a_cell_in_which_nothing_can_be_known_is_told_from_it()
    {
        var map = Map([new("A", "X", "comparison", 4)], new() { Rows = ["A", "B"], Columns = ["X", "Y"], Absences = [new("B", "Y", "not its outcome")] });
        var texts = new Drawn(map).Texts.Select(text => text.What).ToList();

        Assert.Equal(2, texts.Count(text => text is "none"));

        // One in the cell and one in the key.
        Assert.Equal(2, texts.Count(text => text is "–"));
        Assert.Contains("1 with evidence, 2 with none, 1 in which nothing can be known", map.Description, StringComparison.Ordinal);
        Assert.Contains("not its outcome", map.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cell_stands_in_the_table()
    {
        var map = Map([new("A", "X", "comparison", 4, 1200), new("A", "X", "randomised", 1), new("B", "Y", "descriptive", 2)]);
        var rows = XDocument.Parse(map.ToHtml()).Descendants("tbody").Single().Elements("tr").Select(row => string.Join('|', row.Elements().Select(cell => cell.Value))).ToList();

        Assert.Equal(
            ["A|X|comparison|4|1,200|", "A|X|randomised|1|unknown|", "A|Y|none|0|0|no evidence found", "B|X|none|0|0|no evidence found", "B|Y|descriptive|2|unknown|"],
            rows);
    }

    [Fact]
    public void The_description_counts_in_words()
    {
        var map = Map([new("A", "X", "comparison", 1, 1), new("A", "Y", "randomised", 3)], new() { Columns = ["X", "Y", "Z"] });
        Assert.EndsWith("A: X, 1 study (comparison, 1 person); Y, 3 studies (randomised); none for Z.", map.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_people_are_counted_an_unknown_number_is_a_question_and_not_a_small_bubble()
    {
        var texts = new Drawn(Map([new("A", "X", "comparison", 4, 1200), new("B", "X", "randomised", 1)], new() { Size = EvidenceGapSize.People })).Texts.Select(text => text.What).ToList();
        Assert.Contains("number of people not known", texts);
        Assert.Contains("?", texts);
    }

    [Fact]
    public void Where_people_are_counted_an_unknown_number_leaves_the_strength_to_be_seen_within_a_dashed_ring()
    {
        var map = Map([new("A", "X", "comparison", 4, 1200), new("B", "X", "randomised", 1)], new() { Size = EvidenceGapSize.People });
        var unsized = Discs(map)[1];
        Assert.Contains("pp-fill-ramp-5", Drawn.Class(unsized), StringComparison.Ordinal);

        // One ring in the cell and one in the key.
        Assert.Equal(2, new Drawn(map).Root.Elements(Drawn.Svg + "polyline").Count(ring => ring.Attribute("stroke-dasharray") is not null));
    }

    [Fact]
    public void A_row_without_any_evidence_is_lower_than_one_with_some()
    {
        var lines = new Drawn(Map([new("A", "X", "comparison", 1), new("A", "Y", "comparison", 1000)], new() { Rows = ["A", "B", "C"] })).Root.Elements(Drawn.Svg + "line")
            .Where(line => Drawn.At(line, "y1").Equals(Drawn.At(line, "y2")) && Drawn.At(line, "x2") - Drawn.At(line, "x1") > 300).Select(line => Drawn.At(line, "y1")).ToList();
        Assert.Equal(4, lines.Count);
        Assert.True(lines[2] - lines[1] <= (lines[1] - lines[0]) / 2);
        Assert.Equal(lines[2] - lines[1], lines[3] - lines[2], 0.02);
    }

    [Fact]
    public void Columns_of_a_domain_stand_together_under_its_heading()
    {
        var map = Map([new("A", "X", "comparison", 4), new("A", "Y", "comparison", 4), new("A", "Z", "comparison", 4)], new() { Domains = [new("Health", ["Z", "X"])] });
        Assert.Equal(["Z", "X", "Y"], map.Columns);
        Assert.Contains(new Drawn(map).Texts, text => text.Says("Health"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("de-DE")]
    public void Nothing_overflows_or_overlaps(string culture)
    {
        foreach (var columns in new[] { 1, 4, 12 })
        {
            var outcomes = Enumerable.Range(0, columns).Select(i => i % 3 == 0 ? $"Donaudampfschifffahrtsgesellschaft {i.ToString(CultureInfo.InvariantCulture)}" : $"Kept a home for {i.ToString(CultureInfo.InvariantCulture)} months").ToList();
            var entries = s_hostile.SelectMany((row, i) => outcomes.SelectMany((column, j) => s_strengths.Take((i + j) % 4).Select((strength, k) => new EvidenceGapEntry(row, column, strength, 1 + (i * j * k * 40), 12_345))));
            foreach (var size in Enum.GetValues<EvidenceGapSize>())
                new Drawn(Map(entries, new() { Rows = s_hostile, Columns = outcomes, Size = size, Footnote = "A footnote.", FormatProvider = CultureInfo.GetCultureInfo(culture) })).AssertNothingOverflowsOrOverlaps();
        }

        new Drawn(Map([])).AssertNothingOverflowsOrOverlaps();
        new Drawn(Map([new("A", "X", "comparison", int.MaxValue, long.MaxValue), new("A", "Y", "comparison", 1, 1), new("A", "Z", "comparison", 1, long.MaxValue)], new() { Size = EvidenceGapSize.People })).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused_by_name()
    {
        Assert.Contains("'strong'", Assert.Throws<ArgumentException>(() => Map([new("A", "X", "strong", 1)])).Message, StringComparison.Ordinal);
        Assert.Contains("twice", Assert.Throws<ArgumentException>(() => Map([new("A", "X", "comparison", 1), new("A", "X", "comparison", 2)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Map([new("A", "X", "comparison", 1)], new() { Absences = [new("A", "X", "why")] }));
        Assert.Throws<ArgumentException>(() => new EvidenceGapMap("T", ["1", "2", "3", "4", "5", "6"], []));
        Assert.Throws<ArgumentException>(() => new EvidenceGapMap("T", [], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvidenceGapEntry("A", "X", "comparison", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvidenceGapEntry("A", "X", "comparison", 1, -1));
        Assert.Throws<ArgumentException>(() => new EvidenceGapDomain("D", []));
    }

    private static EvidenceGapMap Map(IEnumerable<EvidenceGapEntry> entries, EvidenceGapOptions? options = null) => new("What is known", s_strengths, entries, options);

    /// <summary>The bubbles of cells, which stand before those of the key.</summary>
    private static List<XElement> Discs(EvidenceGapMap map) => [.. new Drawn(map).Root.Elements(Drawn.Svg + "circle").Take(map.Entries.Count)];
}
