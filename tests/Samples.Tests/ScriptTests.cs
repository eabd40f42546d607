using System.Diagnostics;
using System.Reflection;

namespace Samples.Tests;

/// <summary>Each single-file script runs as its first lines say, in its folder, and from the root of a clone as well.</summary>
public sealed class ScriptTests
{
    [Fact]
    public void Aggregate_says_what_seven_sites_achieved()
    {
        var (code, output, error) = Run(Path.Combine("samples", "scripts", "aggregate.cs"), Sample.Root);
        Assert.Equal((0, string.Empty), (code, error));
        Assert.StartsWith("accommodation-12-months: 1,208 of 1,909 people at 7 sites; typical site ", output, StringComparison.Ordinal);
        Assert.Contains("\nAll people together ", output, StringComparison.Ordinal);
        Assert.Contains("accommodation-12-months.svg", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Replicate_says_that_it_did_not_and_what_to_find_out_next()
    {
        var (code, output, error) = Run("replicate.cs", Path.Combine(Sample.Root, "samples", "scripts"));
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Contains("it did not replicate", output, StringComparison.Ordinal);
        Assert.Contains("Our town", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_says_from_where_on_it_pays()
    {
        var (code, output, error) = Run("value.cs", Path.Combine(Sample.Root, "samples", "scripts"));
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Contains("share in a home after 12 months: pays from ", output, StringComparison.Ordinal);
        Assert.Contains("a new site is beyond with probability ", output, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Run(string script, string folder)
    {
        var configuration = typeof(ScriptTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var start = new ProcessStartInfo("dotnet", ["run", "--configuration", configuration, script])
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // The library is built and analysed already; a build node that stays alive would keep the streams open.
        foreach (var (name, value) in new[] { ("RunAnalyzers", "false"), ("MSBUILDDISABLENODEREUSE", "1"), ("UseSharedCompilation", "false"), ("DOTNET_NOLOGO", "1"), ("DOTNET_CLI_UI_LANGUAGE", "en") })
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}
