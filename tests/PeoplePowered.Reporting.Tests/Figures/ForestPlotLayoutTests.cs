using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class ForestPlotLayoutTests
{
    public static TheoryData<string> Hard => [.. Cases.Keys];

    private static Dictionary<string, ForestPlot> Cases { get; } = new(StringComparer.Ordinal)
    {
        ["seven sites"] = Examples.Plot(),
        ["no rows"] = new ForestPlot("None", []),
        ["no rows, logarithmic"] = new ForestPlot("None", [], new ForestPlotOptions { Scale = AxisScale.Log }),
        ["one row"] = new ForestPlot("One", [new("Only", 0.95, 0.9, 1)], new ForestPlotOptions { Scale = AxisScale.Percent, ReferenceLines = [new ReferenceLine(0.2, "A far target that has quite a long label to wrap")] }),
        ["three lines close together"] = Lined(0.9, 1, 1.11),
        ["three lines at the left edge"] = Lined(0.05, 0.051, 0.052),
        ["three lines at the right edge"] = Lined(19, 19.5, 20),
        ["three lines at one place"] = Lined(1, 1, 1),
        ["two lines"] = Lined(0.9, 1),
        ["five lines"] = Lined(0.5, 0.9, 1, 1.1, 2),
        ["a line beyond the axis"] = new ForestPlot("Beyond", [new("A", 1, 0, 2)], new ForestPlotOptions { AxisMinimum = 0, AxisMaximum = 1.5, ReferenceLines = [new(1, "within"), new(9, "beyond")] }),
        ["sixty rows"] = new ForestPlot("Sixty", Enumerable.Range(0, 60).Select(i => new ForestPlotRow("Site", i - 30, i - 31, i - 29, 100.0 / 60))),
        ["identical"] = new ForestPlot("Same", [new("A", 3, 3, 3), new("B", 3, 3, 3)]),
        ["all zero"] = new ForestPlot("Zero", [new("A", 0, 0, 0, 0)], new ForestPlotOptions { Scale = AxisScale.Percent }),
        ["identical to the last bit but one"] = new ForestPlot("Close", [new("A", 1e17, 1e17, double.BitIncrement(1e17))]),
        ["largest numbers"] = new ForestPlot("Largest", [new("A", 0, double.MinValue, double.MaxValue), new("B", double.MaxValue, double.MaxValue, double.MaxValue)]),
        ["smallest numbers"] = new ForestPlot("Smallest", [new("A", double.Epsilon, double.Epsilon, double.Epsilon)], new ForestPlotOptions { Scale = AxisScale.Log }),
        ["smallest numbers, linear"] = new ForestPlot("Smallest", [new("A", double.Epsilon, 0, double.Epsilon)]),
        ["six hundred decades"] = new ForestPlot("Decades", [new("A", 1, 1e-300, 1e300)], new ForestPlotOptions { Scale = AxisScale.Log }),
        ["long names"] = new ForestPlot(new string('W', 300), [new(new string('W', 200), 1, 0, 2, 3, new string('m', 90)), new("A name of many words that goes on and on until it has to be broken", 1, 0, 2)], new ForestPlotOptions
        {
            LabelHeader = new string('H', 60),
            NoteHeader = new string('H', 60),
            EstimateHeader = new string('H', 60),
            WeightHeader = new string('H', 60),
            AxisLabel = new string('x', 400),
            Footnote = new string('f', 400),
            Summary = new ForestPlotSummary(new string('S', 90), 1, 0, 2),
            AbsentRows = [new ForestPlotAbsentRow(new string('A', 90), new string('R', 190))],
        }),
        ["right to left"] = new ForestPlot("תוצאות", [new("שותפות קהילתית ירושלים והסביבה", 1, 0, 2, 50, "3/9"), new("شراكة المجتمع المحلي", 2, 1, 3, 50, "שלוש")], new ForestPlotOptions { Footnote = "הערה" }),
        ["emoji and wide letters"] = new ForestPlot("🏠", [new("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 東京の団体東京の団体東京の団体東京の団体", 1, 0, 2)]),
    };

    [Theory]
    [MemberData(nameof(Hard))]
    public void Nothing_overflows_and_no_texts_overlap(string name) => new Drawn(Cases[name]).AssertNothingOverflowsOrOverlaps();

    [Fact]
    public void Nothing_overflows_whatever_the_names_and_numbers() =>
        Prop.ForAll((NonEmptyString label, NonEmptyString note, NormalFloat[] values) =>
        {
            var name = label.Get + "x";
            var rows = values.Select(value => new ForestPlotRow(name, value.Get, value.Get - 1, value.Get + 1, 1, note.Get));
            new Drawn(new ForestPlot(name, rows, new ForestPlotOptions { AbsentRows = [new ForestPlotAbsentRow(name, note.Get + "x")], Footnote = note.Get })).AssertNothingOverflowsOrOverlaps();
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Theory]
    [InlineData(0.9, 1, 1.11)]
    [InlineData(0.5, 0.9, 2)]
    [InlineData(0.06, 1, 1.2)]
    [InlineData(0.8, 1, 18)]
    [InlineData(1, 1.5)]
    public void No_reference_line_runs_through_a_label(params double[] at)
    {
        var drawn = new Drawn(Lined(at));
        var lines = drawn.Root.Elements(Drawn.Svg + "line").Where(line => Drawn.At(line, "x1").Equals(Drawn.At(line, "x2"))).Select(line => Box.Around("line", [(Drawn.At(line, "x1"), Drawn.At(line, "y1")), (Drawn.At(line, "x2"), Drawn.At(line, "y2"))])).ToList();
        var labels = drawn.Texts.Where(text => text.What.StartsWith("line ", StringComparison.Ordinal)).ToList();

        Assert.Equal(at.Length, labels.Count);
        Assert.DoesNotContain(labels, label => lines.Exists(label.Overlaps));
    }

    [Fact]
    public void Labels_of_reference_lines_never_overlap_wherever_the_lines_stand() =>
        Prop.ForAll((PositiveInt first, PositiveInt second, PositiveInt third) => new Drawn(Lined(first.Get / 10.0, second.Get / 10.0, third.Get / 10.0)).AssertNothingOverflowsOrOverlaps()).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 20130119));

    [Fact]
    public void Greater_estimates_never_stand_further_left() =>
        Prop.ForAll((NormalFloat first, NormalFloat second) =>
        {
            var (low, high) = (Math.Min(first.Get, second.Get), Math.Max(first.Get, second.Get));
            var squares = new Drawn(new ForestPlot("Order", [new("Low", low, low, low), new("High", high, high, high)])).Squares;
            return Drawn.At(squares[0], "x") <= Drawn.At(squares[1], "x");
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    private static ForestPlot Lined(params double[] at) => new("Lines", [new("A", 1, 0.05, 20)], new ForestPlotOptions
    {
        Scale = AxisScale.Log,
        ReferenceLines = [.. at.Select((value, i) => new ReferenceLine(value, FormattableString.Invariant($"line up to {i}"), (ReferenceLineStyle)(i % 3)))],
    });
}
