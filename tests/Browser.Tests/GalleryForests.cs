using System.Globalization;
using PeoplePowered.Reporting.Figures;

namespace Browser.Tests;

/// <summary>Forest plots and their kin.</summary>
internal static class GalleryForests
{
    public const string LongName = "The Partnership for Young People Not in Education, Employment or Training of the Northern Coalfield Communities and Their Neighbours";
    public const string RightToLeft = "شراكة الأحياء الشمالية للشباب";

    /// <summary>Ratios over five orders of magnitude, names too long and from right to left, a comma for decimals.</summary>
    public static ForestPlot Awkward() => new(
        "Odds of a second offence: " + LongName,
        [
            new(LongName, 0.002, 0.0001, 0.04, 1.2, "1/2,040"),
            new(RightToLeft, 1, 0.5, 2, 60, "40/80"),
            new("Aberystwyth & Ceredigion <North>", 1.3, 1.29, 1.31, 38.8, "1,234,567/2,345,678"),
            new("👩‍👩‍👧‍👦 Families", 55, 4, 3_000, 0.01, "3/4"),
        ],
        new()
        {
            Scale = AxisScale.Log,
            NoteHeader = "People",
            Summary = new("All sites (" + LongName + ")", 1.2, 0.9, 1.6),
            Range = new("Range for a new site", 0.01, 200),
            ReferenceLines = [new(1, "no difference"), new(0.9, "the smallest difference that matters", ReferenceLineStyle.Dashed), new(1.1, "harm", ReferenceLineStyle.Dotted)],
            AxisLabel = "Odds ratio; less than 1 is better",
            Footnote = string.Join(' ', Enumerable.Repeat("Every figure is as it was reported.", 8)),
            FormatProvider = CultureInfo.GetCultureInfo("de-DE"),
        });
}
