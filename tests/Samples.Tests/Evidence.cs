using System.Collections.Immutable;
using System.Text;
using NodaTime;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Portfolios;
using PeoplePowered.Interchange;
using PeoplePowered.Interchange.Csv;

namespace Samples.Tests;

/// <summary>The files of <c>samples/data</c> in memory, of which a test may change one row.</summary>
internal sealed class Evidence
{
    private static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> s_published = Directory.GetFiles(Sample.Data)
        .Where(file => Path.GetExtension(file) is ".csv" or ".json")
        .ToImmutableSortedDictionary(file => Path.GetFileName(file), file => File.ReadAllLines(file).ToImmutableArray(), StringComparer.Ordinal);

    private readonly ImmutableSortedDictionary<string, ImmutableArray<string>> _files;

    private Evidence(ImmutableSortedDictionary<string, ImmutableArray<string>> files) => _files = files;

    /// <summary>The files as published.</summary>
    public static Evidence Published { get; } = new(s_published);

    /// <summary>The rows of a file, without its header, from 1 on.</summary>
    public static IEnumerable<Row> Rows(string file) => Enumerable.Range(1, s_published[file].Length - 1).Select(line => new Row(file, line, Fields(s_published[file][0]), Fields(s_published[file][line])));

    /// <summary>The files with a cell of a row holding something else.</summary>
    public Evidence With(Row row, string column, string value)
    {
        Assert.NotEqual(value, row[column]);
        return new(_files.SetItem(row.File, _files[row.File].SetItem(row.Line, Written(row.With(column, value).Cells))));
    }

    /// <summary>The files without a row.</summary>
    public Evidence Without(Row row) => new(_files.SetItem(row.File, _files[row.File].RemoveAt(row.Line)));

    /// <summary>The files with a further row at the end of one.</summary>
    public Evidence Plus(string file, params string[] cells) => new(_files.SetItem(file, _files[file].Add(Written([.. cells]))));

    public ReadResult<Portfolio> Read() => PortfolioFolder.Read(_files.ToDictionary(
        file => file.Key,
        file => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(string.Join('\n', file.Value) + "\n"),
        StringComparer.Ordinal));

    /// <summary>Every statement of the main job's review, as known on the launch day unless told another.</summary>
    public Statements Review(LocalDate? asOf = null) =>
        Statements.Of(new PortfolioReviewer().Review(Read().Value, new ReviewOptions { AsOf = asOf ?? new LocalDate(2013, 1, 17) }));

    private static ImmutableArray<string> Fields(string line)
    {
        var fields = ImmutableArray.CreateBuilder<string>();
        var field = new StringBuilder();
        var quoted = false;
        foreach (var character in line)
        {
            if (character == '"')
                quoted = !quoted;
            else if (character == ',' && !quoted)
                Add();
            else
                field.Append(character);
        }

        Add();
        return fields.ToImmutable();

        void Add()
        {
            fields.Add(field.ToString());
            field.Clear();
        }
    }

    private static string Written(ImmutableArray<string> cells) => string.Join(',', cells.Select(cell => cell.Contains(',') ? $"\"{cell}\"" : cell));

    /// <summary>A row of a file as published.</summary>
    internal sealed record Row(string File, int Line, ImmutableArray<string> Columns, ImmutableArray<string> Cells)
    {
        public string this[string column] => Cells[Columns.IndexOf(column)];

        public Row With(string column, string value) => this with { Cells = Cells.SetItem(Columns.IndexOf(column), value) };

        public override string ToString() => $"{File}: {string.Join(',', Cells)}";
    }
}
