using System.CommandLine;

namespace Samples.Shared;

/// <summary>The options that every sample has: how it answers.</summary>
internal sealed class ReportOptions
{
    private readonly Option<bool> _json;
    private readonly Option<string?> _output = new("--output") { Description = "Where the report goes (report.html where left out; with --json only where given)." };

    /// <summary>The options.</summary>
    /// <param name="everything">What the JSON holds, in words.</param>
    public ReportOptions(string everything)
    {
        _json = new("--json") { Description = $"Write {everything} as one JSON document to standard output, and nothing else." };
        _output.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is not { } file)
                return;
            if (!file.EndsWith(".html", StringComparison.OrdinalIgnoreCase))
                result.AddError($"The report is an HTML page, so '{file}' should end in .html.");
            else if (!Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(file))))
                result.AddError($"There is no folder for the report '{file}'; make it first.");
        });
    }

    /// <summary>Parses a call of a sample and runs what its command asks for.</summary>
    /// <typeparam name="T">What the caller asked for.</typeparam>
    /// <param name="root">The command, with its own options.</param>
    /// <param name="args">What the caller wrote.</param>
    /// <param name="read">Makes the call of what was parsed.</param>
    /// <param name="exitCode">How the sample ends where there is no call.</param>
    /// <returns>The call, or <c>null</c> where help was shown or the usage is wrong, which was said.</returns>
    public T? Parse<T>(RootCommand root, string[] args, Func<ParseResult, ReportCall, T> read, out int exitCode)
        where T : class
    {
        root.Add(_json);
        root.Add(_output);
        T? call = null;
        root.SetAction(parsed =>
        {
            var report = parsed.GetValue(_output) ?? (parsed.GetValue(_json) ? null : "report.html");
            call = read(parsed, new(parsed.GetValue(_json), report is null ? null : Path.GetFullPath(report)));
            return ExitCodes.Done;
        });
        var parse = root.Parse(args);
        exitCode = parse.Errors.Count > 0 ? ExitCodes.Refuse([.. parse.Errors.Select(error => error.Message), "See --help."], ExitCodes.Usage) : parse.Invoke();
        return call;
    }
}
