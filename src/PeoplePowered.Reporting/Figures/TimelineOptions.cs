using System.Globalization;

namespace PeoplePowered.Reporting.Figures;

/// <summary>What stands on a timeline besides its entries. Immutable; all of it is optional.</summary>
public sealed class TimelineOptions
{
    /// <summary>Nothing besides the entries: dates in the invariant culture.</summary>
    public static TimelineOptions Default { get; } = new();

    /// <summary>A line under the timeline, or <c>null</c>.</summary>
    public string? Footnote { get; init; }

    /// <summary>The long description for readers who do not see it, in sentences; <c>null</c> for one made from the entries.</summary>
    public string? Description { get; init; }

    /// <summary>The reader's culture, for the names of months; the invariant culture by default.</summary>
    public IFormatProvider FormatProvider { get; init; } = CultureInfo.InvariantCulture;
}
