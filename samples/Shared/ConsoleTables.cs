using PeoplePowered.Reporting.Reports;
using Spectre.Console;

namespace Samples.Shared;

/// <summary>Prints the tables of a report.</summary>
internal static class ConsoleTables
{
    private const int PlainWidth = 160;

    /// <summary>Plain text where nobody looks at a terminal.</summary>
    public static void Prepare()
    {
        if (!Console.IsOutputRedirected)
            return;
        AnsiConsole.Profile.Width = PlainWidth;
        AnsiConsole.Profile.Capabilities.Ansi = false;
        AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
    }

    public static void Print(IEnumerable<ReportCaveat> caveats)
    {
        foreach (var caveat in caveats)
            Console.Out.WriteLine($"{caveat.Code}: {caveat.Message}");
        Console.Out.WriteLine();
    }

    /// <summary>Prints a table, with a mark before its caption where it shows what is made up.</summary>
    public static void Print(ReportTable table, string mark = "")
    {
        var grid = new Table().Border(TableBorder.Simple).Title(Markup.Escape(mark + table.Caption));
        foreach (var column in table.Columns)
        {
            var header = new TableColumn(Markup.Escape(column.Header));
            grid.AddColumn(column.Alignment == ColumnAlignment.End ? header.RightAligned() : header);
        }

        foreach (var row in table.Rows)
            grid.AddRow(row.Select(cell => Markup.Escape(cell.Text)).ToArray());
        if (table.Total is { } total)
            grid.AddRow(total.Select(cell => Markup.Escape(cell.Text)).ToArray());
        AnsiConsole.Write(grid);
    }
}
