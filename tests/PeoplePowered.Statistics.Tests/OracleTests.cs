namespace PeoplePowered.Statistics.Tests;

/// <summary>That no line of the reference goes unread: each step has tests that read all of its lines, and count them.</summary>
public sealed class OracleTests
{
    private static readonly Dictionary<string, int> s_linesByStep = new(StringComparer.Ordinal)
    {
        ["effect"] = 24,
        ["pool"] = 600,
        ["leave_one_out"] = 24,
        ["influence"] = 24,
        ["cumulative"] = 24,
        ["small_study_effects"] = 24,
        ["trim_and_fill"] = 24,
        ["mantel_haenszel"] = 9,
        ["peto"] = 3,
        ["meta_regression"] = 10,
        ["subgroup"] = 6,
        ["three_level"] = 2,
        ["cluster_robust"] = 2,
    };

    [Fact]
    public void The_reference_holds_776_lines_of_steps_that_all_have_tests()
    {
        Assert.Equal(776, Oracle.All.Count);
        Assert.Equal(s_linesByStep, Oracle.All.GroupBy(line => Oracle.Text(line, "step"), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal));
    }

    [Fact]
    public void Each_step_is_asked_for_by_name_in_a_test()
    {
        var sources = Directory.EnumerateFiles(SourceFolder(), "*.cs", SearchOption.AllDirectories).Where(path => !path.EndsWith("OracleTests.cs", StringComparison.Ordinal)).Select(File.ReadAllText).ToList();
        Assert.All(s_linesByStep.Keys, step => Assert.Contains(sources, text => text.Contains($"\"{step}\"", StringComparison.Ordinal)));
    }

    private static string SourceFolder([System.Runtime.CompilerServices.CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
