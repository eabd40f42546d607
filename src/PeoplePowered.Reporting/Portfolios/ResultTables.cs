using System.Globalization;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Reporting.Reports;

namespace PeoplePowered.Reporting.Portfolios;

/// <summary>Tables of results: what programmes reported, what sites achieved, and what that cost.</summary>
public static class ResultTables
{
    /// <summary>What programmes reported as a whole: gross shares beside net effects, with design and source.</summary>
    /// <param name="review">The review.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable ProgrammeResults(PortfolioReview review, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(review);
        var figures = new FigureWords(new Words(formatProvider));
        var rows = review.ProgrammeResults.Zip(review.ProgrammeDefinitions, (reported, definition) => (IReadOnlyList<ReportCell>)
        [
            reported.For.Investment?.Value ?? string.Empty,
            reported.For.Site?.Value ?? reported.For.Partnership?.Value ?? "all",
            definition.ToString(),
            reported.Vintage?.Value ?? "undated",
            figures.Gross(reported.Figure),
            figures.Net(reported.Figure),
            figures.People(reported.Figure),
            DesignOf(reported.Design),
            reported.Source.ToString(),
        ]);
        return new(
            "What programmes reported: gross (all who achieved it) beside net (the difference that a comparison shows)",
            [new("Investment"), new("Where"), new("Outcome"), new("Vintage"), ReportColumn.Figures("Gross"), ReportColumn.Figures("Net"), ReportColumn.Figures("People"), new("Design"), new("Source")],
            rows);
    }

    /// <summary>Every outcome of a service over its sites: people, the three averages, the range for a new site, and how much sites differ.</summary>
    /// <param name="service">The service.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Outcomes(ServiceReview service, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(service);
        var words = new Words(formatProvider);
        var rows = service.Outcomes.Zip(service.Definitions, (outcome, definition) => (IReadOnlyList<ReportCell>)
        [
            definition.ToString(),
            new($"{words.Number(outcome.Achieved)} of {words.Number(outcome.Participants)}", (double)outcome.Achieved),
            new(words.Percent(outcome.ShareOfPeople), outcome.ShareOfPeople.ToNullable()),
            new(words.Percent(outcome.AverageOfSites), outcome.AverageOfSites.ToNullable()),
            new(words.Percent(outcome.TypicalSite.Proportion), outcome.TypicalSite.Proportion.ToNullable()),
            new(words.Percent(outcome.TypicalSite.Interval), outcome.TypicalSite.Interval.ToNullable()?.Lower),
            new(words.Percent(outcome.NewSite.Range), outcome.NewSite.Range.ToNullable()?.Lower),
            new(outcome.Pooled.ISquared.ToString("0", words.Culture) is var percent && outcome.Pooled.ISquared.HasValue ? percent + "%" : "–", outcome.Pooled.ISquared.ToNullable()),
        ]);
        return new(
            $"{service.Title}: outcomes over {words.Number(service.Outcomes.Max(outcome => outcome.Sites.Count + outcome.Excluded.Count))} sites",
            [
                new("Outcome"), ReportColumn.Figures("People"), ReportColumn.Figures("Share of people"), ReportColumn.Figures("Average of sites"), ReportColumn.Figures("Typical site"),
                ReportColumn.Figures($"Its {Level(service.Outcomes[0])} interval"), ReportColumn.Figures("Range for a new site"), ReportColumn.Figures("I squared"),
            ],
            rows);
    }

    /// <summary>One outcome by site: what each reported, and what all sites together say of it.</summary>
    /// <param name="outcome">The outcome over its sites.</param>
    /// <param name="definition">Its definition.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable Sites(OutcomeAggregate outcome, OutcomeDefinition definition, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(outcome);
        Guard.Against.Null(definition);
        var words = new Words(formatProvider);
        var rows = outcome.Sites.Select(site => (IReadOnlyList<ReportCell>)
        [
            site.Site,
            new($"{words.Number(site.Achieved)} of {words.Number(site.Participants)}", site.Achieved),
            new(words.Percent(site.Proportion), site.Proportion),
            new(words.Percent(site.Interval), site.Interval.Lower),
            new(words.Percent(site.WeightPercent.Map(percent => percent / 100)), site.WeightPercent.ToNullable()),
            new(words.Percent(site.Shrunken), site.Shrunken.ToNullable()),
            new(words.Percent(site.ShrunkenInterval), site.ShrunkenInterval.ToNullable()?.Lower),
        ]).Concat(outcome.Excluded.Select(site => (IReadOnlyList<ReportCell>)[site.Site, $"left out: {site.Reason}", "–", "–", "–", "–", "–"]));
        return new(
            $"{definition} by site",
            [
                new("Site"), ReportColumn.Figures("People"), ReportColumn.Figures("Proportion"), ReportColumn.Figures($"Wilson {Level(outcome)} interval"), ReportColumn.Figures("Weight"),
                ReportColumn.Figures("Shrunken"), ReportColumn.Figures("Its interval"),
            ],
            rows);
    }

    /// <summary>What is due to each site by a rate card, and in all.</summary>
    /// <param name="bill">The bill.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable BillBySite(Bill bill, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(bill);
        var words = new Words(formatProvider);
        var rows = bill.Sites.Select(site => (IReadOnlyList<ReportCell>)[site.Site.Value, new(words.Money(site.Due), (double)site.Due.Lower.Amount)]);
        return new(
            $"Due by the rate card {bill.RateCard}, by site, before any cap",
            [new("Site"), ReportColumn.Figures("Due")],
            rows,
            ["All sites", new(words.Money(bill.Due), (double)bill.Due.Lower.Amount)]);
    }

    /// <summary>What is due for each outcome by a rate card, and in all.</summary>
    /// <param name="bill">The bill.</param>
    /// <param name="definitions">The definitions of the outcomes; a key stands for itself where it has none.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    public static ReportTable BillByOutcome(Bill bill, IEnumerable<OutcomeDefinition> definitions, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(bill);
        var words = new Words(formatProvider);
        var names = Guard.Against.Null(definitions).ToLookup(definition => definition.Key);
        var rows = bill.Outcomes.Select(outcome => (IReadOnlyList<ReportCell>)
        [
            names[outcome.Outcome].FirstOrDefault()?.ToString() ?? outcome.Outcome.Value,
            new(words.Sum(outcome.Count, words.Number), (double)outcome.Count.Lower),
            new(words.Money(outcome.Tariff), (double)outcome.Tariff.Amount),
            new(words.Money(outcome.Due), (double)outcome.Due.Lower.Amount),
        ]);
        return new(
            $"Due by the rate card {bill.RateCard}, by outcome, before any cap",
            [new("Outcome"), ReportColumn.Figures("Achieved"), ReportColumn.Figures("Tariff"), ReportColumn.Figures("Due")],
            rows,
            ["All outcomes", "", "", new(words.Money(bill.Due), (double)bill.Due.Lower.Amount)]);
    }

    private static string Level(OutcomeAggregate outcome) => string.Create(CultureInfo.InvariantCulture, $"{100 * outcome.Pooled.ConfidenceLevel:0.##}%");

    private static string DesignOf(EvidenceDesign design) => design switch
    {
        EvidenceDesign.Descriptive => "descriptive",
        EvidenceDesign.BeforeAfter => "before and after",
        EvidenceDesign.Comparison => "comparison",
        EvidenceDesign.QuasiExperimental => "quasi-experimental",
        EvidenceDesign.Randomised => "randomised",
        _ => "contribution-assessed",
    };
}
