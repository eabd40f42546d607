using System.Globalization;

namespace PeoplePowered.Reporting.Figures;

/// <summary>What stands on a Baujat plot besides its points. Immutable; all of it is optional.</summary>
public sealed class BaujatPlotOptions
{
    /// <summary>Nothing besides the points: numbers in the invariant culture.</summary>
    public static BaujatPlotOptions Default { get; } = new();

    /// <summary>What stands along the horizontal axis. Only under a common effect are the squared distances the parts of Cochran's Q.</summary>
    public string AcrossLabel { get; init; } = "How far it differs from the others (squared standardised distance)";

    /// <summary>What stands over the vertical axis.</summary>
    public string UpLabel { get; init; } = "How far it moves the pooled result";

    /// <summary>The heading over the names in the table.</summary>
    public string LabelHeader { get; init; } = "Site";

    /// <summary>Why there is nothing to show, where there is no point; <c>null</c> where nothing is to be said.</summary>
    public string? WhyEmpty { get; init; }

    /// <summary>A line under the plot, or <c>null</c>.</summary>
    public string? Footnote { get; init; }

    /// <summary>The long description for readers who do not see the plot, in sentences; <c>null</c> for one made from the numbers.</summary>
    public string? Description { get; init; }

    /// <summary>How many decimals the numbers have, 0 to 15; <c>null</c> for as many as their spread deserves.</summary>
    public int? Decimals { get; init; }

    /// <summary>The reader's culture, for numbers; the invariant culture by default.</summary>
    public IFormatProvider FormatProvider { get; init; } = CultureInfo.InvariantCulture;
}
