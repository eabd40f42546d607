using System.Net;
using System.Text.RegularExpressions;
using PeoplePowered.Tests;

namespace Samples.Tests;

/// <summary>The replication sample's tables, its explanation, its report, its options and its streams.</summary>
public sealed partial class ReplicationRunTests
{
    [Fact]
    public void It_ends_well_and_names_the_report_last()
    {
        Assert.Equal((0, ""), (ReplicationSample.Plain.ExitCode, ReplicationSample.Plain.Error));
        Assert.Equal(ReplicationSample.ReportPath, ReplicationSample.Plain.Output.TrimEnd('\n').Split('\n')[^1]);
        Assert.StartsWith("<!DOCTYPE html>", ReplicationSample.Html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void It_is_plain_text_of_a_hundred_columns_when_redirected()
    {
        Assert.DoesNotContain('\u001b', ReplicationSample.Plain.Output);
        Assert.All(ReplicationSample.Plain.Output.TrimEnd('\n').Split('\n')[..^1], line => Assert.True(line.Length <= 100, line));
    }

    [Theory]
    [InlineData("assumed for illustration")]
    [InlineData("nobody has looked")]
    [InlineData("the smallest difference that matters is set by this sample for illustration")]
    [InlineData("tempered-confidence")]
    [InlineData("knapp-hartung")]
    [InlineData("from 200 draws here, not the library's 2,000")]
    public void It_says_plainly_what_it_assumes(string text)
    {
        Assert.Contains(text, OnOneLine(ReplicationSample.Plain.Output), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(text, Words, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_report_says_that_the_target_is_of_its_own_making() => Assert.Contains("Half is no target on record; this sample sets it for illustration", Words, StringComparison.Ordinal);

    [Theory]
    [InlineData("Why")]
    [InlineData("What it turns on")]
    [InlineData("Weakest links")]
    [InlineData("What to find out next")]
    [InlineData("Next test")]
    [InlineData("Caveats")]
    public void One_explanation_is_printed_in_full(string heading) => Assert.Contains($"\n{heading}\n-", ReplicationSample.Plain.Output, StringComparison.Ordinal);

    [Fact]
    public void The_explanation_names_what_to_find_out_first()
    {
        var explained = ReplicationSample.Case("BCG at 33.46, with unknowns").GetProperty("assessment");
        var test = explained.GetProperty("nextTest").GetProperty("what").GetString()!;

        Assert.Equal("test-further", explained.GetProperty("verdict").GetString());
        Assert.False(explained.GetProperty("determined").GetBoolean());
        Assert.StartsWith("Find out first: ", test, StringComparison.Ordinal);
        Assert.Contains(test, OnOneLine(ReplicationSample.Plain.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_has_a_forest_plot_for_each_assessment_with_range_and_threshold()
    {
        var plots = Plot().Matches(ReplicationSample.Html).Select(match => match.Value).Where(figure => figure.Contains("Forest plot of", StringComparison.Ordinal)).ToList();
        var cases = ReplicationSample.Cases.ToList();

        Assert.Equal(cases.Count, plots.Count);
        Assert.All(cases.Zip(plots), pair =>
        {
            var predicts = pair.First.GetProperty("assessment").GetProperty("prediction").GetProperty("range").ValueKind == System.Text.Json.JsonValueKind.Array;
            Assert.Equal(predicts, pair.Second.Contains(">Range for", StringComparison.Ordinal));
            Assert.Contains(">success ", pair.Second, StringComparison.Ordinal);
            Assert.Contains(WebUtility.HtmlEncode(pair.First.GetProperty("name").GetString()!), pair.Second, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_report_needs_nothing_from_elsewhere()
    {
        Assert.DoesNotMatch("(?i)(src|href|action|data|poster|srcset)\\s*=\\s*[\"']?\\s*(https?:|//|file:)", ReplicationSample.Html);
        Assert.DoesNotMatch("(?i)@import|url\\(|<link\\b|<iframe\\b|<object\\b|fetch\\(|XMLHttpRequest|import\\(", ReplicationSample.Html);
    }

    [Fact]
    public void Json_is_one_document_alone_and_no_report_is_written()
    {
        Assert.Equal((0, ""), (ReplicationSample.JsonRun.ExitCode, ReplicationSample.JsonRun.Error));
        Assert.Equal(["schemaVersion", "about", "cases", "heldOut"], ReplicationSample.Document.EnumerateObject().Select(property => property.Name));
        Assert.Empty(ReplicationSample.JsonLeft);
    }

    [Fact]
    public void Culture_makes_no_difference_to_what_is_printed_or_written()
    {
        using var folder = new TemporaryFolder();
        var run = ReplicationSample.RunIn("tr_TR.UTF-8", folder.Root, "--json", "--output", "own.html");

        Assert.Equal((0, ReplicationSample.JsonRun.Output), (run.ExitCode, run.Output));
        Assert.Equal(folder.File("own.html"), run.Error.TrimEnd('\n'));
        Assert.Equal(ReplicationSample.Html, File.ReadAllText(folder.File("own.html")));
    }

    [Theory]
    [InlineData(".html", "--output", "report.pdf")]
    [InlineData("no folder", "--output", "no-such-folder/report.html")]
    [InlineData("'--colour'", "--colour")]
    [InlineData("'extra'", "extra")]
    public void A_call_that_is_not_understood_ends_with_2_and_a_word_on_the_error_stream(string expected, params string[] call)
    {
        using var folder = new TemporaryFolder();
        var run = ReplicationSample.Run(folder.Root, call);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Root));
    }

    [Fact]
    public void Help_names_every_option()
    {
        using var folder = new TemporaryFolder();
        var run = ReplicationSample.Run(folder.Root, "--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All((string[])["--json", "--output", "--help"], option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_of_data_is_named_with_where_it_comes_from()
    {
        var readme = File.ReadAllText(Path.Combine(Sample.Data, "README.md"));

        Assert.All(
            Directory.GetFiles(Sample.Data, "*.csv", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Sample.Data, file).Replace('\\', '/')),
            file => Assert.Contains($"| `{file}` |", readme, StringComparison.Ordinal));
    }

    private static string Words => OnOneLine(WebUtility.HtmlDecode(Tag().Replace(ReplicationSample.Html, string.Empty)));

    private static string OnOneLine(string text) => Space().Replace(text, " ");

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Space();

    [GeneratedRegex("<figure\\b.*?</figure>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Plot();
}
