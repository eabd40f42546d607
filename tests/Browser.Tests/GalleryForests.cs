using System.Globalization;
using PeoplePowered.Reporting.Figures;

namespace Browser.Tests;

/// <summary>Forest plots and their kin.</summary>
internal static class GalleryForests
{
    public const string LongName = "The Partnership for Young People Not in Education, Employment or Training of the Northern Coalfield Communities and Their Neighbours";
    public const string RightToLeft = "شراكة الأحياء الشمالية للشباب";

    /// <summary>The Fair Chance Fund's seven sites after twelve months; the pooled answer is metafor's.</summary>
    public static ForestPlot Sites() => new(
        "People in accommodation after 12 months",
        [
            new("Ambition", 0.5745721, 0.5261037, 0.6216484, 15.6259, "235/409"),
            new("Aspire", 0.6198830, 0.5449485, 0.6895086, 13.4609, "106/171"),
            new("Depaul", 0.7638889, 0.7026829, 0.8157979, 13.3547, "165/216"),
            new("Fusion", 0.6657224, 0.6148545, 0.7130078, 15.1766, "235/353"),
            new("Home Group", 0.5814815, 0.5217529, 0.6389130, 14.7885, "157/270"),
            new("Local Solutions", 0.7122302, 0.6315881, 0.7813319, 12.2800, "99/139"),
            new("St Basil's", 0.6011396, 0.5489846, 0.6510965, 15.3134, "211/351"),
        ],
        new()
        {
            Scale = AxisScale.Percent,
            NoteHeader = "Achieved / people",
            EstimateHeader = "Share [95% interval]",
            Summary = new("Typical site", 0.6449424, 0.5742539, 0.7098248),
            Range = new("Range for a new site", 0.4588790, 0.7955350),
            ReferenceLines = [new(0.6, "target 60%", ReferenceLineStyle.Dashed)],
            AbsentRows = [new("Not yet open", "No figures before 2018")],
            AxisLabel = "Share of participants",
            Footnote = "Between sites: tau² 0.096 (log odds), I² 83.3%",
        });

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
