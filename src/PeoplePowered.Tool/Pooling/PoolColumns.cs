using PeoplePowered.Domain;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Tool.Pooling;

/// <summary>The columns that a request needs, and what a row holds in them.</summary>
internal static class PoolColumns
{
    private const string Site = "site";

    /// <summary>The columns of the measure, and those of labels that are not already among them.</summary>
    public static ValueList<StudyColumn> Of(PoolRequest request) =>
    [
        .. request.Measure.Columns,
        .. Asked(request).Select(name => new StudyColumn(name, request.Moderators.Contains(name, StringComparer.Ordinal) ? StudyColumnKind.NumberOrLabel : StudyColumnKind.Label)),
    ];

    /// <summary>The label of a row in a column: the site's own name, a column of labels, or a number of the measure as it is written.</summary>
    public static string? Label(StudyRow row, string column, PoolRequest request) =>
        IsSite(column) ? row.Label
        : IsOfMeasure(column, request) ? row.Number(column)?.ToString("R", System.Globalization.CultureInfo.InvariantCulture)
        : row.Text(column);

    /// <summary>A column as numbers, a row each, or <c>null</c> where it holds words.</summary>
    public static IReadOnlyList<double?>? Numbers(StudyTable table, string column, PoolRequest request) =>
        IsSite(column) ? null
        : IsOfMeasure(column, request) ? [.. table.Rows.Select(row => row.Number(column))]
        : table.NumbersIn(column);

    private static IEnumerable<string> Asked(PoolRequest request) => request.Labels.Where(name => !IsSite(name) && !IsOfMeasure(name, request));

    private static bool IsSite(string column) => string.Equals(column, Site, StringComparison.Ordinal);

    private static bool IsOfMeasure(string column, PoolRequest request) => request.Measure.Columns.Any(item => string.Equals(item.Name, column, StringComparison.Ordinal));
}
