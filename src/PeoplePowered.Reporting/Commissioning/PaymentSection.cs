using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Reporting.Portfolios;
using PeoplePowered.Reporting.Reports;
using PeoplePowered.Reporting.Value;

namespace PeoplePowered.Reporting.Commissioning;

/// <summary>Payments on a page: the steps from claims to payment, forecast, due and paid, by outcome and by site, what became of the claims, and the workings.</summary>
public static class PaymentSection
{
    /// <summary>Adds a section.</summary>
    /// <param name="builder">The report.</param>
    /// <param name="heading">Its heading.</param>
    /// <param name="settlement">The settlement.</param>
    /// <param name="about">What the reader should know first, a paragraph each.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ReportBuilder AddPayments(this ReportBuilder builder, string heading, Settlement settlement, IEnumerable<string>? about = null, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(builder);
        Guard.Against.Null(settlement);
        builder.AddSection(heading);
        foreach (var paragraph in about ?? [])
            builder.AddParagraph(paragraph);
        builder.AddFigure(SettlementSteps.Of(settlement, "From what was claimed to what is to be paid", formatProvider));
        builder.AddTable(PaymentTables.Summary(settlement, formatProvider)).AddTable(PaymentTables.ByOutcome(settlement, formatProvider));
        if (settlement.Sites.Count > 1)
            builder.AddTable(PaymentTables.BySite(settlement, formatProvider));
        return builder.AddTable(PaymentTables.Results(settlement, formatProvider))
            .AddTable(ValueTables.Workings("How the sum was done", settlement.Workings))
            .AddCaveats(CaveatLines.Of(settlement.Caveats, formatProvider));
    }

    /// <summary>Adds what an outcome cost: each figure, or why there is none, with its workings.</summary>
    /// <param name="builder">The report.</param>
    /// <param name="heading">The heading.</param>
    /// <param name="costs">The figures, each with what it is called.</param>
    /// <param name="formatProvider">The reader's culture; invariant where <c>null</c>.</param>
    /// <returns><paramref name="builder"/>.</returns>
    public static ReportBuilder AddUnitCosts(this ReportBuilder builder, string heading, IEnumerable<(string Name, UnitCost Cost)> costs, IFormatProvider? formatProvider = null)
    {
        Guard.Against.Null(builder);
        var all = Guard.Against.Null(costs).ToList();
        return builder.AddSection(heading)
            .AddTable(PaymentTables.UnitCosts(heading, all, formatProvider))
            .AddTable(ValueTables.Workings("How they were worked out", all.SelectMany(item => item.Cost.Workings)))
            .AddCaveats(CaveatLines.Of(all.SelectMany(item => item.Cost.Caveats), formatProvider));
    }
}
