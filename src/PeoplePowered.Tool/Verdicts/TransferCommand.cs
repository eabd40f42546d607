using System.CommandLine;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Interchange;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Interchange.Transfers;
using PeoplePowered.Tool.Pooling;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>The verb <c>transfer</c>: will a success replicate here?</summary>
internal static class TransferCommand
{
    public static Command Create()
    {
        var file = new Argument<string?>("FILE.csv") { Description = "A file with a header row and a row for each site; a column 'site' holds the names, where there are names.", Arity = ArgumentArity.ZeroOrOne };
        var target = new Option<string?>("--target") { Description = "A JSON file of the place, or the places: covariates, and an answer to each criterion by name; what is left out is unknown.", HelpName = "TARGET.json" };
        var moderators = new Option<string?>("--moderators") { Description = "Columns, separated by commas, on which the effect is taken to depend; the place needs a value for each.", HelpName = "a,b" };
        var template = Templates.Option("TARGET.json");
        var options = new VerdictOptions();
        var json = new Option<bool>("--json") { Description = "Write the result as JSON on the scale of analysis, and nothing else: an object for one place, a list for several." };
        var command = new Command("transfer", $"Will a success replicate in another place? Replicate as is, adapt, test further, or do not replicate.{Environment.NewLine}{Environment.NewLine}{PoolMeasure.Help}") { file, target, moderators, template };
        foreach (var option in options.All.Append(json))
            command.Add(option);
        command.SetAction(call =>
        {
            var names = call.GetValue(moderators)?.Split(',', StringSplitOptions.TrimEntries).ToValueList() ?? [];
            return VerdictRun.Of(
                "transfer",
                options.Problems(call).Concat(Problems(call.GetValue(file), call.GetValue(target), names)),
                () => Assess(call.GetValue(file)!, call.GetValue(target)!, new PoolRequest { Measure = options.Measure(call), Moderators = names }, options.Threshold(call), options.Policy(call)),
                call.GetValue(json));
        });
        return command;
    }

    private static IEnumerable<string> Problems(string? file, string? target, ValueList<string> moderators)
    {
        if (file is null)
            yield return "Name the file of the sites; or write a TARGET.json to start from with 'transfer --template' alone.";
        if (target is null)
            yield return "--target is missing: name a JSON file of the place; 'transfer --template' writes one to start from.";
        if (moderators.Any(string.IsNullOrWhiteSpace))
            yield return "A moderator has no name: write names with commas between them alone.";
        if (moderators.Distinct(StringComparer.Ordinal).Count() < moderators.Count)
            yield return "--moderators names a column twice.";
    }

    private static ValueList<VerdictReport> Assess(string file, string target, PoolRequest request, SuccessThreshold threshold, ReplicationPolicy policy)
    {
        var read = TransferTargetsJson.Read(target);
        var covariates = read.Success ? read.Value.Places.SelectMany(place => place.Covariates).Select(covariate => covariate.Name).Distinct(StringComparer.Ordinal).ToList() : [];
        var table = StudyTable.Read(file, TableEvidence.Columns(request, covariates));
        if (!read.TryGetValue(out var targets) || !table.TryGetValue(out var sites))
            throw new DataRefusedException([.. read.Problems, .. table.Problems]);
        var evidence = TableEvidence.From(sites, request, covariates);
        var transfer = new TransferRequest(evidence.Evidence, threshold, targets.Intervention, request.Moderators);
        return new ReplicationAssessor().AssessTransferTo(transfer, targets.Places, policy).Select(answer => VerdictReports.Of(answer, evidence)).ToValueList();
    }
}
