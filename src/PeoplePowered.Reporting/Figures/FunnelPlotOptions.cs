using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Sensitivity;

namespace PeoplePowered.Reporting.Figures;

/// <summary>What stands on a funnel plot besides its estimates. Immutable; all of it is optional.</summary>
public sealed class FunnelPlotOptions
{
    /// <summary>Nothing besides the estimates: numbers as they are, in the invariant culture.</summary>
    public static FunnelPlotOptions Default { get; } = new();

    /// <summary>What the estimates are; ticks and numbers stand on the scale that people read. <see cref="EffectMeasure.Estimate"/> by default, which leaves them as they are.</summary>
    public EffectMeasure Measure { get; init; } = EffectMeasure.Estimate;

    /// <summary>The value about which contours of significance are drawn, such as 0 for no difference, on the scale of analysis; <c>null</c> for none. Finite.</summary>
    public double? ContourReference { get; init; }

    /// <summary>What that value is, in words.</summary>
    public string ContourLabel { get; init; } = "no difference";

    /// <summary>Estimates added by trim and fill, drawn hollow, on the scale of analysis; empty by default.</summary>
    public IReadOnlyList<EffectSize> Filled { get; init; } = [];

    /// <summary>The regression test of asymmetry, told under the plot with its caveat; <c>null</c> where none was made.</summary>
    public FunnelRegression? Regression { get; init; }

    /// <summary>The rank test of asymmetry, told under the plot with its caveat; <c>null</c> where none was made.</summary>
    public FunnelRankCorrelation? RankCorrelation { get; init; }

    /// <summary>What the vertical line at the pooled estimate is called.</summary>
    public string PooledLabel { get; init; } = "Pooled estimate";

    /// <summary>What the axis measures; <c>null</c> for the measure's own name.</summary>
    public string? AxisLabel { get; init; }

    /// <summary>The heading over the names in the table.</summary>
    public string LabelHeader { get; init; } = "Site";

    /// <summary>Why there is nothing to show, where there is no estimate; <c>null</c> where nothing is to be said.</summary>
    public string? WhyEmpty { get; init; }

    /// <summary>What stands under the plot after what the tests said, or <c>null</c>.</summary>
    public string? Footnote { get; init; }

    /// <summary>The long description for readers who do not see the plot, in sentences; <c>null</c> for one made from the numbers.</summary>
    public string? Description { get; init; }

    /// <summary>How many decimals the estimates have (of the percentage, for proportions), 0 to 15; <c>null</c> for as many as their spread deserves.</summary>
    public int? Decimals { get; init; }

    /// <summary>The reader's culture, for numbers; the invariant culture by default.</summary>
    public IFormatProvider FormatProvider { get; init; } = CultureInfo.InvariantCulture;
}
