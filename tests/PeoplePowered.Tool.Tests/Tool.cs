using System.Text.Json;
using PeoplePowered.Tests;

namespace PeoplePowered.Tool.Tests;

/// <summary>Runs the tool as its users do.</summary>
internal static class Tool
{
    public const string Measure = "proportion-logit";

    public static ProgramRun Run(params string[] arguments) => RunIn(Path.GetTempPath(), null, arguments);

    public static ProgramRun RunIn(string folder, string? culture, params string[] arguments) => ProgramRun.Of("peoplepowered.dll", folder, arguments, culture);

    /// <summary>Pools a table that a test writes down, and reads the answer.</summary>
    public static JsonElement Pool(string table)
    {
        var run = PoolText(table, "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Json(run.Output);
    }

    /// <summary>Pools a table that a test writes down; the file is called sites.csv.</summary>
    public static ProgramRun PoolText(string table, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("sites.csv"), table);
        return RunIn(folder.Root, null, ["pool", "sites.csv", "--measure", Measure, .. options]);
    }

    /// <summary>Pools a file of the test data.</summary>
    public static ProgramRun PoolFile(string name, params string[] options) => Run(["pool", TestData(name), "--measure", Measure, .. options]);

    public static string TestData(string name) => Path.Combine(AppContext.BaseDirectory, "TestData", name);

    public static JsonElement Json(string text)
    {
        using var document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    public static string Table(params string[] rows) => string.Join('\n', rows.Prepend("site,achieved,participants")) + "\n";

    public static double Number(this JsonElement answer, string property) => answer.GetProperty(property).GetDouble();

    public static double[] Interval(this JsonElement answer, string property) => [.. answer.GetProperty(property).EnumerateArray().Select(end => end.GetDouble())];

    public static string[] Codes(this JsonElement answer) => [.. answer.GetProperty("caveats").EnumerateArray().Select(caveat => caveat.GetProperty("code").GetString()!)];

    public static bool IsNull(this JsonElement answer, string property) => answer.GetProperty(property).ValueKind == JsonValueKind.Null;

    /// <summary>Within a tolerance of a reference, relative above 1 and absolute below.</summary>
    public static void Near(double expected, double actual, double tolerance, string what) =>
        Assert.True(Math.Abs(expected - actual) <= tolerance * Math.Max(1, Math.Abs(expected)), FormattableString.Invariant($"{what}: {actual:R} is not within {tolerance} of {expected:R}"));
}
