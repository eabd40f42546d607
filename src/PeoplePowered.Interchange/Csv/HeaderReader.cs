namespace PeoplePowered.Interchange.Csv;

/// <summary>Finds the columns of a shape in a header; a name that nearly is one is refused, since its figures would be left out in silence.</summary>
internal static class HeaderReader
{
    /// <summary>The columns, or <c>null</c> where the header was refused.</summary>
    /// <param name="table">The table.</param>
    /// <param name="shape">The columns to find.</param>
    /// <param name="log">Takes the problems.</param>
    /// <param name="passesOver">Whether other columns are nobody's business unless a required one is missing.</param>
    public static ColumnMap? Read(CsvTable table, Shape shape, ProblemLog log, bool passesOver = false)
    {
        var (file, line, header) = (table.File, table.Header.Line, table.Header.Cells);
        var map = new ColumnMap();
        var sound = true;
        for (var index = 0; index < header.Length; index++)
            sound &= Place(header, index, shape, map, file, line, log);
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in map.Unknown)
        {
            if (Meant(name, shape, map, passesOver) is not { } column)
                continue;
            log.Add(file, line, name, null, "There is no column of this name.", $"Did you mean '{Shape.Example(column)}'?");
            meant.Add(column);
            sound = false;
        }

        foreach (var column in shape.Required.Where(column => !map.Has(column) && !meant.Contains(column)))
        {
            var currency = Shape.IsMoney(column) ? " (or another currency's three letters in place of gbp)" : string.Empty;
            log.Add(file, line, Shape.Example(column), null, "The column is missing.", $"Add a column '{Shape.Example(column)}'{currency}; leave its cells blank where nothing is known.");
            sound = false;
        }

        return sound ? map : null;
    }

    /// <summary>The separator that a header of one cell was written with, by its name; <c>null</c> where it is the comma.</summary>
    public static string? OtherSeparator(string[] header) => header switch
    {
        [var only] when only.Contains(';', StringComparison.Ordinal) => "semicolons",
        [var only] when only.Contains('\t', StringComparison.Ordinal) => "tabs",
        [var only] when only.Contains('|', StringComparison.Ordinal) => "bars",
        _ => null,
    };

    private static bool Place(string[] header, int index, Shape shape, ColumnMap map, string file, int line, ProblemLog log)
    {
        var name = header[index];
        if (name.Length == 0)
        {
            log.Add(file, line, null, null, FormattableString.Invariant($"Column {index + 1} has no name."), "Name the column, or remove it from every row.");
            return false;
        }

        if (Array.IndexOf(header, name) < index)
        {
            log.Add(file, line, name, null, "The column stands twice.", "Remove or rename one of the two.");
            return false;
        }

        if (shape.Columns.FirstOrDefault(column => Shape.IsColumn(column, name)) is not { } known)
        {
            map.Unknown.Add(name);
            return true;
        }

        if (map.TryAdd(known, index, name))
            return true;
        log.Add(file, line, name, null, $"'{map.NameOf(known)}' stands beside it: amounts in one file are in one currency.", "Keep one of the two columns, or put each currency into a file of its own.");
        return false;
    }

    private static string? Meant(string name, Shape shape, ColumnMap map, bool passesOver)
    {
        var missing = (passesOver ? shape.Required : shape.Columns).Where(column => !map.Has(column)).ToDictionary(Shape.Example, column => column, StringComparer.Ordinal);
        if (Nearest.Column(name, missing.Keys) is { } near)
            return missing[near];
        var others = passesOver ? shape.Optional.Where(column => !map.Has(column)) : map.Found;
        return others.FirstOrDefault(column => Nearest.SameLetters(map.NameOf(column), name));
    }
}
