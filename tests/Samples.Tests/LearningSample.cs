using System.Text.Json;
using PeoplePowered.Tests;

namespace Samples.Tests;

/// <summary>The learning programme's sample as its users run it. The runs that many facts look at are made once.</summary>
internal static class LearningSample
{
    private static readonly Lazy<(ProgramRun Run, string Path, string Html)> s_plain = new(RunPlain);
    private static readonly Lazy<ProgramRun> s_json = new(RunJson);
    private static readonly Lazy<JsonElement> s_document = new(() => JsonDocument.Parse(JsonRun.Output).RootElement);

    /// <summary>The run without arguments.</summary>
    public static ProgramRun Plain => s_plain.Value.Run;

    /// <summary>Where that run's report was to be written.</summary>
    public static string ReportPath => s_plain.Value.Path;

    /// <summary>The report that the run without arguments wrote.</summary>
    public static string Html => s_plain.Value.Html;

    /// <summary>The run with <c>--json</c> alone.</summary>
    public static ProgramRun JsonRun => s_json.Value;

    /// <summary>The document that it wrote.</summary>
    public static JsonElement Document => s_document.Value;

    public static ProgramRun Run(string folder, params string[] arguments) => ProgramRun.Of("LearningProgramme.dll", folder, arguments);

    public static ProgramRun RunIn(string culture, string folder, params string[] arguments) => ProgramRun.Of("LearningProgramme.dll", folder, arguments, culture);

    private static (ProgramRun Run, string Path, string Html) RunPlain()
    {
        using var folder = new TemporaryFolder();
        var run = Run(folder.Root);
        var path = folder.File(Sample.Report);
        return (run, path, File.Exists(path) ? File.ReadAllText(path) : string.Empty);
    }

    private static ProgramRun RunJson()
    {
        using var folder = new TemporaryFolder();
        return Run(folder.Root, "--json");
    }
}
