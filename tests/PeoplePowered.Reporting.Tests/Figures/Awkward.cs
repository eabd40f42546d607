using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests.Figures;

/// <summary>Names and numbers that figures have to bear.</summary>
internal static class Awkward
{
    public static readonly string[] Names =
    [
        "<script>alert(1)</script> & co", "مركز الشباب في المدينة", "A very long name of a partnership of many organisations in the north-east that has to be broken into several lines and cut", "🚀 Rocket", "Ä",
    ];

    /// <summary>None, one, three alike, forty, huge, tiny, negative.</summary>
    public static IEnumerable<IReadOnlyList<FunnelPlotPoint>> Funnels() =>
    [
        [],
        [new(Names[0], 0.3, 0.1)],
        [new("A", 5, 2), new("B", 5, 2), new("C", 5, 2)],
        [.. Enumerable.Range(0, 40).Select(index => new FunnelPlotPoint(Names[index % 5] + (index < 5 ? "" : " 2"), Math.Sin(index) * (index + 1) / 10, 0.05 + (index * 0.02)))],
        [new(Names[1], 1e12, 3e11), new(Names[2], -4e12, 1e11), new(Names[3], 0, 1e12)],
        [new(Names[1], 1e-9, 3e-10), new(Names[2], -4e-9, 1e-10), new(Names[3], 0, 1e-9)],
    ];
}
