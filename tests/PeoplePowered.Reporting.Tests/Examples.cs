using System.Globalization;
using PeoplePowered.Reporting.Figures;

namespace PeoplePowered.Reporting.Tests;

/// <summary>
/// The Fair Chance Fund's seven sites after twelve months (Government Outcomes Lab, INDIGO, projects 0131-0137).
/// Intervals, weights, pooled answer and range: R 4.2.2, metafor 3.8.1, escalc("PLO"), rma(method="REML", test="knha").
/// </summary>
internal static class Examples
{
    public static readonly ForestPlotRow[] Sites =
    [
        new("Ambition", 0.5745721, 0.5261037, 0.6216484, 15.6259, "235/409"),
        new("Aspire", 0.6198830, 0.5449485, 0.6895086, 13.4609, "106/171"),
        new("Depaul", 0.7638889, 0.7026829, 0.8157979, 13.3547, "165/216"),
        new("Fusion", 0.6657224, 0.6148545, 0.7130078, 15.1766, "235/353"),
        new("Home Group", 0.5814815, 0.5217529, 0.6389130, 14.7885, "157/270"),
        new("Local Solutions", 0.7122302, 0.6315881, 0.7813319, 12.2800, "99/139"),
        new("St Basil's", 0.6011396, 0.5489846, 0.6510965, 15.3134, "211/351"),
    ];

    public static ForestPlot Plot() => PlotFor(CultureInfo.InvariantCulture);

    public static ForestPlot PlotFor(CultureInfo culture) => new("People in accommodation after 12 months", Sites, new ForestPlotOptions
    {
        Scale = AxisScale.Percent,
        NoteHeader = "Achieved / people",
        EstimateHeader = "Share [95% interval]",
        Summary = new ForestPlotSummary("All sites", 0.6449424, 0.5742539, 0.7098248),
        Range = new ForestPlotRange("Range for a new site", 0.4588790, 0.7955350),
        ReferenceLines = [new ReferenceLine(0.6, "Target")],
        AbsentRows = [new ForestPlotAbsentRow("Not Yet Open", "No figures before 2018")],
        AxisLabel = "Share of participants",
        Footnote = "I² 83.3%",
        FormatProvider = culture,
    });
}
