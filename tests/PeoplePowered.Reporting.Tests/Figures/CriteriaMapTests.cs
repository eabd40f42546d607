using System.Globalization;
using System.Xml.Linq;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class CriteriaMapTests
{
    private static readonly CriteriaMapCriterion[] s_criteria = [new("Effect is real", "Evidence", IsGate: true), new("Consistent", "Evidence"), new("Capacity", "Delivery")];

    [Fact]
    public void Each_answer_is_written_in_its_cell()
    {
        var texts = new Drawn(Map(new CriteriaMapPlace("There", [CriteriaMapAnswer.Of(2), CriteriaMapAnswer.Unknown, CriteriaMapAnswer.NotApplicable("no staff needed")], "adapt"))).Texts.Select(text => text.What).ToList();

        Assert.All(["2", "?", "n/a", "gate", "Evidence", "Delivery", "adapt", "unknown", "not applicable"], text => Assert.Contains(text, texts));
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 0)]
    public void A_gate_that_is_not_met_has_a_heavy_frame_and_the_key_says_so(int score, int frames)
    {
        var drawn = new Drawn(Map(Place(score)));
        Assert.Equal(frames, drawn.Root.Elements(Drawn.Svg + "rect").Count(rect => Drawn.Class(rect) is "pp-line-spread"));
        Assert.Equal(frames > 0, drawn.Texts.Any(text => text.Says("gate not shown to be met")));
    }

    [Fact]
    public void The_description_tells_what_is_met_and_what_is_not()
    {
        var map = Map(new CriteriaMapPlace("There", [CriteriaMapAnswer.Of(0), CriteriaMapAnswer.Unknown, CriteriaMapAnswer.Of(3)], "do not replicate"));
        Assert.Contains("There: 1 of the 2 known met, 1 unknown; gates not met: Effect is real; others unknown: Consistent; Verdict: do not replicate.", map.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_is_known_nothing_is_said_to_be_met_or_not()
    {
        var map = Map(new CriteriaMapPlace("Town", [CriteriaMapAnswer.Unknown, CriteriaMapAnswer.Unknown, CriteriaMapAnswer.Unknown]));
        Assert.Contains("Town: none of 3 assessed; gates unknown: Effect is real; others unknown: Consistent, Capacity.", map.Description, StringComparison.Ordinal);
        Assert.DoesNotContain("0 of", map.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_has_every_answer()
    {
        var cells = XDocument.Parse(Map(new CriteriaMapPlace("There", [CriteriaMapAnswer.Of(2), CriteriaMapAnswer.Unknown, CriteriaMapAnswer.NotApplicable("no staff needed")])).ToHtml())
            .Descendants("tbody").Single().Elements("tr").Select(row => row.Elements().Last().Value);
        Assert.Equal(["2 (partial)", "unknown", "not applicable (no staff needed)"], cells);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public void Nothing_overflows_or_overlaps(int places)
    {
        string[] names = ["Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "مدينة بعيدة", "<b>&", "A place at latitude 33.46"];
        var map = new CriteriaMap("T", s_criteria, Enumerable.Range(0, places).Select(i => new CriteriaMapPlace(names[i % 4], [CriteriaMapAnswer.Of(i % 4), CriteriaMapAnswer.Unknown, CriteriaMapAnswer.NotApplicable("x")], i % 2 == 0 ? "replicate as is" : null)), new() { Footnote = "A footnote.", FormatProvider = CultureInfo.GetCultureInfo("de-DE") });
        new Drawn(map).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void What_cannot_be_drawn_is_refused_by_name()
    {
        Assert.Contains("'There' has 1 answers to 3 criteria", Assert.Throws<ArgumentException>(() => Map(new CriteriaMapPlace("There", [CriteriaMapAnswer.Unknown]))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => CriteriaMapAnswer.Of(4));
        Assert.Throws<ArgumentException>(() => CriteriaMapAnswer.NotApplicable(" "));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CriteriaMap("T", s_criteria, [], new() { PassingScore = 0 }));
    }

    private static CriteriaMapPlace Place(int score) => new("There", [CriteriaMapAnswer.Of(score), CriteriaMapAnswer.Of(0), CriteriaMapAnswer.Of(3)]);

    private static CriteriaMap Map(params CriteriaMapPlace[] places) => new("Criteria", s_criteria, places);
}
