using System.Globalization;

namespace PeoplePowered.Reporting.Figures;

/// <summary>What stands on a figure of money besides its bars. Immutable; all of it is optional.</summary>
public sealed class MoneyFigureOptions
{
    /// <summary>Nothing besides the bars: amounts in the invariant culture.</summary>
    public static MoneyFigureOptions Default { get; } = new();

    /// <summary>The heading over the names; <c>null</c> for the figure's own.</summary>
    public string? LabelHeader { get; init; }

    /// <summary>The heading over the amounts.</summary>
    public string AmountHeader { get; init; } = "Amount";

    /// <summary>A line under the figure, or <c>null</c>.</summary>
    public string? Footnote { get; init; }

    /// <summary>The long description for readers who do not see the figure, in sentences; <c>null</c> for one made from the amounts.</summary>
    public string? Description { get; init; }

    /// <summary>The reader's culture, for amounts; the invariant culture by default.</summary>
    public IFormatProvider FormatProvider { get; init; } = CultureInfo.InvariantCulture;
}
