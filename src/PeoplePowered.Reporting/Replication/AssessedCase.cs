using PeoplePowered.Domain.Replication;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Replication;

/// <summary>An assessment of replication under a name, with what else a report shall say of it. Immutable; equality is by reference.</summary>
public sealed class AssessedCase
{
    private AssessedCase(string name, AcrossSitesAssessment? across, TransferAssessment? transfer, IEnumerable<string>? notes, IEnumerable<ReportTable>? tables, AssessedCase? beside)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        (Across, Transfer, Beside) = (across, transfer, beside);
        Notes = [.. (notes ?? []).Select(note => Guard.Against.NullOrWhiteSpace(note, nameof(notes)))];
        Tables = [.. (tables ?? []).Select(table => Guard.Against.Null(table, nameof(tables)))];
    }

    /// <summary>What it is called, in tables and as a heading.</summary>
    public string Name { get; }

    /// <summary>The assessment over sites; <c>null</c> where it is of a transfer.</summary>
    public AcrossSitesAssessment? Across { get; }

    /// <summary>The assessment of a transfer to a place; <c>null</c> where it is over sites.</summary>
    public TransferAssessment? Transfer { get; }

    /// <summary>What the reader should know of it, a paragraph each.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Tables that stand below its plot.</summary>
    public IReadOnlyList<ReportTable> Tables { get; }

    /// <summary>The same case by another policy, whose chances tables show beside; <c>null</c> for none.</summary>
    public AssessedCase? Beside { get; }

    /// <summary>An assessment over sites.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="notes">What the reader should know of it, a paragraph each.</param>
    /// <param name="tables">Tables that stand below its plot.</param>
    /// <param name="beside">The same case by another policy, whose chances tables show beside.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> or a note is empty.</exception>
    public static AssessedCase Of(string name, AcrossSitesAssessment assessment, IEnumerable<string>? notes = null, IEnumerable<ReportTable>? tables = null, AssessedCase? beside = null) =>
        new(name, Guard.Against.Null(assessment), null, notes, tables, beside);

    /// <summary>An assessment of a transfer to a place.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="notes">What the reader should know of it, a paragraph each.</param>
    /// <param name="tables">Tables that stand below its plot.</param>
    /// <param name="beside">The same case by another policy, whose chances tables show beside.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> or a note is empty.</exception>
    public static AssessedCase Of(string name, TransferAssessment assessment, IEnumerable<string>? notes = null, IEnumerable<ReportTable>? tables = null, AssessedCase? beside = null) =>
        new(name, null, Guard.Against.Null(assessment), notes, tables, beside);

    /// <summary>Its name.</summary>
    public override string ToString() => Name;
}
