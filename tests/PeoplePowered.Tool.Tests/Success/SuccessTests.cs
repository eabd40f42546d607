using System.Text.Json;
using PeoplePowered.Tests;

namespace PeoplePowered.Tool.Tests.Success;

/// <summary>The verb <c>success</c> as its users call it, on what the Fair Chance Fund reported.</summary>
public sealed class SuccessTests
{
    private static readonly string[] s_all = ["definition", "declaredOn", "subject", "question", "criteria", "perspectives", "allAgree", "agreements", "disagreements", "acceptability", "attrition", "caveats", "made"];

    private static readonly string s_data = Path.Combine(Repository.Root, "samples", "data");

    [Fact]
    public void Five_parties_see_the_fair_chance_fund_differently_and_it_says_on_what()
    {
        var answer = FairChanceFund();
        Assert.All(s_all, property => Assert.True(answer.TryGetProperty(property, out _), property));

        // 1,208, 1,657 and 247 of 1,909 people.
        Near(1208 / 1909.0, Criterion(answer, "settled").Interval("amount"));
        Near(1208 / 1909.0, Criterion(answer, "my-home").Interval("probability"));
        Near(1657 / 1909.0, Criterion(answer, "moved-in").Interval("amount"));
        Near(247 / 1909.0, Criterion(answer, "job-26-weeks").Interval("amount"));
        Assert.True(Criterion(answer, "settled").GetProperty("met").GetBoolean());
        Assert.False(Criterion(answer, "job-26-weeks").GetProperty("met").GetBoolean());

        // 15,938,200 to 15,944,700 over 1,208 homes.
        var cost = Criterion(answer, "affordable").Interval("amount");
        Assert.Equal(15_938_200 / 1208.0, cost[0], 6);
        Assert.Equal(15_944_700 / 1208.0, cost[1], 6);

        // Young people: from (.6328 + .3269) / 2 to .6328 around .5. The commissioner: 1/3 x (.868 - .5) / .5 + 2/3 x .1294 / .3 = .533, above .4.
        Assert.Equal(["undetermined", "met", "met", "not-met", "met"], answer.GetProperty("perspectives").EnumerateArray().Select(view => view.GetProperty("status").GetString()));
        Near(((1208 + 624) / 2 / 1909.0, 1208 / 1909.0), answer.GetProperty("perspectives")[0].Interval("value"));
        var commissioner = (((1657 / 1909.0) - 0.5) / 0.5 / 3) + (247 / 1909.0 / 0.3 * 2 / 3);
        Near((commissioner, commissioner), answer.GetProperty("perspectives")[2].Interval("value"));
        Assert.False(answer.GetProperty("allAgree").GetBoolean());
        Assert.Contains(answer.GetProperty("disagreements").EnumerateArray(), item => item.GetProperty("other").GetString() == "The department" && item.GetProperty("on")[0].GetString() == "job-26-weeks");
        Assert.Contains("declared-after-results", answer.Codes());
    }

    [Fact]
    public void Sites_are_acceptable_to_each_party_in_shares_that_add_up_to_one()
    {
        var rankings = FairChanceFund().GetProperty("acceptability").EnumerateArray().Where(ranking => ranking.GetProperty("subjects").GetArrayLength() > 0).ToList();
        Assert.NotEmpty(rankings);
        Assert.All(rankings, ranking =>
        {
            var subjects = ranking.GetProperty("subjects").EnumerateArray().Select(subject => subject.GetProperty("acceptabilities").EnumerateArray().Select(share => share[0].GetDouble()).ToArray()).ToList();
            Assert.All(Enumerable.Range(0, subjects.Count), rank => Assert.Equal(1, subjects.Sum(shares => shares[rank]), 9));
        });
    }

    [Fact]
    public void A_new_site_is_less_certain_than_these()
    {
        var answer = FairChanceFund("--question", "new-site");

        // R metafor 3.8.1: rma(PLO, REML, adhoc), pt on 6 df with sqrt(se^2 + tau2).
        Assert.Equal(0.719393573146, Criterion(answer, "settled").Interval("probability")[0], 1e-6);
        Assert.Equal("new-site", Criterion(answer, "settled").GetProperty("question").GetString());
        Assert.Equal("these-sites", Criterion(answer, "affordable").GetProperty("question").GetString());
    }

    [Fact]
    public void For_a_reader_it_is_a_table()
    {
        var run = Tool.Run("success", Tool.TestData("fair-chance-fund-success.json"), "--data", s_data);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("disagreement: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("The department", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_come_out_for_the_purpose_that_people_agreed_to_and_no_other()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("success.json"), """
            { "title": "T", "declaredOn": "2013", "criteria": [{ "achieve": "home", "percent": 50 }],
              "perspectives": [{ "role": "beneficiary", "name": "People", "mustHave": ["home"], "testimonies": [
                { "id": "one", "words": "front door", "consent": { "scopes": ["learning"], "givenOn": "2016-01-01" } },
                { "id": "two", "words": "back door", "consent": { "scopes": ["learning"], "givenOn": "2016-01-01", "withdrawnOn": "2018-01-01" } }] }] }
            """);
        File.WriteAllText(folder.File("sites.csv"), "site,participants,outcome,achieved\nNorth,10,home,6\n");
        string Run(params string[] more) => Tool.RunIn(folder.Root, null, ["success", "success.json", "--data", "sites.csv", .. more]) is var run && run.ExitCode == 0 ? run.Output : throw new InvalidOperationException(run.Error);
        Assert.DoesNotContain("door", Run(), StringComparison.Ordinal);
        Assert.DoesNotContain("door", Run("--json"), StringComparison.Ordinal);
        Assert.DoesNotContain("door", Run("--quote", "publication", "--on", "2020-01-01"), StringComparison.Ordinal);
        Assert.DoesNotContain("back door", Run("--quote", "learning", "--on", "2017-01-01"), StringComparison.Ordinal);
        Assert.Contains("front door", Run("--quote", "learning", "--on", "2017-01-01", "--json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Records_of_people_answer_for_times_in_a_state()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("success.json"), """{ "title": "T", "declaredOn": "2013", "criteria": [{ "sustain": "in-work", "for": 13, "within": 16, "percent": 50 }] }""");
        File.WriteAllText(folder.File("spells.csv"), "person,outcome,start,end\na,in-work,2020-01-06,2020-12-31\nb,in-work,2020-01-06,2020-02-01\n");
        var run = Tool.RunIn(folder.Root, "de-DE", "success", "success.json", "--people", "spells.csv", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal([0.5, 0.5], Tool.Json(run.Output).GetProperty("criteria")[0].Interval("amount"));
        Assert.Equal(JsonValueKind.True, Tool.Json(run.Output).GetProperty("criteria")[0].GetProperty("met").ValueKind);
    }

    [Theory]
    [InlineData(2, "success")]
    [InlineData(2, "success", "success.json")]
    [InlineData(2, "success", "success.json", "--data", "sites.csv", "--quote", "learning")]
    [InlineData(2, "success", "success.json", "--data", "sites.csv", "--quote", "learning", "--on", "2020")]
    [InlineData(2, "success", "success.json", "--data", "sites.csv", "--question", "everything")]
    [InlineData(1, "success", "none.json", "--data", "sites.csv")]
    [InlineData(1, "success", "success.json", "--data", "none.csv")]
    [InlineData(1, "success", "success.json", "--data", "success.json")]
    [InlineData(1, "success", "success.json", "--data", "sites.csv", "--people", "none.csv")]
    [InlineData(1, "success", "success.json", "--data", "sites.csv")]
    public void A_wrong_call_is_2_and_wrong_data_are_1(int code, params string[] call)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("success.json"), """{ "title": "T", "declaredOn": "2013", "criteria": [{ "achieve": "elsewhere", "percent": 50 }] }""");
        File.WriteAllText(folder.File("sites.csv"), "site,participants,outcome,achieved\nNorth,10,home,6\n");
        var run = Tool.RunIn(folder.Root, null, call);
        Assert.Equal((code, string.Empty), (run.ExitCode, run.Output));
        Assert.NotEqual(string.Empty, run.Error);
    }

    [Fact]
    public void The_template_is_written_and_read_again()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("success.json"), Tool.Run("success", "--template").Output);
        var run = Tool.RunIn(folder.Root, null, "success", "success.json", "--data", s_data, "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var answer = Tool.Json(run.Output);
        Assert.Equal("unassessed", Criterion(answer, "wellbeing").GetProperty("status").GetString());
        Assert.True(Criterion(answer, "wellbeing").IsNull("probability"));
        Assert.DoesNotContain("NaN", run.Output, StringComparison.Ordinal);
    }

    private static JsonElement FairChanceFund(params string[] more)
    {
        var run = Tool.Run(["success", Tool.TestData("fair-chance-fund-success.json"), "--data", s_data, "--json", .. more]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Tool.Json(run.Output);
    }

    private static JsonElement Criterion(JsonElement answer, string id) => answer.GetProperty("criteria").EnumerateArray().Single(criterion => criterion.GetProperty("id").GetString() == id);

    private static void Near(double expected, double[] actual) => Assert.All(actual, end => Assert.Equal(expected, end, 12));

    private static void Near((double Lower, double Upper) expected, double[] actual)
    {
        Assert.Equal(expected.Lower, actual[0], 12);
        Assert.Equal(expected.Upper, actual[1], 12);
    }
}
