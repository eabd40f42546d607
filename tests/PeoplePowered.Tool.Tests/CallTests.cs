using PeoplePowered.Tests;

namespace PeoplePowered.Tool.Tests;

/// <summary>How the tool behaves towards its caller: exit codes, streams, cultures.</summary>
public sealed class CallTests
{
    private static readonly string s_three = Tool.Table("North,5,20", "South,9,30", "East,20,31");

    [Fact]
    public void Every_bad_line_is_refused_at_once_on_the_error_stream()
    {
        var run = Tool.PoolText(Tool.Table("North,5,20", "South,-9,30", "East,46%,31", "West,\"1,000\",2000", "Far,1.5,9", "Near,NaN,9", "Here,1,2,3"), "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        var lines = run.Error.TrimEnd().Split('\n');
        Assert.Equal(6, lines.Length);
        Assert.All(Enumerable.Range(3, 6).Zip(lines), item => Assert.StartsWith(FormattableString.Invariant($"sites.csv, line {item.First}"), item.Second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "sites.csv, line 1")]
    [InlineData("site,achieved,participants\n", "sites.csv, line 1")]
    [InlineData("site,achieved\nNorth,5\n", "sites.csv, line 1, participants")]
    [InlineData("site,achieved,participants\nNorth,5,20\nTotal,5,20\n", "sites.csv, line 3")]
    public void A_file_that_is_no_table_of_sites_is_refused(string table, string place)
    {
        var run = Tool.PoolText(table);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(place, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_refused_by_name()
    {
        var run = Tool.Run("pool", "not-there.csv", "--measure", Tool.Measure);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("not-there.csv", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("frobnicate")]
    [InlineData("pool")]
    [InlineData("pool", "sites.csv")]
    [InlineData("pool", "--measure", Tool.Measure)]
    [InlineData("pool", "sites.csv", "--measure", "odd-ratio")]
    [InlineData("pool", "sites.csv", "--measure", Tool.Measure, "--colour")]
    [InlineData("pool", "sites.csv", "more.csv", "--measure", Tool.Measure)]
    public void A_call_that_is_not_understood_ends_with_2_and_a_word_on_the_error_stream(params string[] call)
    {
        var run = Tool.Run(call);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pool", "--help")]
    [InlineData("pool", "pool", "--help")]
    [InlineData("--measure", "pool", "--help")]
    [InlineData("1.0.0", "--version")]
    [InlineData("pool")]
    public void Help_and_version_are_answers(string expected, params string[] call)
    {
        var run = Tool.Run(call);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_people_read_is_plain_text_when_redirected()
    {
        var run = Tool.PoolText(s_three + "Blank,,30\n");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.StartsWith("proportion-logit: 3 sites pooled, 1 left out\n", run.Output, StringComparison.Ordinal);
        Assert.All((string[])["Typical site", "New site", "tau squared", "I squared", "left out: Blank: no figure reported", "few-sites"], text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Culture_makes_no_difference()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("sites.csv"), s_three);
        foreach (var form in (string[][])[[], ["--json"]])
        {
            var plain = In("C.UTF-8");
            Assert.NotEmpty(plain.Output);
            Assert.Equal(plain, In("de_DE.UTF-8"));
            Assert.Equal(plain, In("tr_TR.UTF-8"));

            ProgramRun In(string culture) => Tool.RunIn(folder.Root, culture, ["pool", "sites.csv", "--measure", Tool.Measure, .. form]);
        }
    }
}
