namespace PeoplePowered.Reporting.Reports;

/// <summary>A column of a report's table. Equal by value.</summary>
/// <param name="Header">Its heading, with the unit of its figures; may be empty.</param>
/// <param name="Alignment">How its cells are aligned.</param>
/// <param name="Numeric">Whether it holds figures: their digits are of equal width, and it sorts by <see cref="ReportCell.SortValue"/> with cells without one last.</param>
/// <exception cref="ArgumentNullException">The header is <c>null</c>.</exception>
public sealed record ReportColumn(string Header, ColumnAlignment Alignment = ColumnAlignment.Start, bool Numeric = false)
{
    /// <summary>Its heading, with the unit of its figures.</summary>
    public string Header { get; } = Guard.Against.Null(Header);

    /// <summary>How its cells are aligned.</summary>
    public ColumnAlignment Alignment { get; } = Alignment;

    /// <summary>Whether it holds figures.</summary>
    public bool Numeric { get; } = Numeric;

    /// <summary>A column of figures, aligned at the right.</summary>
    /// <param name="header">Its heading, with the unit of its figures.</param>
    public static ReportColumn Figures(string header) => new(header, ColumnAlignment.End, Numeric: true);
}
