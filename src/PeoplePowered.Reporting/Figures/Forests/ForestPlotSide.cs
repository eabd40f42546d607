namespace PeoplePowered.Reporting.Figures.Forests;

/// <summary>A column between names and plot as it is drawn: the notes of the rows, or what the caller adds.</summary>
/// <param name="Header">The heading; may be empty over notes.</param>
/// <param name="Texts">A text for each row, empty for nothing.</param>
/// <param name="Ends">Whether its texts are figures and end at the right of the column, rather than words that begin at the left.</param>
internal sealed record ForestPlotSide(string Header, IReadOnlyList<string> Texts, bool Ends)
{
    /// <summary>The notes, where a row has one, then the caller's columns.</summary>
    public static IReadOnlyList<ForestPlotSide> For(IReadOnlyList<ForestPlotRow> rows, ForestPlotOptions options)
    {
        List<ForestPlotSide> sides = [.. OfNotes([.. rows.Select(row => row.Note)], options.NoteHeader)];
        foreach (var column in Guard.Against.Null(options.Columns, nameof(options)))
        {
            if (Guard.Against.Null(column, nameof(options)).Count != rows.Count)
                throw new ArgumentException(FormattableString.Invariant($"The column '{column.Header}' has {column.Count} texts, but the plot has {rows.Count} rows: give one for each, null where it is not known."), nameof(options));
            sides.Add(new(column.Header, column.Texts(options.FormatProvider), column.Ends));
        }

        return sides;
    }

    /// <summary>The column of notes, or none where no row has one.</summary>
    public static IEnumerable<ForestPlotSide> OfNotes(IReadOnlyList<string?> notes, string header)
    {
        List<string> texts = [.. notes.Select(note => note ?? "")];
        List<string> said = texts.FindAll(note => note.Length > 0);
        if (said.Count > 0)
            yield return new(header, texts, said.TrueForAll(note => char.IsDigit(note[0])));
    }
}
