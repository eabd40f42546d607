using System.Collections.Concurrent;
using PeoplePowered.Tests;

namespace Browser.Tests;

/// <summary>The reports that the samples write, each made once.</summary>
internal static class SampleReports
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> s_reports = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Names { get; } = ["OutcomeAggregation", "ReplicationAssessment", "LearningProgramme"];

    public static string Of(string sample) => s_reports.GetOrAdd(sample, name => new(() => Write(name))).Value;

    private static string Write(string sample)
    {
        using var folder = new TemporaryFolder();
        var run = ProgramRun.Of(sample + ".dll", folder.Root, []);
        Assert.True(run.ExitCode == 0, run.Error);
        return File.ReadAllText(folder.File("report.html"));
    }
}
