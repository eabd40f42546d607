using System.Xml.Linq;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class ForestPlotStructureTests
{
    [Fact]
    public void The_drawing_is_an_image_named_by_its_title_and_description()
    {
        var plot = Examples.Plot();
        var root = new Drawn(plot).Root;
        var named = root.Attribute("aria-labelledby")!.Value.Split(' ').Select(id => root.Elements().Single(element => string.Equals(element.Attribute("id")?.Value, id, StringComparison.Ordinal)).Value);

        Assert.Equal("img", root.Attribute("role")!.Value);
        Assert.Equal([plot.Title, plot.Description], named, StringComparer.Ordinal);
    }

    [Fact]
    public void Every_label_note_and_number_is_written_in_the_drawing()
    {
        var texts = new Drawn(Examples.Plot()).Texts.Select(box => box.What).ToList();
        string[] expected =
        [
            "Ambition", "235/409", "57.5%", "[52.6,", "62.2]", "15.6%",
            "Aspire", "106/171", "62.0%", "[54.5,", "69.0]", "13.5%",
            "Depaul", "165/216", "76.4%", "[70.3,", "81.6]", "13.4%",
            "Fusion", "235/353", "66.6%", "[61.5,", "71.3]", "15.2%",
            "Home Group", "157/270", "58.1%", "[52.2,", "63.9]", "14.8%",
            "Local Solutions", "99/139", "71.2%", "[63.2,", "78.1]", "12.3%",
            "St Basil's", "211/351", "60.1%", "[54.9,", "65.1]", "15.3%",
            "Not Yet Open", "No figures before 2018",
            "All sites", "64.5%", "[57.4,", "71.0]",
            "Range for a new site", "[45.9,", "79.6]",
            "Target", "Share of participants", "I² 83.3%", "People in accommodation after 12 months",
        ];

        Assert.Empty(expected.Except(texts, StringComparer.Ordinal));
    }

    [Fact]
    public void Each_number_stands_on_the_line_of_its_label()
    {
        var texts = new Drawn(Examples.Plot()).Texts;
        foreach (var row in Examples.Sites)
        {
            var label = texts.Single(box => box.Says(row.Label));
            Assert.Contains(texts, box => box.Says(row.Note) && Math.Abs(box.Bottom - label.Bottom) < 2);
        }
    }

    [Fact]
    public void The_area_of_a_square_is_in_proportion_to_its_weight()
    {
        var plot = new ForestPlot("Weights", [new("Heavy", 1, 0, 2, 80), new("Light", 1, 0, 2, 20)]);
        var areas = new Drawn(plot).Squares.Select(square => Drawn.At(square, "width") * Drawn.At(square, "height")).ToArray();

        Assert.Equal(4, areas[0] / areas[1], 0.01);
    }

    [Fact]
    public void Equal_steps_on_the_scale_are_equal_distances_on_the_paper()
    {
        var linear = Centres(AxisScale.Linear, 1, 2, 3);
        var log = Centres(AxisScale.Log, 1, 10, 100);

        Assert.Equal(linear[1] - linear[0], linear[2] - linear[1], 0.02);
        Assert.Equal(log[1] - log[0], log[2] - log[1], 0.02);
    }

    [Fact]
    public void The_diamond_spans_its_interval_and_the_range_is_dashed()
    {
        var root = new Drawn(Examples.Plot()).Root;
        var diamond = root.Elements(Drawn.Svg + "polygon").Single();
        var range = root.Elements(Drawn.Svg + "line").Single(line => string.Equals(Drawn.Class(line), "pp-line-spread", StringComparison.Ordinal) && line.Attribute("stroke-dasharray") is not null);
        var x = diamond.Attribute("points")!.Value.Split(' ').Select(point => Drawn.Number(point.Split(',')[0])).ToArray();

        // The ratio of the two widths follows from the numbers alone: (.7098248 - .5742539) / (.7955350 - .4588790).
        Assert.Equal(0.40270, (x[2] - x[0]) / (Drawn.At(range, "x2") - Drawn.At(range, "x1")), 0.001);
    }

    [Fact]
    public void Reference_lines_are_told_apart_by_their_dashes_and_named_in_the_description()
    {
        var plot = new ForestPlot("Lines", [new("A", 1, 0, 2)], new ForestPlotOptions
        {
            ReferenceLines = [new(1, "no difference"), new(1.5, "success", ReferenceLineStyle.Dashed), new(0.5, "harm", ReferenceLineStyle.Dotted)],
        });
        var rows = new Drawn(plot).Root.Elements(Drawn.Svg + "line").Where(line => Drawn.At(line, "x1").Equals(Drawn.At(line, "x2")) && Drawn.At(line, "y2") - Drawn.At(line, "y1") > 20).ToList();

        Assert.Equal(3, rows.Select(line => Drawn.At(line, "x1")).Distinct().Count());
        Assert.Equal(3, rows.Select(line => line.Attribute("stroke-dasharray")?.Value).Distinct(StringComparer.Ordinal).Count());
        Assert.All(["no difference at 1", "success at 1.5", "harm at 0.5"], line => Assert.Contains($"A vertical line marks {line}", plot.Description, StringComparison.Ordinal));
    }

    [Fact]
    public void What_reaches_beyond_the_limits_ends_in_an_arrow()
    {
        var options = new ForestPlotOptions { AxisMinimum = 0, AxisMaximum = 1 };
        var within = new Drawn(new ForestPlot("Within", [new("A", 0.5, 0, 1)], options));
        var beyond = new Drawn(new ForestPlot("Beyond", [new("A", 0.5, -4, 9), new("B", 7, 6, 8)], options));

        Assert.Empty(within.Root.Elements(Drawn.Svg + "polygon"));
        Assert.Equal(3, beyond.Root.Elements(Drawn.Svg + "polygon").Count());
        Assert.Single(beyond.Squares);
        beyond.AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void The_same_figure_always_gives_the_same_text()
    {
        Assert.Equal(Examples.Plot().ToSvg(), Examples.Plot().ToSvg());
        Assert.Equal(Examples.Plot().ToHtml(), Examples.Plot().ToHtml());
    }

    [Fact]
    public void Different_figures_share_no_identifier()
    {
        static IEnumerable<string> Ids(Figure figure) => XElement.Parse(figure.ToHtml()).DescendantsAndSelf().Select(element => element.Attribute("id")?.Value).OfType<string>();
        var first = Ids(Examples.Plot()).ToList();

        Assert.Equal(3, first.Count);
        Assert.Empty(first.Intersect(Ids(new ForestPlot("Another", Examples.Sites)), StringComparer.Ordinal));
    }

    private static double[] Centres(AxisScale scale, params double[] values)
    {
        var plot = new ForestPlot("Scale", values.Select(value => new ForestPlotRow("Site", value, value, value)), new ForestPlotOptions { Scale = scale });
        return [.. new Drawn(plot).Squares.Select(square => Drawn.At(square, "x") + (Drawn.At(square, "width") / 2))];
    }
}
