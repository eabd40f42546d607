using System.Globalization;
using PeoplePowered.Reporting.Portfolios;
using PeoplePowered.Reporting.Replication;
using PeoplePowered.Reporting.Reports;
using Spectre.Console;

namespace ReplicationAssessment;

/// <summary>Prints the answers: the verdicts, the numbers, what was held out, and one explanation in full.</summary>
internal static class ConsoleAnswers
{
    private const int PlainWidth = 100;
    private const int MostWeakLinks = 5;

    public static CultureInfo Culture => CultureInfo.InvariantCulture;

    /// <summary>What the reader should know first.</summary>
    public static IReadOnlyList<string> About { get; } =
    [
        "Did success replicate over the sites that tried it, and would it at a new one? Trials and sites are real, as published; the smallest difference that matters is set by this sample for illustration.",
        "Verdicts and chances are those of the library's default policy, which predicts by the convention tempered-confidence. Beside them stand the chances by knapp-hartung, the convention of the reference numbers below. How many further sites a next test needs comes from 200 draws here, not the library's 2,000.",
        "Questions over sites look at the numbers alone. Questions of a place (BCG by latitude, CBT by programme and to the United Kingdom) take every criterion to be strong, with the evidence \"assumed for illustration\"; nobody has looked, so these are no advice.",
    ];

    public static void Print(IReadOnlyList<AssessedCase> answers)
    {
        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = PlainWidth;
            AnsiConsole.Profile.Capabilities.Ansi = false;
            AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
        }

        foreach (var paragraph in About)
            Say(paragraph);
        Print(ReplicationTables.Verdicts(answers, Culture), "Success is", "Sites it turns on");
        Print(ReplicationTables.Numbers(answers.Where(answer => answer.Name != BcgWithUnknowns.Name).Select(answer => answer.Beside!), Culture));
        foreach (var table in answers.SelectMany(answer => answer.Tables))
            Print(table);
        Explain(answers.Single(answer => answer.Name == BcgWithUnknowns.Name));
    }

    private static void Explain(AssessedCase answer)
    {
        var transfer = answer.Transfer!;
        Heading($"One explanation in full: {answer.Name}");
        foreach (var note in answer.Notes)
            Say(note);
        Say(transfer.Format(Culture));
        Listed("Why", transfer.Reasons.Select(reason => reason.Criterion is null ? reason.Text : reason.ToString()));
        Listed("What it turns on", [.. transfer.Flips.Unknowns, .. transfer.Flips.Sites.Select(site => $"the trial {site}")]);
        Listed("Weakest links", transfer.WeakestLinks.Take(MostWeakLinks).Select(link => link.Score is { } score ? $"{link.Criterion}: {score}, certainty {link.Certainty}" : $"{link.Criterion}: unknown"));
        Listed("What to find out next", transfer.FindOutNext.Select(step => step.Decisiveness is { } share ? string.Create(Culture, $"{step.What} (decisive in {100 * share:0}% of what else may be)") : step.What));
        Listed("Next test", transfer.NextTest is { } test ? [test.What] : []);
        Listed("Caveats", CaveatLines.Of(transfer.Caveats, Culture).Select(caveat => $"{caveat.Code}: {caveat.Message}"));
    }

    private static void Heading(string text)
    {
        Console.Out.WriteLine();
        AnsiConsole.Write(new Text(text + "\n\n", new Style(decoration: Decoration.Bold)));
    }

    private static void Say(string paragraph) => AnsiConsole.Write(new Text(paragraph + "\n\n"));

    private static void Listed(string heading, IEnumerable<string> items)
    {
        List<string> all = [.. items];
        if (all.Count == 0)
            return;
        AnsiConsole.Write(new Text(heading + "\n", new Style(decoration: Decoration.Bold)));
        var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(1)).AddColumn(new GridColumn().PadLeft(0).PadRight(0));
        foreach (var item in all)
            grid.AddRow(new Text("-"), new Text(item));
        AnsiConsole.Write(grid);
        Console.Out.WriteLine();
    }

    private static void Print(ReportTable table, params string[] without)
    {
        List<int> shown = [.. table.Columns.Index().Where(column => !without.Contains(column.Item.Header, StringComparer.Ordinal)).Select(column => column.Index)];
        var grid = new Table().Border(TableBorder.Simple).Title(Markup.Escape(table.Caption));
        foreach (var column in shown.Select(index => table.Columns[index]))
        {
            var header = new TableColumn(Markup.Escape(column.Header)).PadLeft(0).PadRight(column.Alignment == ColumnAlignment.End ? 0 : 1);
            grid.AddColumn(column.Alignment == ColumnAlignment.End ? header.RightAligned() : header);
        }

        foreach (var row in table.Rows)
            grid.AddRow(shown.Select(index => Markup.Escape(row[index].Text)).ToArray());
        AnsiConsole.Write(grid);
    }
}
