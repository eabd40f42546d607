using PeoplePowered.Reporting.Commissioning;
using PeoplePowered.Reporting.Portfolios;
using PeoplePowered.Reporting.Reports;
using PeoplePowered.Reporting.Success;
using PeoplePowered.Reporting.Value;

namespace OutcomeAggregation;

/// <summary>Shows answers: on the console, and as sections of the report.</summary>
internal static class ConsoleAnswers
{
    private const string CostHeading = "What a year in a home cost";

    private static readonly string[] s_aboutClaims =
    [
        "These claims are ILLUSTRATIVE: 60 invented young people under a real rate card of the Innovation Fund, since claims of single people are not public.",
        "A person who reaches everything on the card comes to £15,100; at most £8,200 is paid for one.",
    ];

    public static void Print(Answers answers)
    {
        var culture = ConsoleReview.Culture;
        ConsoleTables.Print(SuccessTables.Criteria(answers.Success, culture));
        ConsoleTables.Print(SuccessTables.Perspectives(answers.Success, culture));
        foreach (var disagreement in answers.Success.Disagreements)
            Console.Out.WriteLine(disagreement);
        if (answers.Sites is { } sites)
            ConsoleTables.Print(SuccessTables.Ranking(sites, culture));
        ConsoleTables.Print(CaveatLines.Of(answers.Success.Caveats, culture));
        if (answers.Settlement is { } settlement)
        {
            foreach (var paragraph in s_aboutClaims)
                Console.Out.WriteLine(paragraph);
            ConsoleTables.Print(PaymentTables.Summary(settlement, culture));
            ConsoleTables.Print(PaymentTables.ByOutcome(settlement, culture));
            ConsoleTables.Print(PaymentTables.Results(settlement, culture));
            ConsoleTables.Print(CaveatLines.Of(settlement.Caveats, culture));
        }

        if (answers.UnitCosts.Count > 0)
            ConsoleTables.Print(PaymentTables.UnitCosts(CostHeading, answers.UnitCosts, culture));
        ConsoleTables.Print(ValueTables.Figures(answers.Appraisal, culture));
        if (answers.BreakEven is { } breakEven)
            ConsoleTables.Print(ValueTables.BreakEven(breakEven, culture));
        ConsoleTables.Print(ValueTables.Grid(answers.Grid, culture));
        ConsoleTables.Print(CaveatLines.Of(answers.Appraisal.Caveats.Concat(answers.BreakEven?.Caveats ?? []), culture));
    }

    public static void Add(ReportBuilder report, Answers answers)
    {
        var culture = ConsoleReview.Culture;
        report.AddSuccess(answers.Success, answers.Sites, culture);
        if (answers.Settlement is { } settlement)
            report.AddPayments("Payments with caps (illustrative claims)", settlement, s_aboutClaims, culture);
        if (answers.UnitCosts.Count > 0)
            report.AddUnitCosts(CostHeading, answers.UnitCosts, culture);
        report.AddValue(answers.Appraisal, answers.BreakEven, answers.Grid, culture);
    }
}
