using System.CommandLine;
using System.Diagnostics.CodeAnalysis;

namespace Samples.Shared;

/// <summary>What the caller asked for.</summary>
internal sealed record ReportCall(bool Json, string? ReportPath)
{
    public static bool TryParse(string[] args, string about, string everything, [NotNullWhen(true)] out ReportCall? call, out int exitCode)
    {
        var json = new Option<bool>("--json") { Description = $"Write {everything} as one JSON document to standard output, and nothing else." };
        var output = new Option<string?>("--output") { Description = "Where the report goes (report.html where left out; with --json only where given)." };
        output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is not { } file)
                return;
            if (!file.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
                result.AddError($"The report is an HTML page, so '{file}' should end in .html.");
            else if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
                result.AddError($"There is no folder for the report '{file}'; make it first.");
        });
        var root = new RootCommand(about) { json, output };

        call = null;
        ReportCall? asked = null;
        root.SetAction(parsed =>
        {
            var report = parsed.GetValue(output) ?? (parsed.GetValue(json) ? null : "report.html");
            asked = new(parsed.GetValue(json), report is null ? null : Path.GetFullPath(report));
            return ExitCodes.Done;
        });
        var parse = root.Parse(args);
        if (parse.Errors.Count > 0)
        {
            foreach (var error in parse.Errors)
                Console.Error.WriteLine(error.Message);
            Console.Error.WriteLine("See --help.");
            exitCode = ExitCodes.Usage;
            return false;
        }

        exitCode = parse.Invoke();
        call = asked;
        return call is not null;
    }
}
