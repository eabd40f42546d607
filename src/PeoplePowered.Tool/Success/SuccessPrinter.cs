using System.Globalization;
using PeoplePowered.Statistics;
using Spectre.Console;

namespace PeoplePowered.Tool.Success;

/// <summary>Prints an assessment for a reader.</summary>
internal static class SuccessPrinter
{
    public static void Print(SuccessReport report)
    {
        Console.Out.WriteLine($"{report.Definition} (declared on {report.DeclaredOn}), {report.Subject}");
        Console.Out.WriteLine();
        Write(["Criterion", "Status", "Probability", "Amount", "Asked about"], report.Criteria.Select(item => new[] { item.Title ?? item.InWords, item.Status, Range(item.Probability, "0.###"), Amount(item), item.Question }));
        if (report.Perspectives.Count > 0)
            Write(["Perspective", "Role", "Status", "Must-haves met", "Weighted value", "Held back by"], report.Perspectives.Select(item => new[] { item.Name, item.Role, item.Status, Range(item.Probability, "0.###"), Range(item.Value, "0.###"), string.Join(", ", item.HeldBackBy) }));
        if (report.Perspectives.Count > 1 && report.AllAgree)
            Console.Out.WriteLine($"All perspectives agree: {report.Agreements[0].Status}.");
        foreach (var item in report.Disagreements)
            Console.Out.WriteLine($"  disagreement: {item.Satisfied} ({item.SatisfiedStatus}) and {item.Other} ({item.OtherStatus}), on {(item.On.Count == 0 ? "weights alone" : string.Join(", ", item.On))}");
        foreach (var ranking in report.Acceptability.Where(ranking => ranking.Subjects.Count > 0 || ranking.NotRanked.Count > 0))
            Rank(ranking);
        foreach (var item in report.Criteria.Where(item => item.WhyNot is not null))
            Console.Out.WriteLine($"  unassessed: {item.Id}: {item.WhyNot}");
        foreach (var item in report.Attrition)
            Console.Out.WriteLine($"  attrition, {item.Site ?? "all sites"}: {Number(item.Invited)} invited, {Number(item.Enrolled)} enrolled, {Number(item.Baselined)} measured at the baseline, {Number(item.Followed)} followed up");
        foreach (var item in report.Quotes ?? [])
            Console.Out.WriteLine(item.Words is { } words ? $"  {item.Perspective}, {item.Id}: \"{words}\"" : $"  {item.Perspective}, {item.Id}: withheld, {item.Withheld}");
        Console.Out.WriteLine();
        foreach (var caveat in report.Caveats)
            Console.Out.WriteLine($"  {caveat.Code}: {caveat.Message}");
    }

    private static void Rank(SuccessRankingReport ranking)
    {
        Console.Out.WriteLine();
        Console.Out.WriteLine($"{ranking.Perspective}: {(ranking.Criteria.Count == 0 ? "nothing weighs, so sites are not ranked" : $"sites by {string.Join(", ", ranking.Criteria)}, over all weights that agree with what is known of them")}");
        foreach (var subject in ranking.Subjects.OrderByDescending(subject => subject.Acceptabilities[0].Lower + subject.Acceptabilities[0].Upper))
            Console.Out.WriteLine($"  {subject.Subject}: first with {Range(EstimableInterval.Of(subject.Acceptabilities[0]), "0.###")}, expected rank {Range(EstimableInterval.Of(subject.ExpectedRank), "0.#")}");
        if (ranking.NotRanked.Count > 0)
            Console.Out.WriteLine($"  not ranked, since a must-have is not met: {string.Join(", ", ranking.NotRanked)}");
    }

    private static void Write(string[] columns, IEnumerable<string[]> rows)
    {
        var table = new Table().Border(TableBorder.Rounded);
        foreach (var column in columns)
            table.AddColumn(column);
        foreach (var row in rows)
            table.AddRow([.. row.Select(Markup.Escape)]);
        AnsiConsole.Write(table);
    }

    private static string Amount(SuccessCriterionReport item) => !item.Amount.HasValue ? "-"
        : item.Unit.StartsWith("share", StringComparison.Ordinal) ? $"{Range(item.Amount.Map(share => 100 * share), "0.#")} %"
        : $"{Range(item.Amount, "#,0.##")} {item.Unit}";

    private static string Number(long? number) => number is { } known ? known.ToString("#,0", CultureInfo.InvariantCulture) : "unknown";

    private static string Range(EstimableInterval range, string format) => !range.HasValue ? "-"
        : range.Value.Lower.ToString(format, CultureInfo.InvariantCulture) is var low && range.Value.Upper.ToString(format, CultureInfo.InvariantCulture) is var high && string.Equals(low, high, StringComparison.Ordinal) ? low
        : $"{low} to {high}";
}
