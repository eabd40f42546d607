using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Csv;

/// <summary>Reads the cells of one row by column; what is wrong goes into the log, and the row is then not <see cref="IsClean"/>.</summary>
internal sealed class RowReader(string file, ColumnMap columns, CsvRow row, ProblemLog log)
{
    /// <summary>The zero width space, the word joiner and the byte order mark, which no script needs; marks that some do, as of direction, are left alone.</summary>
    private const string InvisibleCharacters = "\u200B\u2060\uFEFF";

    public int Line => row.Line;

    /// <summary>Where the row stands, for a problem elsewhere.</summary>
    public string Place => FormattableString.Invariant($"{file}, line {row.Line}");

    public string File => file;

    /// <summary>Whether nothing was refused so far.</summary>
    public bool IsClean { get; private set; } = true;

    public bool Has(string column) => columns.Has(column);

    /// <summary>The cell as it stands, or <c>null</c> where it is blank or the file has no such column.</summary>
    public string? Text(string column) => columns.Cell(row, column);

    public string RequiredText(string column, string remedy) => Text(column) ?? RefusedText(column, remedy);

    /// <summary>The source named in the row, or the file's where it has no column of sources.</summary>
    public Source Source(Source ofFile) => columns.Has("source") ? new(RequiredText("source", "Say where the figure is stated, so that anyone can look it up.")) : ofFile;

    /// <summary>An identifier or another name of one line, or <c>null</c> where the cell is blank.</summary>
    public T? Name<T>(string column)
        where T : Identifier, IIdentifier<T>
    {
        if (Text(column) is not { } text)
            return null;
        if (text.Any(char.IsControl))
            Refuse(column, text, "A name holds no line break, tab or other control character.", "Write the name on one line.");
        else if (text.AsSpan().IndexOfAny(InvisibleCharacters) is >= 0 and var at)
            Refuse(column, text, FormattableString.Invariant($"The name holds an invisible character, U+{(int)text[at]:X4}, so that it looks like another name."), "Delete the character, or type the name anew.");
        else
            return T.Create(text);
        return null;
    }

    public T? RequiredName<T>(string column)
        where T : Identifier, IIdentifier<T>
    {
        if (Text(column) is null)
            Refuse(column, null, "The name is missing.", "Name it in every row; a row without it cannot be placed.");
        return Name<T>(column);
    }

    public PartialDate? Date(string column)
    {
        var text = Text(column);
        if (!PartialDate.TryParse(text, out var date) && text is not null)
            Refuse(column, text, "That is not a date in ISO form.", "Write it as 2013-01-17, 2013-01 or 2013: year first, as precisely as it is known.");
        return date;
    }

    public decimal? Number(string column)
    {
        if (Text(column) is not { } text)
            return null;
        if (NumberText.TryRead(text, out decimal value) is not { } fault)
            return value;
        Refuse(column, text, fault.Problem, fault.Remedy);
        return null;
    }

    public long? Count(string column)
    {
        if (Text(column) is not { } text)
            return null;
        if (NumberText.TryRead(text, out long value) is not { } fault)
            return value;
        Refuse(column, text, fault.Problem, fault.Remedy);
        return null;
    }

    public decimal? Amount(string column)
    {
        if (Number(column) is not { } amount)
            return null;
        if (NumberText.Money(amount) is not { } fault)
            return amount;
        Refuse(column, Text(column), fault.Problem, fault.Remedy);
        return null;
    }

    /// <summary>A word of a vocabulary, or <c>null</c> where the cell is blank.</summary>
    public TEnum? Word<TEnum>(string column, params TEnum[] except)
        where TEnum : struct, Enum
    {
        if (Text(column) is not { } text)
            return null;
        if (EnumWords<TEnum>.TryParse(text, out var value) && Array.IndexOf(except, value) < 0)
            return value;
        Refuse(column, text, "That is none of the words known here.", Nearest.Suggestion(text, [.. EnumWords<TEnum>.All.Except(except.Select(EnumWords<TEnum>.Of), StringComparer.Ordinal)]));
        return null;
    }

    public void Refuse(string column, string? value, string problem, string remedy)
    {
        IsClean = false;
        log.Add(file, row.Line, columns.NameOf(column), value, problem, remedy);
    }

    private string RefusedText(string column, string remedy)
    {
        Refuse(column, null, "The cell is blank.", remedy);
        return "-";
    }
}
