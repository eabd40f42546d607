using System.CommandLine;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Tool.Pooling;

/// <summary>The verb <c>pool</c>: a file of sites, one answer.</summary>
internal static class PoolCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE.csv") { Description = "A file with a header row and a row for each site." };
        var measure = new Option<string>("--measure")
        {
            Description = "What is pooled. proportion-logit: columns achieved and participants (whole numbers), and site where there are names.",
            Required = true,
        };
        measure.AcceptOnlyFromAmong(PoolMeasure.Names);
        var json = new Option<bool>("--json") { Description = "Write the result as JSON on the scale of analysis, and nothing else." };
        var command = new Command("pool", "Pool what several sites achieved: the typical site, how much sites differ, and the range for a new one.") { file, measure, json };
        command.SetAction(call => Run(call.GetRequiredValue(file), call.GetRequiredValue(measure), call.GetValue(json)));
        return command;
    }

    private static int Run(string file, string measureName, bool json)
    {
        var measure = PoolMeasure.Find(measureName);
        var table = StudyTable.Read(file, measure.Columns);
        if (!table.TryGetValue(out var studies))
        {
            foreach (var problem in table.Problems)
                Console.Error.WriteLine(problem);
            return ExitCodes.Refused;
        }

        var report = Pooler.Pool(studies, measure);
        if (json)
            Console.Out.WriteLine(PoolReportJson.Write(report));
        else
            PoolReportPrinter.Print(report, measure);
        return ExitCodes.Done;
    }
}
