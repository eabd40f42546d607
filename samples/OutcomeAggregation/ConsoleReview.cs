using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Reporting.Portfolios;

namespace OutcomeAggregation;

/// <summary>Prints a review: the same tables as in the report.</summary>
internal static class ConsoleReview
{
    private const string DetailedOutcome = "accommodation-12-months";

    private static IEnumerable<string> Nothing => [];

    public static CultureInfo Culture => CultureInfo.InvariantCulture;

    /// <summary>What the reader should know first of the data that are there.</summary>
    public static IReadOnlyList<string> About(PortfolioReview review) =>
    [
        .. review.Overviews.Any(overview => overview.Initiatives.Count > 0)
            ? ["Amounts, partnerships and awards are as published; what was not found is unknown, and bounds say what that leaves open."] : Nothing,
        .. review.ProgrammeResults.Count > 0
            ? ["Gross results count everyone who achieved an outcome, also those who would have without the programme. Only a net result, against a comparison, says what a programme changed."] : Nothing,
        .. review.Services.Any(service => service.Service.Value == "fair-chance-fund")
            ? ["The Fair Chance Fund is a government outcomes fund, not one of the four strategic investments: results by site of those were not to be had, so it stands in as real evidence by site."] : Nothing,
    ];

    public static void Print(PortfolioReview review)
    {
        foreach (var paragraph in About(review))
            Console.Out.WriteLine(paragraph);
        foreach (var overview in review.Overviews.Where(overview => overview.Initiatives.Count + overview.Investments.Count > 0))
        {
            ConsoleTables.Print(InvestmentTables.AsKnown(overview, Culture));
            ConsoleTables.Print(InvestmentTables.Leadership(overview, Culture));
            ConsoleTables.Print(InvestmentTables.Awards(overview, Culture));
            ConsoleTables.Print(InvestmentTables.Reconciliations(overview, Culture));
            ConsoleTables.Print(CaveatLines.Of(overview.Caveats, Culture));
        }

        if (review.ProgrammeResults.Count > 0)
            ConsoleTables.Print(ResultTables.ProgrammeResults(review, Culture));
        foreach (var service in review.Services)
            Print(service);
        ConsoleTables.Print(CaveatLines.Of(review.Caveats, Culture));
    }

    private static void Print(ServiceReview service)
    {
        ConsoleTables.Print(ResultTables.Outcomes(service, Culture));
        var index = Math.Max(0, service.Outcomes.ToList().FindIndex(outcome => outcome.Outcome.Key.Value == DetailedOutcome));
        ConsoleTables.Print(ResultTables.Sites(service.Outcomes[index], service.Definitions[index], Culture));
        foreach (var bill in service.Bills)
        {
            ConsoleTables.Print(ResultTables.BillBySite(bill, Culture));
            ConsoleTables.Print(ResultTables.BillByOutcome(bill, service.Definitions, Culture));
        }

        ConsoleTables.Print(CaveatLines.Of(service, Culture));
    }
}
