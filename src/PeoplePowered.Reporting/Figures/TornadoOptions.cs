using System.Globalization;

namespace PeoplePowered.Reporting.Figures;

/// <summary>What stands on a tornado chart besides its bars. Immutable; all of it is optional.</summary>
public sealed class TornadoOptions
{
    /// <summary>Nothing besides the bars: numbers in the invariant culture.</summary>
    public static TornadoOptions Default { get; } = new();

    /// <summary>Values to compare with, such as break-even; empty by default.</summary>
    public IReadOnlyList<ReferenceLine> ReferenceLines { get; init; } = [];

    /// <summary>How values are written; not logarithmic. <see cref="AxisScale.Linear"/> by default.</summary>
    public AxisScale Scale { get; init; } = AxisScale.Linear;

    /// <summary>What the axis measures, with its unit, or <c>null</c>.</summary>
    public string? AxisLabel { get; init; }

    /// <summary>The heading over the inputs.</summary>
    public string LabelHeader { get; init; } = "Input";

    /// <summary>The heading over their low and high values.</summary>
    public string RangeHeader { get; init; } = "From, to";

    /// <summary>The heading over the answers.</summary>
    public string AnswerHeader { get; init; } = "Answer at each";

    /// <summary>A line under the chart, or <c>null</c>.</summary>
    public string? Footnote { get; init; }

    /// <summary>The long description for readers who do not see the chart, in sentences; <c>null</c> for one made from the numbers.</summary>
    public string? Description { get; init; }

    /// <summary>How many decimals the numbers have, 0 to 15; <c>null</c> for as many as the spread of the values deserves.</summary>
    public int? Decimals { get; init; }

    /// <summary>The reader's culture, for numbers; the invariant culture by default.</summary>
    public IFormatProvider FormatProvider { get; init; } = CultureInfo.InvariantCulture;
}
