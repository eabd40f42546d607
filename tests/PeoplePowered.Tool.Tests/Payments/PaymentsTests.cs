using System.Text.Json;
using PeoplePowered.Tests;

namespace PeoplePowered.Tool.Tests.Payments;

/// <summary>The verb <c>payments</c> as its users call it; the card is the first of the DWP Innovation Fund, whose prices come to 15,100 and whose cap is 8,200.</summary>
public sealed class PaymentsTests
{
    private const string Cards = """
        rate_card,cap_per_participant_gbp,outcome,description,tariff_gbp,implies
        round-1,8200,behaviour,Behaviour at school improved,1300,
        round-1,8200,attendance,Attendance at school improved,800,
        round-1,8200,level-1,First level 1 qualification,700,
        round-1,8200,level-2,First level 2 qualification,2200,
        round-1,8200,level-3,First level 3 qualification,3300,
        round-1,8200,level-4,First level 4 qualification or higher,2000,
        round-1,8200,esol,English for speakers of other languages completed,1200,
        round-1,8200,job-13-weeks,First job kept for 13 weeks,2600,
        round-1,8200,job-26-weeks,First job kept for 26 weeks,1000,job-13-weeks
        round-2,11700,level-1,First level 1 qualification,1100,

        """;

    private static readonly string[] s_outcomes = ["behaviour", "attendance", "level-1", "level-2", "level-3", "level-4", "esol", "job-13-weeks", "job-26-weeks"];

    [Fact]
    public void A_person_with_the_whole_card_is_paid_the_cap()
    {
        var answer = Answer(Claims([.. s_outcomes.Select(outcome => $"secret-a,{outcome},2013-01-01,North,accepted,0"), "secret-b,level-1,2013-09-01,North,awaiting,", "secret-b,level-1,2013-02-01,South,,300", "secret-b,job-26-weeks,2013-02-01,South,,"]), "--as-of", "2013-06-30");
        Assert.Equal((8900, 8900), Range(answer, "due"));
        Assert.Equal((8900, 8900), Range(answer, "forecast"));
        Assert.Equal((8600, 8600), Range(answer, "stillToPay"));
        Assert.Equal(300, answer.GetProperty("paid").GetDecimal());
        Assert.Equal(6900, answer.GetProperty("capped").GetProperty("byParticipantCap").GetDecimal());
        Assert.Equal(["prerequisite missing"], answer.GetProperty("refused").EnumerateArray().Select(refused => refused.GetProperty("result").GetString()));
        Assert.Equal(["North", "South"], answer.GetProperty("sites").EnumerateArray().Select(site => site.GetProperty("site").GetString()));
        Assert.DoesNotContain("secret", answer.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Site_totals_give_an_interval_and_say_why()
    {
        var answer = Answer("site,participants,outcome,achieved\n" + string.Concat(s_outcomes.Select(outcome => $"A,10,{outcome},1\n")));
        Assert.Equal("site totals", answer.GetProperty("basis").GetString());
        Assert.Equal((8200, 15_100), Range(answer, "due"));
        Assert.Contains("cap-bounded", answer.Codes());
        Assert.True(answer.IsNull("paid"));
    }

    [Fact]
    public void Terms_of_a_contract_bring_cohorts_and_a_cap_of_its_own()
    {
        using var folder = Folder("person,outcome,achieved_on,started_on\na,level-1,2013-05-01,2012-10-31\nb,level-1,2013-05-01,2012-11-01\n");
        File.WriteAllText(folder.File("terms.json"), """{ "cards": [ { "card": "round-1", "startedTo": "2012-10-31" }, { "card": "round-2", "startedFrom": "2012-11-01" } ], "capPerContract": 1500, "contractCapOrder": "pro rata" }""");
        var run = Tool.RunIn(folder.Root, null, "payments", "file.csv", "--rate-cards", "innovation-fund-rate-cards.csv", "--terms", "terms.json", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal((1500, 1500), Range(Tool.Json(run.Output), "due"));
        Assert.Equal((1800, 1800), Range(Tool.Json(run.Output), "atFullPrice"));
    }

    [Fact]
    public void The_template_settles_claims_as_it_stands()
    {
        using var folder = Folder("person,outcome,achieved_on,started_on,verification\na,job-13-weeks,2013-05-01,2012-05-01,accepted\na,job-26-weeks,2013-08-01,,accepted\n");
        File.WriteAllText(folder.File("terms.json"), Tool.Run("payments", "--template").Output);
        var run = Tool.RunIn(folder.Root, null, "payments", "file.csv", "--terms", "terms.json", "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal((3600, 3600), Range(Tool.Json(run.Output), "due"));
    }

    [Fact]
    public void Plain_text_is_the_same_in_every_culture_and_names_nobody()
    {
        using var folder = Folder(Claims("secret-a,level-1,2013-01-01,North,disputed,0", "secret-b,level-1,2013-01-01,North,,0"));
        string[] call = ["payments", "file.csv", "--rate-cards", "innovation-fund-rate-cards.csv", "--card", "round-1"];
        var run = Tool.RunIn(folder.Root, null, call);
        Assert.StartsWith("Due: 700 to 1,400 GBP, by round-1, from claims.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, Tool.RunIn(folder.Root, "de_DE.UTF-8", call).Output);
    }

    [Fact]
    public void Every_bad_row_is_refused_at_once_and_a_wrong_call_ends_with_2()
    {
        using var folder = Folder(Claims("a,levl-1,2013-01-01,North,,0", "b,level-1,2013,North,,0", ",level-1,2013-01-01,North,maybe,-3"));
        var run = Tool.RunIn(folder.Root, null, "payments", "file.csv", "--rate-cards", "innovation-fund-rate-cards.csv", "--card", "round-1");
        Assert.Equal((1, "", 5), (run.ExitCode, run.Output, run.Error.TrimEnd().Split('\n').Length));
        Assert.Contains("Did you mean 'level-1'?", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, Tool.RunIn(folder.Root, null, "payments", "file.csv", "--rate-cards", "innovation-fund-rate-cards.csv").ExitCode);
        Assert.Equal(2, Tool.RunIn(folder.Root, null, "payments", "file.csv").ExitCode);
        Assert.Equal(2, Tool.RunIn(folder.Root, null, "payments", "file.csv", "--rate-cards", "x.csv", "--as-of", "soon").ExitCode);
    }

    private static string Claims(params string[] rows) => string.Join('\n', rows.Prepend("person,outcome,achieved_on,site,verification,paid_gbp")) + "\n";

    private static TemporaryFolder Folder(string file)
    {
        var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("file.csv"), file);
        File.WriteAllText(folder.File("innovation-fund-rate-cards.csv"), Cards);
        return folder;
    }

    private static JsonElement Answer(string file, params string[] more)
    {
        using var folder = Folder(file);
        var run = Tool.RunIn(folder.Root, null, ["payments", "file.csv", "--rate-cards", "innovation-fund-rate-cards.csv", "--card", "round-1", "--json", .. more]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Tool.Json(run.Output);
    }

    private static (decimal Lower, decimal Upper) Range(JsonElement answer, string property) => (answer.GetProperty(property).GetProperty("lower").GetDecimal(), answer.GetProperty(property).GetProperty("upper").GetDecimal());
}
