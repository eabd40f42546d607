using System.Collections.Frozen;

namespace PeoplePowered.Interchange.Csv;

/// <summary>Rows that sum up the others: read as a site or an outcome, they would count everyone twice.</summary>
internal static class TotalRows
{
    private static readonly FrozenSet<string> s_names = FrozenSet.ToFrozenSet(
        ["total", "totals", "all", "all sites", "all outcomes", "sum", "overall", "grand total"],
        StringComparer.OrdinalIgnoreCase);

    public static void Refuse(RowReader row, string column, string? name)
    {
        if (name is not null && s_names.Contains(name))
            row.Refuse(column, name, "That is a row of totals, which would count everyone twice.", "Remove the row; totals are computed from the others.");
    }
}
