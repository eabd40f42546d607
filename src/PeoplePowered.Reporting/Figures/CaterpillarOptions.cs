using System.Globalization;

namespace PeoplePowered.Reporting.Figures;

/// <summary>What stands on a caterpillar plot besides its rows. Immutable; all of it is optional.</summary>
public sealed class CaterpillarOptions
{
    /// <summary>Nothing besides the rows: the highest first, a linear axis, numbers in the invariant culture.</summary>
    public static CaterpillarOptions Default { get; } = new();

    /// <summary>The mean of the sites, drawn as a line through all rows and a diamond under them, or <c>null</c>.</summary>
    public ForestPlotSummary? Summary { get; init; }

    /// <summary>Sites without an estimate, shown in grey with the reason; empty by default.</summary>
    public IReadOnlyList<ForestPlotAbsentRow> AbsentRows { get; init; } = [];

    /// <summary>Values to compare with, such as a target; empty by default.</summary>
    public IReadOnlyList<ReferenceLine> ReferenceLines { get; init; } = [];

    /// <summary>Whether the lowest estimate stands first, as where less is better; the highest does by default.</summary>
    public bool LowestFirst { get; init; }

    /// <summary>How the axis runs and values are written; <see cref="AxisScale.Linear"/> by default.</summary>
    public AxisScale Scale { get; init; } = AxisScale.Linear;

    /// <summary>What the axis measures, with its unit, or <c>null</c>.</summary>
    public string? AxisLabel { get; init; }

    /// <summary>The heading over the names.</summary>
    public string LabelHeader { get; init; } = "Site";

    /// <summary>The heading over the notes.</summary>
    public string NoteHeader { get; init; } = "";

    /// <summary>The heading over the sites' own estimates.</summary>
    public string OwnHeader { get; init; } = "As reported";

    /// <summary>The heading over the numbers; say the level here, as in <c>Drawn to the mean [95% interval]</c>.</summary>
    public string EstimateHeader { get; init; } = "Drawn to the mean [interval]";

    /// <summary>A line under the plot, after what it says itself of ranks, or <c>null</c>.</summary>
    public string? Footnote { get; init; }

    /// <summary>The long description for readers who do not see the plot, in sentences; <c>null</c> for one made from the numbers.</summary>
    public string? Description { get; init; }

    /// <summary>How many decimals the numbers have, 0 to 15; <c>null</c> for as many as the spread of the values deserves.</summary>
    public int? Decimals { get; init; }

    /// <summary>The reader's culture, for numbers; the invariant culture by default.</summary>
    public IFormatProvider FormatProvider { get; init; } = CultureInfo.InvariantCulture;
}
