namespace PeoplePowered.Interchange.Csv;

/// <summary>A record: the line at which it starts, and its cells without the white space around them.</summary>
internal sealed record CsvRow(int Line, string[] Cells);
