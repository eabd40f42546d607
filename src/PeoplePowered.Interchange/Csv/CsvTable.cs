namespace PeoplePowered.Interchange.Csv;

/// <summary>A file of comma-separated values: its header, and every record that has as many cells.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Header">The header.</param>
/// <param name="Rows">The records.</param>
/// <param name="IsDamaged">Whether a record was refused, so that what other files name may have stood in it.</param>
internal sealed record CsvTable(string File, CsvRow Header, IReadOnlyList<CsvRow> Rows, bool IsDamaged);
