using System.Text.Json;
using PeoplePowered.Tests;

namespace Samples.Tests;

/// <summary>The main job as its users run it. The runs that many facts look at are made once.</summary>
internal static class Sample
{
    public const string Report = "report.html";
    private static readonly Lazy<(ProgramRun Run, string Path, string Html)> s_plain = new(RunPlain);
    private static readonly Lazy<(ProgramRun Run, string[] Left)> s_json = new(RunJson);

    /// <summary>The root of the repository.</summary>
    public static string Root => Repository.Root;

    public static string Data => Repository.Data;

    /// <summary>The run without arguments.</summary>
    public static ProgramRun Plain => s_plain.Value.Run;

    /// <summary>Where that run's report was to be written.</summary>
    public static string ReportPath => s_plain.Value.Path;

    /// <summary>The report that the run without arguments wrote.</summary>
    public static string Html => s_plain.Value.Html;

    /// <summary>The run with <c>--json</c> alone.</summary>
    public static ProgramRun JsonRun => s_json.Value.Run;

    /// <summary>The files that the run with <c>--json</c> alone left in its working directory.</summary>
    public static string[] JsonLeft => s_json.Value.Left;

    /// <summary>The review that the run with <c>--json</c> wrote.</summary>
    public static JsonElement Review { get; } = ReviewIn(JsonRun.Output);

    public static ProgramRun Run(string folder, params string[] arguments) => WithoutProgress(ProgramRun.Of("OutcomeAggregation.dll", folder, arguments));

    public static ProgramRun RunIn(string culture, string folder, params string[] arguments) => WithoutProgress(ProgramRun.Of("OutcomeAggregation.dll", folder, arguments, culture));

    /// <summary>Runs in an empty folder that is gone afterwards.</summary>
    public static ProgramRun RunAnywhere(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        return Run(folder.Root, arguments);
    }

    /// <summary>The run without what it told of its progress, which depends on how fast the machine is.</summary>
    private static ProgramRun WithoutProgress(ProgramRun run) =>
        run with { Error = string.Concat(run.Error.Split('\n').Where(line => !line.StartsWith("still ", StringComparison.Ordinal)).Select((line, index) => index == 0 ? line : "\n" + line)) };

    public static JsonElement ReviewIn(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.GetProperty("review").Clone();
    }

    private static (ProgramRun Run, string Path, string Html) RunPlain()
    {
        using var folder = new TemporaryFolder();
        var run = Run(folder.Root);
        var path = folder.File(Report);
        return (run, path, File.Exists(path) ? File.ReadAllText(path) : string.Empty);
    }

    private static (ProgramRun Run, string[] Left) RunJson()
    {
        using var folder = new TemporaryFolder();
        return (Run(folder.Root, "--json"), Directory.GetFileSystemEntries(folder.Root));
    }
}
