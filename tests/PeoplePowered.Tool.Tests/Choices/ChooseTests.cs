using PeoplePowered.Tests;

namespace PeoplePowered.Tool.Tests.Choices;

public sealed class ChooseTests
{
    private const string Options = "option,cost_gbp,effect,effect_se\na,60,70,\nb,50,55,10\nc,50,55,\n";

    [Fact]
    public void A_table_of_options_is_answered_as_json()
    {
        var run = Choose(Options, "--budget", "100", "--step", "60", "--outcome", "jobs", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var answer = Tool.Json(run.Output);
        Assert.Equal(["b", "c"], answer.GetProperty("chosen").EnumerateArray().Select(name => name.GetString()!));
        Assert.Equal(("jobs", 100m, true), (answer.GetProperty("outcome").GetString()!, answer.GetProperty("spent").GetDecimal(), answer.GetProperty("proven").GetBoolean()));
        Assert.Equal([110, 110], answer.Interval("expectedOutcome"));
        Assert.Equal([70, 70], answer.GetProperty("furtherBudget").Interval("gain"));
        Assert.Equal("nothing", answer.GetProperty("frontier")[0].GetProperty("option").GetString());
        Assert.True(answer.GetProperty("frontier")[0].IsNull("costPerExtraOutcome"));
        Assert.Contains("effects-taken-as-exact", answer.Codes());
    }

    [Fact]
    public void The_template_is_answered_in_words_the_same_in_every_culture()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("choice.json"), Tool.Run("choose", "--template").Output);
        var plain = Tool.RunIn(folder.Root, null, "choose", "choice.json", "--draws", "200");
        var german = Tool.RunIn(folder.Root, "de_DE.UTF-8", "choose", "choice.json", "--draws", "200");
        Assert.Equal((0, ""), (plain.ExitCode, plain.Error));
        Assert.Equal(plain.Output, german.Output);
        Assert.Contains("Within 2,000,000 GBP:", plain.Output, StringComparison.Ordinal);
        Assert.Contains("no other set within the budget brings more", plain.Output, StringComparison.Ordinal);
        Assert.Contains("outcome-stands-in", plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_call_is_told_from_wrong_data()
    {
        Assert.Equal(2, Choose(Options).ExitCode);
        Assert.Equal(2, Choose(Options, "--budget", "1,000").ExitCode);
        var refused = Choose("option,cost_gbp,effect\na,x,1\n", "--budget", "5");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("options.csv, line 2, cost_gbp 'x'", refused.Error, StringComparison.Ordinal);
    }

    private static ProgramRun Choose(string table, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("options.csv"), table);
        return Tool.RunIn(folder.Root, null, ["choose", "options.csv", .. options]);
    }
}
