using PeoplePowered.Domain;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Csv;

/// <summary>Reads what was written and compares, so that what CSV cannot hold is named and not lost.</summary>
internal static class RoundTrip
{
    /// <exception cref="ArgumentException">The files do not give the portfolio back.</exception>
    public static void Require(Portfolio portfolio, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        if (files.Count == 0)
        {
            throw new ArgumentException(
                "The portfolio holds nothing that CSV files can: no initiative, strategic investment, partnership with its grant, rate card, service or result of an investment. "
                    + $"Write it as JSON with PortfolioJson, which holds everything. {string.Join(" ", Lost(portfolio, new()))}".TrimEnd(),
                nameof(portfolio));
        }

        var read = PortfolioFolder.Read(files);
        List<string> lost = read.TryGetValue(out var back) ? [.. Lost(portfolio, back)] : [.. read.Problems.Select(problem => problem.ToString())];
        if (lost.Count > 0)
            throw new ArgumentException($"CSV files cannot hold this portfolio; write it as JSON, which holds everything. {string.Join(" ", lost)}", nameof(portfolio));
    }

    private static IEnumerable<string> Lost(Portfolio portfolio, Portfolio back) =>
    [
        .. Differences("initiative", portfolio.Initiatives, back.Initiatives, item => item.Id),
        .. Differences("strategic investment", portfolio.Investments, back.Investments, item => item.Id),
        .. Differences("partnership", portfolio.Partnerships, back.Partnerships, item => item.Id),
        .. Differences("grant", portfolio.Grants, back.Grants, item => item.Id),
        .. Differences("service", portfolio.Services, back.Services, item => item.Id),
        .. Differences("site", portfolio.Sites, back.Sites, item => item.Id),
        .. Differences("framework", portfolio.Frameworks, back.Frameworks, item => item.Id),
        .. Differences("target", portfolio.Targets, back.Targets, item => item.Outcome),
        .. Differences("rate card", portfolio.RateCards, back.RateCards, item => item.Id),
        .. Differences("reported outcome", portfolio.ReportedOutcomes, back.ReportedOutcomes, item => $"{item.For} / {item.Outcome}"),
        .. Differences("caveat", Assumed(portfolio), Assumed(back), item => item.Code),
    ];

    /// <summary>Items that would not come back as they are, or would come back without having been there; order between files does not count.</summary>
    private static IEnumerable<string> Differences<T>(string kind, IEnumerable<T> held, IEnumerable<T> back, Func<T, object> name)
        where T : notnull
    {
        var counts = new Dictionary<T, int>();
        foreach (var item in held)
            counts[item] = counts.GetValueOrDefault(item) + 1;
        foreach (var item in back)
            counts[item] = counts.GetValueOrDefault(item) - 1;
        return counts.Where(pair => pair.Value != 0).Select(pair => pair.Value > 0
            ? $"The {kind} '{name(pair.Key)}' would not come back as it is."
            : $"The {kind} '{name(pair.Key)}' would come back, and is not of the portfolio in this form.");
    }

    private static IEnumerable<Caveat> Assumed(Portfolio portfolio) =>
        portfolio.Caveats.Where(caveat => string.Equals(caveat.Code, CaveatCatalogue.InitiativeAssumed.Code, StringComparison.Ordinal));
}
