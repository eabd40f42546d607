using System.Globalization;
using PeoplePowered.Domain.Aggregation;

namespace PeoplePowered.Reporting.Figures;

/// <summary>What stands on a bubble plot besides its bubbles and its line. Immutable; all of it is optional.</summary>
public sealed class BubblePlotOptions
{
    /// <summary>Nothing besides the bubbles and the line: numbers as they are, in the invariant culture.</summary>
    public static BubblePlotOptions Default { get; } = new();

    /// <summary>What the estimates are; ticks and numbers stand on the scale that people read. <see cref="EffectMeasure.Estimate"/> by default, which leaves them as they are.</summary>
    public EffectMeasure Measure { get; init; } = EffectMeasure.Estimate;

    /// <summary>A place whose effect is predicted, marked on the line with its range; <c>null</c> for none.</summary>
    public BubblePlotTarget? Target { get; init; }

    /// <summary>What stands along the horizontal axis, with its unit; <c>null</c> for the moderator's name.</summary>
    public string? ModeratorLabel { get; init; }

    /// <summary>What stands over the vertical axis; <c>null</c> for the measure's own name.</summary>
    public string? EffectLabel { get; init; }

    /// <summary>The heading over the names in the table.</summary>
    public string LabelHeader { get; init; } = "Site";

    /// <summary>Why there is nothing to show, where there is no point; <c>null</c> where nothing is to be said.</summary>
    public string? WhyEmpty { get; init; }

    /// <summary>A line under the plot, or <c>null</c>.</summary>
    public string? Footnote { get; init; }

    /// <summary>The long description for readers who do not see the plot, in sentences; <c>null</c> for one made from the numbers.</summary>
    public string? Description { get; init; }

    /// <summary>How many decimals the effects have (of the percentage, for proportions), 0 to 15; <c>null</c> for as many as their spread deserves.</summary>
    public int? Decimals { get; init; }

    /// <summary>The reader's culture, for numbers; the invariant culture by default.</summary>
    public IFormatProvider FormatProvider { get; init; } = CultureInfo.InvariantCulture;
}
