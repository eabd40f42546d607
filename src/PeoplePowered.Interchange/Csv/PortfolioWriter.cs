using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Csv;

/// <summary>Writes whatever of a portfolio the files can hold.</summary>
internal static class PortfolioWriter
{
    private static readonly Action<Portfolio, CsvFiles>[] s_writers =
    [
        InitiativesCsv.Write, StrategicInvestmentsCsv.Write, PartnershipAwardsCsv.Write, RateCardsCsv.Write, SiteResultsCsv.Write, ProgrammeResultsCsv.Write,
    ];

    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Write(Portfolio portfolio)
    {
        var files = new CsvFiles();
        foreach (var write in s_writers)
            write(portfolio, files);
        return files.Complete();
    }
}
