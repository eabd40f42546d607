using System.CommandLine;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Tool.Replications;

/// <summary>The verb <c>replications</c>: a file of originals and their replications, an answer for each pair.</summary>
internal static class ReplicationsCommand
{
    private const string Study = "study";
    private const string OriginalEstimate = "original_estimate";
    private const string OriginalError = "original_se";
    private const string ReplicationEstimate = "replication_estimate";
    private const string ReplicationError = "replication_se";

    private static readonly ValueList<StudyColumn> s_columns =
    [
        new(Study, StudyColumnKind.Label) { Presence = StudyColumnPresence.Optional },
        new(OriginalEstimate, StudyColumnKind.Number) { Presence = StudyColumnPresence.Filled },
        new(OriginalError, StudyColumnKind.PositiveNumber) { Presence = StudyColumnPresence.Filled },
        new(ReplicationEstimate, StudyColumnKind.Number) { Presence = StudyColumnPresence.Filled },
        new(ReplicationError, StudyColumnKind.PositiveNumber) { Presence = StudyColumnPresence.Filled },
    ];

    public static Command Create()
    {
        var file = new Argument<string>("FILE.csv")
        {
            Description = $"A file with a header row and a row for each original and its replication: {OriginalEstimate}, {OriginalError}, {ReplicationEstimate}, {ReplicationError}, each pair on one scale where 0 is no effect and errors are about normal; a column '{Study}' holds the names, where there are names.",
        };
        var json = new Option<bool>("--json") { Description = "Write the results as a JSON array, an object for each row, and nothing else." };
        var command = new Command("replications", "Compare originals with their replications: sceptical p-value, significance of both, prediction interval, difference.") { file, json };
        command.SetAction(call => Run(call.GetRequiredValue(file), call.GetValue(json)));
        return command;
    }

    private static int Run(string file, bool json)
    {
        var table = StudyTable.Read(file, s_columns);
        if (!table.TryGetValue(out var studies))
        {
            foreach (var problem in table.Problems)
                Console.Error.WriteLine(problem);
            return ExitCodes.Refused;
        }

        var reports = studies.Rows.Select(Compare).ToList();
        if (json)
            Console.Out.WriteLine(PairReportJson.Write(reports));
        else
            PairReportPrinter.Print(reports);
        return ExitCodes.Done;
    }

    private static PairReport Compare(StudyRow row)
    {
        var name = row.Text(Study) ?? row.Label;
        return PairReport.Of(name, ReplicationComparison.Between(
            new($"{name}, original", row.Number(OriginalEstimate)!.Value, row.Number(OriginalError)!.Value),
            new($"{name}, replication", row.Number(ReplicationEstimate)!.Value, row.Number(ReplicationError)!.Value)));
    }
}
