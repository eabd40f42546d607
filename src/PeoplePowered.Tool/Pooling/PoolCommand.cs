using System.CommandLine;
using PeoplePowered.Domain;
using PeoplePowered.Interchange.Csv;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Tool.Pooling;

/// <summary>The verb <c>pool</c>: a file of sites, one answer.</summary>
internal static class PoolCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE.csv") { Description = "A file with a header row and a row for each site; a column 'site' holds the names, where there are names." };
        var measure = Choice("--measure", "What is pooled; each needs columns of its own (listed above).", PoolMeasure.All.Select(item => item.Name));
        measure.Required = true;
        var estimator = Choice("--estimator", "How the variance between sites is estimated, or a method on the counts themselves. Default: reml.", PoolEstimator.All.Select(item => item.Name));
        var interval = Choice("--interval", "How the interval is formed. Default: knapp-hartung-adhoc; wald for methods on counts and with --cluster.", Enum.GetValues<IntervalMethod>().Select(MethodNames.Of));
        var prediction = Choice("--prediction", "How the range for a new site is formed. Default: it follows the interval.", Enum.GetValues<PredictionConvention>().Select(MethodNames.Of));
        var moderators = new Option<string?>("--moderators") { Description = "Columns, separated by commas, whose relation with the effect is asked for (meta-regression); a column of words is compared with its first word in alphabetical order.", HelpName = "a,b" };
        var subgroup = new Option<string?>("--subgroup") { Description = "A column of labels: the sites of each are pooled alone, and the labels are compared.", HelpName = "column" };
        var cluster = new Option<string?>("--cluster") { Description = "A column that says which rows belong together: a three-level model, and a cluster-robust test.", HelpName = "column" };
        var robust = Choice("--robust", "How the cluster-robust test is corrected for few clusters: by Bell and McCaffrey with Satterthwaite's degrees of freedom, or by a factor. Default: cr2.", ["cr1", "cr2"]);
        var correction = Choice("--correction", "Which sites have a half (or --correction-amount) added to their cells. Default: those with an empty cell.", CorrectionWords.Scopes);
        var amount = new Option<double?>("--correction-amount") { Description = "How much is added. Default: 0.5.", HelpName = "number", CustomParser = CorrectionWords.ReadAmount };
        var drop = new Option<bool>("--drop-double-zeros") { Description = "Leave out sites where nobody, or everybody, achieved it in both arms." };
        var leaveOneOut = new Option<bool>("--leave-one-out") { Description = "Repeat the answer without each site in turn." };
        var json = new Option<bool>("--json") { Description = "Write the result as JSON on the scale of analysis, and nothing else." };
        var command = new Command("pool", $"Pool what several sites achieved: the typical site, how much sites differ, and the range for a new one.{Environment.NewLine}{Environment.NewLine}{PoolMeasure.Help}")
        {
            file, measure, estimator, interval, prediction, moderators, subgroup, cluster, robust, correction, amount, drop, leaveOneOut, json,
        };
        command.SetAction(call => Run(
            call.GetRequiredValue(file),
            new PoolRequest
            {
                Measure = PoolMeasure.All.Single(item => Same(item.Name, call.GetRequiredValue(measure)!)),
                Estimator = call.GetValue(estimator) is { } name ? PoolEstimator.All.Single(item => Same(item.Name, name)) : PoolEstimator.Default,
                Interval = Named<IntervalMethod>(call.GetValue(interval), MethodNames.Of),
                Prediction = Named<PredictionConvention>(call.GetValue(prediction), MethodNames.Of),
                Moderators = call.GetValue(moderators)?.Split(',', StringSplitOptions.TrimEntries).ToValueList() ?? [],
                Subgroup = call.GetValue(subgroup),
                Cluster = call.GetValue(cluster),
                Robust = call.GetValue(robust) switch { null => null, "cr1" => RobustCorrection.Cr1, _ => RobustCorrection.Cr2 },
                Correction = CorrectionWords.Policy(call.GetValue(correction), call.GetValue(amount), call.GetValue(drop)),
                LeaveOneOut = call.GetValue(leaveOneOut),
            },
            call.GetValue(json)));
        return command;
    }

    private static int Run(string file, PoolRequest request, bool json)
    {
        if (RequestRules.Problems(request) is { Count: > 0 } problems)
        {
            foreach (var problem in problems)
                Console.Error.WriteLine(problem);
            Console.Error.WriteLine("See 'peoplepowered pool --help'.");
            return ExitCodes.Usage;
        }

        var table = StudyTable.Read(file, PoolColumns.Of(request));
        if (!table.TryGetValue(out var studies))
        {
            foreach (var problem in table.Problems)
                Console.Error.WriteLine(problem);
            return ExitCodes.Refused;
        }

        var report = Pooler.Pool(studies, request);
        if (json)
            Console.Out.WriteLine(PoolReportJson.Write(report));
        else
            PoolReportPrinter.Print(report, request.Measure);
        return ExitCodes.Done;
    }

    private static Option<string?> Choice(string name, string description, IEnumerable<string> words)
    {
        string[] choices = [.. words];
        var option = new Option<string?>(name) { Description = $"{description} One of: {string.Join(", ", choices)}." };
        option.AcceptOnlyFromAmong(choices);
        option.HelpName = name.TrimStart('-');
        return option;
    }

    private static T? Named<T>(string? word, Func<T, string> name)
        where T : struct, Enum => word is null ? null : Enum.GetValues<T>().Single(value => Same(name(value), word));

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
