using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PeoplePowered.Tests;

namespace Samples.Tests;

/// <summary>The learning programme's sample: what is on record, what is marked as made up, what must never come out.</summary>
public sealed partial class LearningRunTests
{
    [Fact]
    public void It_ends_well_and_names_the_report_last()
    {
        Assert.Equal((0, ""), (LearningSample.Plain.ExitCode, LearningSample.Plain.Error));
        Assert.Equal(LearningSample.ReportPath, LearningSample.Plain.Output.TrimEnd('\n').Split('\n')[^1]);
        Assert.StartsWith("<!DOCTYPE html>", LearningSample.Html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u001b', LearningSample.Plain.Output);
    }

    [Theory]
    [InlineData("Peter Thomas")]
    [InlineData("Peter Wanless")]
    [InlineData("Dharmendra Kanani")]
    [InlineData("Gary Bishop")]
    [InlineData("Gareth Davies")]
    [InlineData("Lucy de Groot")]
    [InlineData("2013-01-17, 18:30 Europe/London")]
    [InlineData("Civil Service Reform Plan")]
    [InlineData("whole-person solutions")]
    [InlineData("Service users are still not adequately involved")]
    [InlineData("up to 300,000,000 GBP")]
    [InlineData("mirrors")]
    [InlineData("Narrowed after two visits")]
    public void The_report_holds_the_public_record(string text) => Assert.Contains(text, Words, StringComparison.Ordinal);

    [Theory]
    [InlineData("Lucy de Groot")]
    [InlineData("whole-person solutions")]
    [InlineData("750,000,000")]
    [InlineData("celebration at which participants shared what they had learnt")]
    [InlineData("Civil Service Reform Plan")]
    public void So_do_the_console_and_the_document(string text)
    {
        Assert.Contains(text, Space().Replace(LearningSample.Plain.Output, " "), StringComparison.Ordinal);
        Assert.Contains(text.Replace(",", "", StringComparison.Ordinal), LearningSample.JsonRun.Output.Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_record_in_json_is_that_of_the_facts()
    {
        var record = LearningSample.Document.GetProperty("onRecord");
        Assert.Equal(JsonValueKind.Null, record.GetProperty("mark").ValueKind);
        Assert.Equal(["Year one", "Year two"], Texts(record.GetProperty("programme").GetProperty("cohorts"), "name"));
        Assert.All(record.GetProperty("programme").GetProperty("cohorts").EnumerateArray(), cohort => Assert.Equal(30, cohort.GetProperty("people").GetProperty("low").GetDecimal()));
        Assert.Equal(2, record.GetProperty("programme").GetProperty("cohorts")[1].GetProperty("questions").GetArrayLength());
        Assert.Equal(6, record.GetProperty("activities")[0].GetProperty("speakers").GetArrayLength());
        Assert.Equal(["disconnect-1", "disconnect-2", "disconnect-3", "disconnect-4", "disconnect-5"], Texts(record.GetProperty("insights"), "insight"));
        Assert.Equal(0, record.GetProperty("networks").GetArrayLength());
        Assert.Contains("attendance-not-recorded", Texts(record.GetProperty("notKnown"), "code"));
        Assert.Contains("ties-not-asked", Texts(record.GetProperty("notKnown"), "code"));
    }

    [Fact]
    public void The_claim_of_influence_is_traced_with_its_rivals()
    {
        var claim = LearningSample.Document.GetProperty("onRecord").GetProperty("influence")[0];
        var posterior = claim.GetProperty("posterior").EnumerateArray().Select(end => end.GetDouble()).ToArray();

        // Seen: .5-.8 over .2-.6 on one line, .8-.95 over .4-.8 on another; nothing declared independent, so one of the two alone, from a prior of .2 to .6.
        Assert.Equal(.2 * .5 / ((.2 * .5) + (.8 * .6)), posterior[0], 6);
        Assert.Equal(.6 * .8 / ((.6 * .8) + (.4 * .2)), posterior[1], 6);
        Assert.Equal(3, claim.GetProperty("rivals").GetArrayLength());
        Assert.Equal("cited in papers", claim.GetProperty("lookNext")[0].GetString());
        Assert.Contains("influence-strongest-alone", Texts(LearningSample.Document.GetProperty("onRecord").GetProperty("notKnown"), "code").Concat(Texts(LearningSample.Document.GetProperty("onRecord").GetProperty("caveats"), "code")));
    }

    [Fact]
    public void What_is_made_up_is_marked_in_every_output()
    {
        var made = LearningSample.Document.GetProperty("illustrative");
        Assert.Equal("Illustrative", made.GetProperty("mark").GetString());
        Assert.Equal(2, made.GetProperty("networks").GetArrayLength());
        Assert.Contains("Illustrative: Illustrative learning programme", LearningSample.Plain.Output, StringComparison.Ordinal);

        var headings = Heading().Matches(LearningSample.Html).Select(match => WebUtility.HtmlDecode(match.Groups["text"].Value)).ToList();
        var first = headings.FindIndex(heading => heading.StartsWith("Illustrative", StringComparison.Ordinal));
        Assert.InRange(first, 1, headings.Count - 2);
        Assert.All(headings[first..^1], heading => Assert.StartsWith("Illustrative: ", heading, StringComparison.Ordinal));
        Assert.Equal("Methods and provenance", headings[^1]);
        var captions = LearningSample.Html[LearningSample.Html.IndexOf(">Illustrative: ", StringComparison.Ordinal)..LearningSample.Html.IndexOf(">Methods and provenance<", StringComparison.Ordinal)];
        Assert.All(Caption().Matches(captions).Where(match => match.Groups["figure"].Length == 0), match => Assert.StartsWith("Illustrative: ", match.Groups["text"].Value, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("These words were taken back")]
    [InlineData("Nobody in my unit is measured on this")]
    [InlineData("policy 1\"")]
    [InlineData("practice 7")]
    [InlineData("beneficiary 1")]
    public void Words_without_consent_and_pseudonyms_are_in_no_output(string text)
    {
        Assert.DoesNotContain(text, LearningSample.Plain.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(text, LearningSample.JsonRun.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(text, WebUtility.HtmlDecode(LearningSample.Html), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_with_consent_are_quoted()
    {
        Assert.Contains("I redrew the form with them, and it was used.", LearningSample.JsonRun.Output, StringComparison.Ordinal);
        Assert.Contains("I redrew the form with them, and it was used.", Words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_has_its_pictures_and_needs_nothing_from_elsewhere()
    {
        Assert.True(LearningSample.Html.Split("<figure").Length > 5);
        Assert.Contains("What we do not know", Words, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)(src|href|action|data|poster|srcset)\\s*=\\s*[\"']?\\s*(https?:|//|file:)", LearningSample.Html);
        Assert.DoesNotMatch("(?i)@import|url\\(|<link\\b|<iframe\\b|<object\\b|fetch\\(|XMLHttpRequest|import\\(", LearningSample.Html);
    }

    [Fact]
    public void Culture_makes_no_difference_to_what_is_printed_or_written()
    {
        using var folder = new TemporaryFolder();
        var run = LearningSample.RunIn("tr_TR.UTF-8", folder.Root, "--json", "--output", "own.html");
        Assert.Equal((0, LearningSample.JsonRun.Output), (run.ExitCode, run.Output));
        Assert.Equal(LearningSample.Html, File.ReadAllText(folder.File("own.html")));
    }

    [Fact]
    public void A_call_that_is_not_understood_ends_with_2_and_help_names_every_option()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, LearningSample.Run(folder.Root, "--output", "report.pdf").ExitCode);
        var help = LearningSample.Run(folder.Root, "--help");
        Assert.All((string[])["--json", "--output", "--help"], option => Assert.Contains(option, help.Output, StringComparison.Ordinal));
    }

    private static string Words => Space().Replace(WebUtility.HtmlDecode(Tag().Replace(LearningSample.Html, " ")), " ");

    private static IEnumerable<string> Texts(JsonElement list, string property) => list.EnumerateArray().Select(item => item.GetProperty(property).GetString()!);

    [GeneratedRegex("<h2[^>]*>(?<text>.*?)</h2>", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Heading();

    [GeneratedRegex("(?<figure><details[^>]*>.*?)?<caption[^>]*>(?<text>.*?)</caption>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Caption();

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s+", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Space();
}
