using PeoplePowered.Reporting.Figures;
using PeoplePowered.Reporting.Tests;

namespace Browser.Tests;

/// <summary>A picture of every kind to look at: as it should be, and with what is hard to draw.</summary>
internal static class Gallery
{
    private static readonly Dictionary<string, Func<Figure>> s_figures = new(StringComparer.Ordinal)
    {
        ["forest"] = Examples.Plot,
        ["forest-awkward"] = GalleryForests.Awkward,
        ["tornado"] = GalleryCharts.Tornado,
        ["timeline"] = GalleryCharts.Timeline,
        ["network"] = GalleryCharts.Network,
        ["ranges"] = GalleryCharts.Ranges,
    };

    public static IEnumerable<string> Names => s_figures.Keys;

    public static Figure Of(string name) => s_figures[name]();
}
