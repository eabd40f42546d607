using System.Text.Json;
using PeoplePowered.Tests;

namespace Samples.Tests;

/// <summary>The options of the main job, its exit codes and its streams.</summary>
public sealed class CallTests
{
    [Fact]
    public void Json_is_one_document_alone_and_no_report_is_written()
    {
        Assert.Equal((0, ""), (Sample.JsonRun.ExitCode, Sample.JsonRun.Error));
        using var document = JsonDocument.Parse(Sample.JsonRun.Output);
        Assert.Equal(["schemaVersion", "review", "success", "payments", "value"], document.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Equal(1, document.RootElement.GetProperty("schemaVersion").GetInt32());
        Assert.Empty(Sample.JsonLeft);
    }

    [Fact]
    public void Json_with_an_output_writes_the_report_too_and_keeps_its_path_off_the_document()
    {
        using var folder = new TemporaryFolder();
        var run = Sample.Run(folder.Root, "--json", "--output", "own.html", "--as-of", "2013-01-17");

        Assert.Equal((0, Sample.JsonRun.Output), (run.ExitCode, run.Output));
        Assert.Equal(folder.File("own.html"), run.Error.TrimEnd('\n'));
        Assert.Equal(Sample.Html, File.ReadAllText(folder.File("own.html")));
    }

    [Fact]
    public void A_copied_folder_gives_the_same_review()
    {
        using var folder = Copy();
        var run = Sample.Run(Path.GetTempPath(), "--data", folder.Root, "--json");

        Assert.Equal(Sample.JsonRun, run);
    }

    [Fact]
    public void A_folder_with_defects_is_refused_with_each_of_them_by_file_and_line()
    {
        using var folder = Copy();
        var results = File.ReadAllLines(folder.File("fair-chance-fund-results.csv"));
        results[1] = results[1].Replace(",406,", ",-406,");
        results[2] = results[2].Replace("assessment-2", "assessment-two");
        File.WriteAllLines(folder.File("fair-chance-fund-results.csv"), results);
        var awards = File.ReadAllLines(folder.File("partnership-awards.csv"));
        awards[3] = awards[3].Replace(",9898497,", ",£9898497,");
        File.WriteAllLines(folder.File("partnership-awards.csv"), awards);

        using var empty = new TemporaryFolder();
        var run = Sample.Run(empty.Root, "--data", folder.Root);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Collection(
            run.Error.TrimEnd('\n').Split('\n').Order(StringComparer.Ordinal),
            line => Assert.Contains("fair-chance-fund-results.csv, line 2, achieved '-406'", line, StringComparison.Ordinal),
            line => Assert.Contains("fair-chance-fund-results.csv, line 3, outcome 'assessment-two'", line, StringComparison.Ordinal),
            line => Assert.Contains("partnership-awards.csv, line 4, award_gbp '£9898497'", line, StringComparison.Ordinal));
        Assert.Empty(Directory.GetFileSystemEntries(empty.Root));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_refused()
    {
        var run = Sample.RunAnywhere("--data", "not-there");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("not-there", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_outcome_and_one_investment_can_be_looked_at_alone()
    {
        var run = Sample.RunAnywhere("--json", "--outcome", "job-entry", "--investment", "Talent Match");
        var review = Sample.ReviewIn(run.Output);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(Sample.Review.Outcome("job-entry").GetRawText(), review.Outcome("job-entry").GetRawText());
        Assert.Single(review.Service().GetProperty("outcomes").EnumerateArray());
        Assert.All(review.GetProperty("overviews").EnumerateArray(), overview => Assert.Equal("Talent Match", overview.GetProperty("investments").EnumerateArray().Single().Text("investment")));
        Assert.Equal(6, review.GetProperty("programmeResults").GetArrayLength());
        Assert.All(review.GetProperty("programmeResults").EnumerateArray(), result => Assert.Equal("Talent Match", result.Text("for", "investment")));
    }

    [Fact]
    public void Another_day_shows_what_was_known_then()
    {
        var review = Sample.ReviewIn(Sample.RunAnywhere("--json", "--as-of", "2016-01-01").Output);
        var ageingBetter = review.AsKnown("2016-01-01").GetProperty("investments").The("investment", "Fulfilling Lives: Ageing Better").GetProperty("asKnown");

        Assert.Equal("known", ageingBetter.Text("knowledge"));
        Assert.Equal(82_000_000, ageingBetter.Number("latest", "amount", "amount", "low"));
        Assert.Equal(78_000_000, ageingBetter.GetProperty("possible").EnumerateArray().Single().Number("amount", "amount", "low"));
        Assert.Equal(Sample.Review.AsKnown(null).GetRawText(), review.AsKnown(null).GetRawText());
    }

    [Theory]
    [InlineData("'17/01/2013'", "--as-of", "17/01/2013")]
    [InlineData("'2013-02-30'", "--as-of", "2013-02-30")]
    [InlineData("job-entry", "--outcome", "jobs")]
    [InlineData("A Better Start", "--investment", "A Worse Start")]
    [InlineData(".html", "--output", "report.pdf")]
    [InlineData("'--colour'", "--colour")]
    [InlineData("'extra'", "extra")]
    [InlineData("'--data'", "--data")]
    public void A_call_that_is_not_understood_ends_with_2_and_a_word_on_the_error_stream(string expected, params string[] call)
    {
        using var folder = new TemporaryFolder();
        var run = Sample.Run(folder.Root, call);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(folder.Root));
    }

    [Fact]
    public void A_report_that_cannot_be_written_ends_with_2_and_says_so()
    {
        var run = Sample.RunAnywhere("--output", Path.Combine("no-such-folder", "report.html"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("There is no folder for the report", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_names_every_option()
    {
        var run = Sample.RunAnywhere("--help");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All((string[])["--data", "--outcome", "--investment", "--as-of", "--json", "--output", "--help"], option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("de_DE.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("C.UTF-8")]
    public void Culture_makes_no_difference_to_what_is_printed_or_written(string culture)
    {
        using var folder = new TemporaryFolder();
        var plain = Sample.RunIn(culture, folder.Root);
        var json = Sample.RunIn(culture, folder.Root, "--json");

        Assert.Equal(Sample.Plain.Output.Replace(Sample.ReportPath, "report"), plain.Output.Replace(folder.File(Sample.Report), "report"));
        Assert.Equal(Sample.Html, File.ReadAllText(folder.File(Sample.Report)));
        Assert.Equal(Sample.JsonRun, json);
    }

    private static TemporaryFolder Copy()
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.GetFiles(Sample.Data).Where(file => Path.GetExtension(file) is ".csv" or ".json"))
            File.Copy(file, folder.File(Path.GetFileName(file)));
        return folder;
    }
}
