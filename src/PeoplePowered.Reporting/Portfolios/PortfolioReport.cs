using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Portfolios;

/// <summary>A review of a portfolio as one page: a map of the evidence, bars of investments, tables, a forest plot for each outcome, the bill, the caveats, and how it was made.</summary>
public static class PortfolioReport
{
    /// <summary>Builds the page.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="review">The review.</param>
    /// <param name="about">What the reader should know first, a paragraph each.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <param name="more">Adds further sections, such as on success, payments and value, after those of the review and before the methods.</param>
    public static Report Of(string title, PortfolioReview review, IEnumerable<string>? about = null, IFormatProvider? formatProvider = null, Action<ReportBuilder>? more = null)
    {
        Guard.Against.Null(review);
        var builder = new ReportBuilder(title);
        foreach (var paragraph in about ?? [])
            builder.AddParagraph(paragraph);
        if (review.ProgrammeResults.Count + review.Services.Count > 0)
            builder.AddSection("Where there is evidence").AddFigure(PortfolioGaps.Of(review, "Where there is evidence, and where there is none", formatProvider));
        AddInvestments(builder, review, formatProvider);
        if (review.ProgrammeResults.Count > 0)
            builder.AddSection("What programmes reported").AddTable(ResultTables.ProgrammeResults(review, formatProvider));
        foreach (var service in review.Services)
            AddService(builder, service, formatProvider);
        if (review.Caveats.Count > 0)
            builder.AddSection("About the data").AddCaveats(CaveatLines.Of(review.Caveats, formatProvider));
        more?.Invoke(builder);
        AddMethods(builder, review);
        return builder.Build();
    }

    private static void AddInvestments(ReportBuilder builder, PortfolioReview review, IFormatProvider? culture)
    {
        foreach (var overview in review.Overviews.Where(overview => overview.Initiatives.Count + overview.Investments.Count > 0))
        {
            builder.AddSection($"Investments {InvestmentTables.When(overview)}");
            foreach (var currency in OverviewBars.Currencies(overview))
                builder.AddFigure(OverviewBars.Of(overview, currency, $"Amounts in {currency} {InvestmentTables.When(overview)}", culture));
            builder.AddTable(InvestmentTables.AsKnown(overview, culture));
            if (overview.Investments.Count > 0)
                builder.AddTable(InvestmentTables.Leadership(overview, culture)).AddTable(InvestmentTables.Awards(overview, culture)).AddTable(InvestmentTables.Reconciliations(overview, culture)).AddCaveats(CaveatLines.Of(overview.Caveats, culture));
        }
    }

    private static void AddService(ReportBuilder builder, ServiceReview service, IFormatProvider? culture)
    {
        builder.AddSection($"{service.Title}: what its sites achieved").AddTable(ResultTables.Outcomes(service, culture));
        foreach (var (outcome, definition) in service.Outcomes.Zip(service.Definitions))
        {
            builder.AddSubsection(definition.ToString())
                .AddFigure(OutcomeForestPlot.Of(outcome, definition, culture))
                .AddTable(ResultTables.Sites(outcome, definition, culture))
                .AddCaveats(CaveatLines.Of(outcome.Caveats, culture));
        }

        foreach (var bill in service.Bills)
        {
            builder.AddSection($"{service.Title}: the bill by {bill.RateCard}")
                .AddTable(ResultTables.BillBySite(bill, culture))
                .AddTable(ResultTables.BillByOutcome(bill, service.Definitions, culture));
        }

        builder.AddSection($"{service.Title}: caveats").AddCaveats(CaveatLines.Of(service, culture));
    }

    private static void AddMethods(ReportBuilder builder, PortfolioReview review)
    {
        var sources = review.Overviews.SelectMany(overview => overview.Initiatives).SelectMany(initiative => initiative.Sources)
            .Concat(review.Overviews.SelectMany(overview => overview.Investments).SelectMany(investment => investment.Sources))
            .Concat(review.ProgrammeResults.Select(reported => reported.Source))
            .Concat(review.Services.SelectMany(service => service.Outcomes).SelectMany(outcome => outcome.Sources))
            .Concat(review.Services.SelectMany(service => service.Bills).Select(bill => bill.Source))
            .Select(source => source.ToString())
            .Distinct(StringComparer.Ordinal);
        builder.AddSection("Methods and provenance").AddDefinitions(
        [
            new("Share of people", "People who achieved the outcome over all participants, all sites together (ratio of sums)."),
            new("Average of sites", "The mean of the sites' proportions, each site counting alike (mean of ratios)."),
            new("Typical site", "Random effects on the log odds: restricted maximum likelihood (Viechtbauer 2005, doi 10.3102/10769986030003261) with the Knapp-Hartung interval (Knapp and Hartung 2003, doi 10.1002/sim.1482), held at no less than the Wald width."),
            new("Range for a new site", "The prediction interval for the true proportion of a further site (Higgins, Thompson and Spiegelhalter 2009, doi 10.1111/j.1467-985X.2008.00552.x); its convention is named beside it."),
            new("Site intervals", "Wilson (1927), doi 10.1080/01621459.1927.10502953."),
            new("Shrunken", "Best linear unbiased prediction of each site's log odds (Robinson 1991, doi 10.1214/ss/1177011926)."),
            .. review.Services.SelectMany(service => service.Outcomes).Take(1).Select(outcome => new ReportDefinition("Made by", $"{outcome.Made.Library} {outcome.Made.Version}; {outcome.Made.Method}")),
            .. sources.Select(source => new ReportDefinition("Source", source)),
        ]);
    }
}
