using PeoplePowered.Domain;

namespace PeoplePowered.Interchange.Csv;

/// <summary>The files of a portfolio as they are written, and what the data package has to say of them.</summary>
internal sealed class CsvFiles
{
    private readonly SortedDictionary<string, ReadOnlyMemory<byte>> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, DataPackage.Resource> _resources = new(StringComparer.Ordinal);

    /// <summary>A column's cells where the file has the column, none where it has not.</summary>
    public static string?[] If(bool has, string? cell) => has ? [cell] : [];

    /// <summary>A currency as it ends the name of a column.</summary>
    public static string Currency(Currency currency) => string.Concat(currency.Value.Select(char.ToLowerInvariant));

    /// <summary>The name of a file after what it is about.</summary>
    /// <exception cref="ArgumentException">The stem cannot be part of a file's name.</exception>
    public static string Named(Func<string, string> name, string stem)
    {
        var sound = stem.IndexOfAny(['/', '\\', ':', '*', '?', '"', '<', '>', '|']) < 0 && !stem.StartsWith('.');
        return sound ? name(stem) : throw new ArgumentException($"'{stem}' cannot be part of a file's name, so the portfolio cannot be written as CSV; write it as JSON.", nameof(stem));
    }

    public void Add(string file, CsvText text)
    {
        if (!_files.TryAdd(file, text.ToBytes()))
            throw new ArgumentException($"Two parts of the portfolio would be written to '{file}'; write it as JSON.", nameof(file));
        _resources.TryAdd(file, new(null, null));
    }

    /// <summary>Says what a file is called and where its figures come from, where that is more than its name.</summary>
    public void Describe(string file, string? title, Source source)
    {
        var isStem = string.Equals(title, ShapeFinder.Stem(file), StringComparison.Ordinal);
        _resources[file] = new(isStem ? null : title, source == new Source(file) ? null : source);
    }

    /// <summary>The column of sources; where one source with more to it than a title stands for the whole file, the data package gives it instead.</summary>
    public SourceColumn Sources(string file, IEnumerable<Source> sources)
    {
        var all = sources.Distinct().ToList();
        if (all.Count > 1 || (all[0] == new Source(all[0].Title) && !string.Equals(all[0].Title, file, StringComparison.Ordinal)))
            return new(IsWritten: true);
        Describe(file, null, all[0]);
        return new(IsWritten: false);
    }

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Complete()
    {
        if (_resources.Values.Any(resource => resource is not { Title: null, Source: null }))
            _files.Add(FileNames.DataPackage, DataPackageWriter.Write(_resources));
        return _files;
    }

    /// <summary>The column of sources of a file.</summary>
    internal readonly record struct SourceColumn(bool IsWritten)
    {
        public string?[] Header => If(IsWritten, "source");

        public string?[] Cell(Source source) => If(IsWritten, source.Title);
    }
}
