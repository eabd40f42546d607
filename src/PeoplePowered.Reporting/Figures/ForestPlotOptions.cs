using System.Globalization;

namespace PeoplePowered.Reporting.Figures;

/// <summary>What stands on a forest plot besides its rows. Immutable; all of it is optional.</summary>
public sealed class ForestPlotOptions
{
    /// <summary>Nothing besides the rows: a linear axis, numbers in the invariant culture.</summary>
    public static ForestPlotOptions Default { get; } = new();

    /// <summary>Sites or studies without an estimate, shown in grey with the reason; empty by default.</summary>
    public IReadOnlyList<ForestPlotAbsentRow> AbsentRows { get; init; } = [];

    /// <summary>More columns between the names and the plot, such as the year or the risk of bias: a text or number for each row; empty by default.</summary>
    public IReadOnlyList<ForestPlotColumn> Columns { get; init; } = [];

    /// <summary>The pooled answer, or <c>null</c>.</summary>
    public ForestPlotSummary? Summary { get; init; }

    /// <summary>The range for a new site, or <c>null</c>.</summary>
    public ForestPlotRange? Range { get; init; }

    /// <summary>Values to compare with, such as no difference and the threshold of success; empty by default.</summary>
    public IReadOnlyList<ReferenceLine> ReferenceLines { get; init; } = [];

    /// <summary>How the axis runs and values are written; <see cref="AxisScale.Linear"/> by default.</summary>
    public AxisScale Scale { get; init; } = AxisScale.Linear;

    /// <summary>What the axis measures, with its unit, or <c>null</c>.</summary>
    public string? AxisLabel { get; init; }

    /// <summary>Where the axis begins, on the natural scale; what reaches beyond ends in an arrow. <c>null</c>: where the values do.</summary>
    public double? AxisMinimum { get; init; }

    /// <summary>Where the axis ends, on the natural scale; what reaches beyond ends in an arrow. <c>null</c>: where the values do.</summary>
    public double? AxisMaximum { get; init; }

    /// <summary>The heading over the names.</summary>
    public string LabelHeader { get; init; } = "Site";

    /// <summary>The heading over the notes.</summary>
    public string NoteHeader { get; init; } = "";

    /// <summary>The heading over the numbers; say the level here, as in <c>Estimate [95% interval]</c>.</summary>
    public string EstimateHeader { get; init; } = "Estimate [interval]";

    /// <summary>The heading over the weights.</summary>
    public string WeightHeader { get; init; } = "Weight";

    /// <summary>A line under the plot, such as the heterogeneity and how it was estimated, or <c>null</c>.</summary>
    public string? Footnote { get; init; }

    /// <summary>The long description for readers who do not see the plot, in sentences; <c>null</c> for one made from the numbers.</summary>
    public string? Description { get; init; }

    /// <summary>How many decimals the numbers have (of the percentage, for <see cref="AxisScale.Percent"/>), 0 to 15; <c>null</c> for as many as the spread of the values deserves.</summary>
    public int? Decimals { get; init; }

    /// <summary>The reader's culture, for numbers; the invariant culture by default.</summary>
    public IFormatProvider FormatProvider { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>How a description made from the numbers begins, or <c>null</c> for "Forest plot of so many estimates".</summary>
    internal string? Opening { get; init; }

    /// <summary>What a description made from the numbers ends with, or <c>null</c>.</summary>
    internal string? Closing { get; init; }
}
