using System.Globalization;

namespace PeoplePowered.Reporting.Figures;

/// <summary>What stands on a criteria map besides its answers. Immutable; all of it is optional.</summary>
public sealed class CriteriaMapOptions
{
    /// <summary>Criteria are met from a score of 2 on.</summary>
    public static CriteriaMapOptions Default { get; } = new();

    /// <summary>The score from which on a criterion is met, 1 to 3; 2 by default.</summary>
    public int PassingScore { get; init; } = 2;

    /// <summary>The heading over the criteria.</summary>
    public string CriterionHeader { get; init; } = "Criterion";

    /// <summary>The heading of the last row, where places have verdicts.</summary>
    public string VerdictHeader { get; init; } = "Verdict";

    /// <summary>A line under the map, or <c>null</c>.</summary>
    public string? Footnote { get; init; }

    /// <summary>The long description for readers who do not see the map, in sentences; <c>null</c> for one made from the answers.</summary>
    public string? Description { get; init; }

    /// <summary>The reader's culture, for numbers; the invariant culture by default.</summary>
    public IFormatProvider FormatProvider { get; init; } = CultureInfo.InvariantCulture;
}
