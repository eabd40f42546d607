using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Csv;

/// <summary>Reads how long money is committed for.</summary>
internal static class Terms
{
    /// <summary>A number of years, from and to; <c>null</c> where both cells are blank, or one was refused.</summary>
    public static Term? Years(RowReader row)
    {
        var (from, to) = (Count(row, "years_from"), Count(row, "years_to"));
        if (from is null && to is null)
            return null;
        if (to >= (from ?? 0) || to is null)
            return new(yearsFrom: from, yearsTo: to);
        row.Refuse("years_to", row.Text("years_to"), $"The greatest number of years is below the least, {row.Text("years_from")}.", "Exchange the two, or write one of them twice.");
        return null;
    }

    /// <summary>A start and an end; <c>null</c> where both cells are blank, or one was refused.</summary>
    public static Term? Dates(RowReader row)
    {
        var (starts, ends) = (row.Date("starts"), row.Date("ends"));
        if (starts is null && ends is null)
            return null;
        if (InOrder(row, "ends", starts, ends))
            return new(starts, ends);
        return null;
    }

    /// <summary>Whether a period does not end before it starts; else refused.</summary>
    public static bool InOrder(RowReader row, string endColumn, PartialDate? start, PartialDate? end)
    {
        if (start is null || end is null || end.Latest >= start.Earliest)
            return true;
        row.Refuse(endColumn, end.ToString(), $"The end lies before the start, {start}.", "Exchange the two, or mend the one that is wrong.");
        return false;
    }

    private static int? Count(RowReader row, string column)
    {
        if (row.Count(column) is not { } count)
            return null;
        const int most = 1000;
        if (count <= most)
            return (int)count;
        row.Refuse(column, row.Text(column), "That is more than a thousand years.", "Write the number of years, not a year; dates have columns of their own.");
        return null;
    }
}
