using System.Text.Json;
using PeoplePowered.Tests;

namespace PeoplePowered.Tool.Tests.Networks;

/// <summary>The verb <c>network</c> as its users call it.</summary>
public sealed class NetworkTests
{
    private const string People = "person,role,responded,organisation,region\nxqa,civil servant,yes,Xq Office,Xq Region\nxqb,civil servant,yes,,\nxqc,deliverer,yes,,\nxqd,beneficiary,yes,,\nxqe,beneficiary,no,,\n";
    private const string Ties = "from,to,kind\nxqa,xqb,knows\nxqb,xqa,knows\nxqb,xqc,works with\nxqc,xqd,knows\n";
    private const string Before = "from,to\nxqa,xqb\n";

    private static readonly string[] s_call = ["network", "ties.csv", "--people", "people.csv"];

    [Fact]
    public void The_answer_is_the_view_for_release()
    {
        var answer = Answer("--baseline-ties", "before.csv", "--baseline-people", "people.csv");
        var network = answer.GetProperty("network");
        Assert.Equal((5, 4, 3), (network.GetProperty("people").GetInt32(), network.GetProperty("responded").GetInt32(), network.GetProperty("ties").GetInt32()));
        Assert.Equal(0.8, network.Number("responseRate"), 1e-12);
        Assert.Equal([0.3, 0.7], network.Interval("density"));
        Assert.Equal(["civil servant 1", "civil servant 2", "deliverer 1"], answer.GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("label").GetString()));
        Assert.Equal(2, answer.GetProperty("beneficiaries").GetProperty("people").GetInt32());
        Assert.Equal((2, 0), (Change(answer, "new"), Change(answer, "possiblyNew")));
        Assert.Contains("network-respondents-missing", answer.Codes());
        Assert.True(answer.IsNull("positions"));
        Assert.DoesNotContain("xq", answer.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("role", network.GetProperty("mixing")[0].GetProperty("by").GetString());
        Assert.Equal(64, answer.GetProperty("made").GetProperty("inputHash").GetString()!.Length);
    }

    [Fact]
    public void Positions_come_with_a_warning()
    {
        var answer = Answer("--positions");
        Assert.Contains("not for release", answer.GetProperty("warning").GetString(), StringComparison.Ordinal);
        Assert.Equal(["xqa", "xqb", "xqc", "xqd", "xqe"], answer.GetProperty("positions").EnumerateArray().Select(row => row.GetProperty("person").GetString()));
        using var folder = Folder();
        var text = Tool.RunIn(folder.Root, null, [.. s_call, "--positions"]).Output;
        Assert.True(text.IndexOf("WARNING", StringComparison.Ordinal) is > 0 and var at && at < text.IndexOf("xqa", StringComparison.Ordinal));
    }

    [Fact]
    public void Plain_text_is_the_same_in_every_culture_and_names_nobody()
    {
        using var folder = Folder();
        string[] call = [.. s_call, "--baseline-ties", "before.csv", "--baseline-people", "people.csv", "--seed", "7"];
        var run = Tool.RunIn(folder.Root, null, call);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("4 of 5 people answered (80%); they reported 4 ties.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Since baseline: 2 ties across roles are new, 0 possibly new", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("xq", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(run.Output, Tool.RunIn(folder.Root, "de_DE.UTF-8", call).Output);
    }

    [Fact]
    public void Bad_rows_end_with_1_and_a_wrong_call_with_2()
    {
        using var folder = Folder();
        File.WriteAllText(folder.File("ties.csv"), "from,to\nxqa,xqz\nxqe,xqa\n");
        var run = Tool.RunIn(folder.Root, null, s_call);
        Assert.Equal((1, "", 2), (run.ExitCode, run.Output, run.Error.TrimEnd().Split('\n').Length));
        Assert.DoesNotContain("xq", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Tool.RunIn(folder.Root, null, "network", "ties.csv").ExitCode);
        Assert.Equal(2, Tool.RunIn(folder.Root, null, [.. s_call, "--baseline-ties", "before.csv"]).ExitCode);
        Assert.Equal(2, Tool.RunIn(folder.Root, null, [.. s_call, "--steps", "0"]).ExitCode);
    }

    private static int Change(JsonElement answer, string kind) => answer.GetProperty("sinceBaseline").GetProperty("acrossRoles").GetProperty(kind).GetInt32();

    private static TemporaryFolder Folder()
    {
        var folder = new TemporaryFolder();
        foreach (var (file, text) in new[] { ("ties.csv", Ties), ("before.csv", Before), ("people.csv", People) })
            File.WriteAllText(folder.File(file), text);
        return folder;
    }

    private static JsonElement Answer(params string[] more)
    {
        using var folder = Folder();
        var run = Tool.RunIn(folder.Root, null, [.. s_call, "--json", .. more]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Tool.Json(run.Output);
    }
}
