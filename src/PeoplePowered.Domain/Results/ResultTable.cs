using System.Globalization;

namespace PeoplePowered.Domain.Results;

/// <summary>How every result is shown: one line that says it, a compact table, and what is to be said about it.</summary>
internal sealed class ResultTable
{
    private const int MostCaveats = 6;
    private readonly List<IReadOnlyList<string>> _rows = [];
    private readonly List<string> _notes = [];

    /// <summary>A table.</summary>
    /// <param name="line">The result in a line.</param>
    /// <param name="columns">The names of the columns, the first of them of text; one that ends in a space and a hash is of numbers, without the hash.</param>
    public ResultTable(string line, params ReadOnlySpan<string> columns)
    {
        Line = OnOneLine(line);
        Columns = [.. columns.ToArray().Select(name => name.EndsWith(" #", StringComparison.Ordinal) ? (name[..^2], true) : (name, false))];
    }

    /// <summary>The result in a line.</summary>
    public string Line { get; }

    /// <summary>The columns, and whether numbers stand in them.</summary>
    public IReadOnlyList<(string Name, bool IsNumeric)> Columns { get; }

    /// <summary>The rows, each with a cell for each column.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows => _rows;

    /// <summary>What is to be said about it, a sentence each.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Adds a row; cells that are not given are empty.</summary>
    public ResultTable Row(params ReadOnlySpan<string> cells)
    {
        var row = new string[Columns.Count];
        for (var index = 0; index < row.Length; index++)
            row[index] = index < cells.Length ? OnOneLine(cells[index]) : string.Empty;
        _rows.Add(row);
        return this;
    }

    /// <summary>Adds a sentence.</summary>
    public ResultTable Note(string note)
    {
        _notes.Add(OnOneLine(note));
        return this;
    }

    /// <summary>Adds the first caveats, the gravest before the others, and says how many more there are.</summary>
    public ResultTable Caveats(IReadOnlyList<Caveat> caveats, IFormatProvider formatProvider)
    {
        foreach (var caveat in caveats.OrderByDescending(caveat => caveat.Severity).Take(MostCaveats))
            Note(caveat.Format(formatProvider));
        if (caveats.Count > MostCaveats)
            Note(string.Create(CultureInfo.InvariantCulture, $"And {caveats.Count - MostCaveats} more: see Caveats."));
        return this;
    }

    /// <summary>The table and the sentences as text.</summary>
    public string ToText() => ResultText.Of(this);

    /// <summary>The line, the table and the sentences as a fragment of HTML.</summary>
    public string ToHtml() => ResultHtml.Of(this);

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ");
}
