using PeoplePowered.Domain;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Statistics;

namespace Browser.Tests;

/// <summary>Charts of inputs, dates, people and probabilities.</summary>
internal static class GalleryCharts
{
    public static TornadoChart Tornado() => new(
        "What the net present value turns on",
        1.25,
        [
            new("Sustained for a year", "40%", "70%", -0.4, 2.9),
            new(GalleryForests.LongName, "£3,000", "£9,500", 0.2, 2.1),
            new("Deadweight", "20%", "35%", 1.7, 0.8),
            new(GalleryForests.RightToLeft, "1", "2", 1.2, 1.3),
        ],
        new() { ReferenceLines = [new(0, "break-even", ReferenceLineStyle.Dashed)], AxisLabel = "Net present value, in millions", Footnote = "Each bar moves one input and leaves the others at their means." });

    public static Timeline Timeline() => new(
        "Connecting Policy with Practice",
        [
            new("Launch", PartialDate.Parse("2013-01-17"), Lane: "Events", Note: "Institute for Government, London"),
            new("Visits to places", PartialDate.Parse("2013-03"), PartialDate.Parse("2013-11"), "Learning"),
            new(GalleryForests.LongName, PartialDate.Parse("2013-06"), Lane: "Learning"),
            new("Report", PartialDate.Parse("2015"), Lane: "Publications"),
            new(GalleryForests.RightToLeft, PartialDate.Parse("2014-02-01"), PartialDate.Parse("2014-09-30"), "Learning"),
        ]);

    public static NetworkMap Network()
    {
        string[] roles = ["civil servant", "funder", "deliverer", "researcher"];
        return new(
            "Who is connected with whom",
            Enumerable.Range(0, 24).Select(person => new NetworkMapNode(roles[person % roles.Length], person % 3 == 0 ? $"Person {person + 1}" : null, 1 + (person % 4))),
            Enumerable.Range(0, 24).SelectMany(person => new[] { new NetworkMapEdge(person, (person + 1) % 22), new NetworkMapEdge(person % 20, (person + 7) % 21) }).Where(tie => tie.From != tie.To && tie.From < 22).DistinctBy(tie => (Math.Min(tie.From, tie.To), Math.Max(tie.From, tie.To))),
            new() { Footnote = "The larger a mark, the more ties." });
    }

    public static ProbabilityRanges Ranges() => new(
        "How probable it is that the programme changed each policy",
        [
            new("Young people's guarantee", new Interval(0.2, 0.6), EstimableInterval.Of(new Interval(0.17, 0.86))),
            new(GalleryForests.LongName, new Interval(0.1, 0.3), EstimableInterval.Of(new Interval(0.55, 0.9))),
            new(GalleryForests.RightToLeft, null, EstimableInterval.Of(new Interval(0.5, 0.5))),
        ],
        "Within a range no value is likelier than another.");
}
