using PeoplePowered.Domain;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Csv;

/// <summary>Reads the files of a folder in a fixed order, gathering every problem, and makes a portfolio only where there is none.</summary>
internal sealed class PortfolioReader
{
    private static readonly Action<CsvTable, ColumnMap, PortfolioDraft>[] s_readers =
    [
        InitiativesCsv.Read, StrategicInvestmentsCsv.Read, PartnershipAwardsCsv.Read, RateCardsCsv.Read, SiteResultsCsv.Read, ProgrammeResultsCsv.Read,
    ];

    private readonly ProblemLog _log;
    private readonly PortfolioDraft _draft;
    private readonly List<(Shape Shape, CsvTable Table, ColumnMap Columns)> _tables = [];

    private PortfolioReader(ProblemLog log, DataPackage package)
    {
        _log = log;
        _draft = new(log, package);
    }

    /// <summary>Reads files; problems that were found on the way to them are in the log already.</summary>
    public static ReadResult<Portfolio> Read(string folder, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, ProblemLog log)
    {
        var package = files.TryGetValue(FileNames.DataPackage, out var bytes) ? new DataPackageReader(log).Read(bytes) : DataPackage.None;
        var reader = new PortfolioReader(log, package);
        var names = files.Keys.Where(FileNames.IsCsv).Order(StringComparer.Ordinal).ToList();
        var unread = files.Keys.Where(FileNames.IsOtherJson).Order(StringComparer.Ordinal).ToList();
        foreach (var name in names)
            reader.Open(name, files[name].Span);
        reader._draft.Caveats.AddRange(unread.Select(name => CaveatCatalogue.FileNotRead.About(name)));
        if (names.Count == 0 && !log.Any)
            log.Add(folder, 0, null, null, "The folder holds no CSV file.", $"Name a folder that holds files such as initiatives.csv, strategic-investments.csv or fair-chance-fund-results.csv.{OfJson(unread)}");
        else if (reader._tables.Count == 0 && !log.Any)
            log.Add(folder, 0, null, null, "No file in the folder is of a shape of a portfolio.", "Name a folder that holds files such as initiatives.csv, strategic-investments.csv or fair-chance-fund-results.csv.");
        var portfolio = reader.ReadTables();
        return portfolio is null ? ReadResult<Portfolio>.Refused(log.InOrder) : ReadResult<Portfolio>.Read(portfolio);
    }

    private static string OfJson(List<string> files) => files.Count == 0 ? string.Empty : $" A portfolio in JSON, as '{files[0]}' may be, is read as JSON and not as a folder.";

    private void Open(string file, ReadOnlySpan<byte> bytes)
    {
        if (TextBytes.Decode(file, bytes, _log) is not { } text)
            return;
        var header = CsvTableReader.Header(text);
        var shape = ShapeFinder.Find(file, header);
        if (shape is null && HeaderReader.OtherSeparator(header) is not null)
            shape = ShapeFinder.Find(file, header[0].Split(';', '\t', '|'));
        if (shape is null && header.Length > 0)
        {
            _draft.Caveats.Add(CaveatCatalogue.FileNotRead.About(file));
            return;
        }

        var table = CsvTableReader.Read(file, text, _log);
        var columns = table is null ? null : HeaderReader.Read(table, shape!, _log);
        if (columns is null)
        {
            MarkDamaged(shape, file);
            return;
        }

        _tables.Add((shape!, table!, columns));
        foreach (var column in columns.Unknown)
            _draft.Caveats.Add(CaveatCatalogue.ColumnNotRead.About(file, ("column", column)));
    }

    /// <summary>Names that a refused file may have given are not missed elsewhere.</summary>
    private void MarkDamaged(Shape? shape, string file)
    {
        if (shape == Shape.Initiatives)
            _draft.InitiativeNames.IsDamaged = true;
        else if (shape == Shape.StrategicInvestments)
            _draft.InvestmentNames.IsDamaged = true;
        else if (shape == Shape.RateCards)
            _draft.Framework(ShapeFinder.Stem(file)).CardKeys.IsDamaged = true;
    }

    private Portfolio? ReadTables()
    {
        for (var index = 0; index < s_readers.Length; index++)
        {
            foreach (var (_, table, columns) in _tables.Where(opened => opened.Shape == Shape.All[index]))
                s_readers[index](table, columns, _draft);
            if (Shape.All[index] == Shape.RateCards)
                RateCardsCsv.Complete(_draft);
        }

        return _log.Any ? null : _draft.ToPortfolio();
    }
}
