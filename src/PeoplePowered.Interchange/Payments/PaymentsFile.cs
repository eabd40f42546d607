using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Payments;

/// <summary>Tells what a CSV file of outcomes holds: claims of single people, or totals of sites.</summary>
public static class PaymentsFile
{
    /// <summary>Whether a file holds site totals: it has a column <c>achieved</c> and none called <c>person</c>.</summary>
    /// <param name="path">The file; <c>false</c> where it cannot be read, so that the reader of claims says why.</param>
    public static bool IsOfTotals(string path)
    {
        Guard.Against.Null(path);
        if (!File.Exists(path))
            return false;
        try
        {
            using var reader = new StreamReader(path);
            var header = CsvTableReader.Header(reader.ReadLine() ?? string.Empty);
            return header.Contains("achieved", StringComparer.Ordinal) && !header.Contains("person", StringComparer.Ordinal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
