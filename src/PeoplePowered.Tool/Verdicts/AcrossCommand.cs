using System.CommandLine;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>The verb <c>across</c>: did a success replicate over the sites that tried it?</summary>
internal static class AcrossCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE.csv") { Description = "A file with a header row and a row for each site; a column 'site' holds the names, where there are names." };
        var options = new VerdictOptions();
        var json = new Option<bool>("--json") { Description = "Write the result as JSON on the scale of analysis, and nothing else." };
        var command = new Command("across", $"Did a success replicate over the sites that tried it? On the numbers alone: replicated, unclear, or did not replicate.{Environment.NewLine}{Environment.NewLine}{PoolMeasure.Help}") { file };
        foreach (var option in options.All.Append(json))
            command.Add(option);
        command.SetAction(call => VerdictRun.Of("across", options.Problems(call), () =>
        {
            var request = new PoolRequest { Measure = options.Measure(call) };
            var table = StudyTable.Read(call.GetRequiredValue(file), TableEvidence.Columns(request, [])).Value;
            var evidence = TableEvidence.From(table, request, []);
            return [VerdictReports.Of(new ReplicationAssessor().AssessAcrossSites(evidence.Evidence, options.Threshold(call), options.Policy(call)), evidence)];
        }, call.GetValue(json)));
        return command;
    }
}
