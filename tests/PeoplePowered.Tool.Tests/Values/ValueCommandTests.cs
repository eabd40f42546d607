using System.Text.Json;
using PeoplePowered.Tests;

namespace PeoplePowered.Tool.Tests.Values;

public sealed class ValueCommandTests
{
    private const string Account = """
        { "name": "tenancy support", "baseYear": 2026, "prices": 2026,
          "investment": [ { "name": "support", "unitValue": 40000, "source": "s" } ],
          "outcomes": [ { "name": "keeps a tenancy", "kind": "social", "people": 100, "change": 0.4, "valuePerUnit": 2500, "deadweight": 0.25, "displacement": 0.1, "attribution": 0.2, "dropOff": 0.3, "duration": 3, "source": "s" } ] }
        """;

    private const string Sites = "site,achieved,participants\nA,30,100\nB,12,80\nC,45,90\nD,20,120\nE,33,75\n";

    private static ProgramRun Run(string model, string? culture, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("model.json"), model);
        File.WriteAllText(folder.File("sites.csv"), Sites);
        File.WriteAllText(folder.File("rates.csv"), "years_from,years_to,flat\n0,,0\n");
        return Tool.RunIn(folder.Root, culture, ["value", "model.json", .. options]);
    }

    /// <summary>The ratio by R, as in the tests of the library; the break-even is 0.4 over it.</summary>
    [Fact]
    public void An_account_answers_in_json_with_break_even_and_grid()
    {
        var run = Run(Account, "de_DE.UTF-8", "--sites", "sites.csv", "--measure", "proportion-logit", "--grid", "all benefits,all costs", "--grid-steps=-50,0,50", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var answer = Tool.Json(run.Output);
        Assert.Equal(2.78315053773260, answer.GetProperty("ratio").Interval("ratio")[0], 10);
        Assert.Equal(111_326.02m, answer.GetProperty("benefits").GetProperty("amount")[0].GetDecimal());
        var breakEven = answer.GetProperty("breakEven");
        Assert.Equal(0.143722013803060, breakEven.Interval("effect")[0], 10);
        Assert.Equal(Math.Log(0.143722013803060 / 0.85627798619694), breakEven.Interval("onScaleOfAnalysis")[0], 10);
        Assert.InRange(breakEven.Interval("probability")[0], 0.5, 1);
        Assert.True(breakEven.IsNull("probabilityOverInputs"));
        Assert.Equal(2.78315053773260 * 1.5 / 0.5, answer.GetProperty("grid").GetProperty("cells")[2][0][0].GetDouble(), 10);
        Assert.All(answer.GetProperty("workings").EnumerateArray(), step => Assert.NotEqual("", step.GetProperty("how").GetString()));
        Assert.DoesNotContain("NaN", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_says_the_same_with_workings_in_every_culture()
    {
        var run = Run(Account, null, "--grid", "all benefits,all costs");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("social return ratio: 2.7832", run.Output, StringComparison.Ordinal);
        Assert.Contains("100 x 0.4 x 2,500 x (1 - 0.25) x (1 - 0.1) x (1 - 0.2) = 54,000 GBP", run.Output, StringComparison.Ordinal);
        Assert.Contains("schedule-under-review", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, Run(Account, "tr_TR.UTF-8", "--grid", "all benefits,all costs").Output);
    }

    [Fact]
    public void Rates_can_be_replaced()
    {
        var answer = Tool.Json(Run(Account, null, "--discount-rates", "rates.csv", "--schedule", "flat", "--rates-published", "2027-01", "--json").Output);
        Assert.Equal(54_000 * (1 + 0.7 + 0.49), (double)answer.GetProperty("benefits").GetProperty("amount")[0].GetDecimal(), 6);
        Assert.Equal("2027-01", answer.GetProperty("schedulePublished").GetString());
        var ofItsOwn = Account.Replace("\"kind\": \"social\",", "\"kind\": \"social\", \"discounting\": \"health\",", StringComparison.Ordinal);
        Assert.Equal(0, Run(ofItsOwn, null).ExitCode);
        Assert.Contains("no schedule of this name", Run(ofItsOwn, null, "--discount-rates", "rates.csv", "--schedule", "flat").Error, StringComparison.Ordinal);
        var wrong = Run(Account, null, "--discount-rates", "rates.csv");
        Assert.Equal((1, true), (wrong.ExitCode, wrong.Error.Contains("flat", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_template_runs_and_the_same_seed_gives_the_same_answer()
    {
        var template = Tool.Run("value", "--template");
        Assert.Equal(0, template.ExitCode);
        var once = Run(template.Output, null, "--draws", "500", "--seed", "3", "--json");
        Assert.Equal((0, ""), (once.ExitCode, once.Error));
        Assert.Equal(once.Output, Run(template.Output, null, "--draws", "500", "--seed", "3", "--json").Output);
        var simulated = Tool.Json(once.Output).GetProperty("netPresentSocialValue").GetProperty("simulated");
        Assert.Equal(500, simulated.GetProperty("draws").GetInt32());
        Assert.NotEqual(JsonValueKind.Null, simulated.GetProperty("standardError").ValueKind);
    }

    [Fact]
    public void Bad_calls_and_bad_data_are_told_apart()
    {
        Assert.Equal(2, Tool.Run("value").ExitCode);
        Assert.Equal(2, Run(Account, null, "--draws", "5").ExitCode);
        Assert.Equal(2, Run(Account, null, "--sites", "sites.csv").ExitCode);
        Assert.Equal(2, Run(Account, null, "--schedule", "none").ExitCode);
        Assert.Equal(1, Run("{}", null).ExitCode);
        var grid = Run(Account, null, "--grid", "all costs,typo");
        Assert.Equal((1, ""), (grid.ExitCode, grid.Output));
        Assert.Contains("keeps a tenancy: change", grid.Error, StringComparison.Ordinal);
    }
}
