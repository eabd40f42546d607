using System.Globalization;

namespace PeoplePowered.Reporting.Figures;

/// <summary>What an evidence gap map shows besides its entries. Immutable; all of it is optional.</summary>
public sealed class EvidenceGapOptions
{
    /// <summary>Rows and columns as the entries first name them; bubbles by number of studies; numbers in the invariant culture.</summary>
    public static EvidenceGapOptions Default { get; } = new();

    /// <summary>The rows from the top, those without any evidence too; those that only entries name come after them. Empty by default.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>The columns from the left, those without any evidence too; those that only entries name come after them. Empty by default.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Outcomes that stand together under a heading; columns of no domain come last. Empty by default.</summary>
    public IReadOnlyList<EvidenceGapDomain> Domains { get; init; } = [];

    /// <summary>The cells in which nothing can be known, each with its reason; empty by default.</summary>
    public IReadOnlyList<EvidenceGapAbsence> Absences { get; init; } = [];

    /// <summary>What the area of a bubble stands for; <see cref="EvidenceGapSize.Studies"/> by default.</summary>
    public EvidenceGapSize Size { get; init; } = EvidenceGapSize.Studies;

    /// <summary>The heading over the rows.</summary>
    public string RowHeader { get; init; } = "Service";

    /// <summary>What a column is, for the table.</summary>
    public string ColumnHeader { get; init; } = "Outcome";

    /// <summary>What is counted, in the singular: "study" by default, or "site".</summary>
    public string StudyWord { get; init; } = "study";

    /// <summary>What is counted, in the plural: "studies" by default, or "sites".</summary>
    public string StudiesWord { get; init; } = "studies";

    /// <summary>What strength means, for the table and the description: "Strength" by default.</summary>
    public string StrengthHeader { get; init; } = "Strength";

    /// <summary>What an empty cell means, in a few words.</summary>
    public string GapMeaning { get; init; } = "no evidence found";

    /// <summary>A line under the map, or <c>null</c>.</summary>
    public string? Footnote { get; init; }

    /// <summary>The long description for readers who do not see the map, in sentences; <c>null</c> for one made from the cells.</summary>
    public string? Description { get; init; }

    /// <summary>The reader's culture, for numbers; the invariant culture by default.</summary>
    public IFormatProvider FormatProvider { get; init; } = CultureInfo.InvariantCulture;
}
