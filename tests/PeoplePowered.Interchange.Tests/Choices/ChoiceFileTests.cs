using System.Text;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Value.Choices;
using PeoplePowered.Interchange.Choices;
using PeoplePowered.Statistics.Decisions;

namespace PeoplePowered.Interchange.Tests.Choices;

public sealed class ChoiceFileTests
{
    [Fact]
    public void A_csv_states_numbers_exactly_with_an_error_with_an_interval_or_as_bounds()
    {
        var options = Csv("option,cost_gbp,effect,effect_se,effect_lower,effect_upper,cost_lower,cost_upper,group,needs,excludes,source,remark\n"
            + "a,100.50,12,,,,,,,,,Table 1,hello\nb,200,12,3,,,,,g,a; c,,,\nc,300,12,,10,14,,,g,,d,,\nd,,,,5,9,400,500,,,,,\n").Value.Options;
        Assert.Equal((Money.Pounds(100.50m), UncertainNumber.Exactly(12), UncertainNumber.Exactly(100.5)), (options[0].Cost, options[0].Effect, options[0].CostUncertainty));
        Assert.Equal([new Source("Table 1")], options[0].Sources);
        Assert.Equal((UncertainNumber.Normal(12, 3), "g"), (options[1].Effect, options[1].Group));
        Assert.Equal(["a", "c"], options[1].Needs);
        Assert.Equal(12 + (1.6448536 / 1.9599640 * 2), options[2].Effect.Quantile(0.95).Lower, 1e-6);
        Assert.Equal(["d"], options[2].Excludes);
        Assert.Equal((UncertainNumber.Between(5, 9), Money.Pounds(500), UncertainNumber.Between(400, 500)), (options[3].Effect, options[3].Cost, options[3].CostUncertainty));
    }

    [Fact]
    public void An_uneven_interval_keeps_its_ends_and_its_middle()
    {
        var effect = Csv("option,cost_gbp,effect,effect_lower,effect_upper\na,1,10,8,20\n").Value.Options[0].Effect;
        Assert.Equal((10.0, 8.0, 20.0), (Math.Round(effect.Quantile(0.5).Lower, 2), Math.Round(effect.Quantile(0.025).Lower, 2), Math.Round(effect.Quantile(0.975).Lower, 2)));
    }

    [Fact]
    public void Every_bad_cell_is_reported_at_once()
    {
        var read = Csv("option,cost_gbp,effect,effect_se,effect_lower,effect_upper\n,1,2,,,\nb,-5,2,,,\nc,1,x,,,\nd,1,2,-1,,\ne,1,2,,3,4\nf,1,,,3,\ng,1,2,1,1,3\nh,,2,,,\nB,1,1,,,\n");
        Assert.False(read.Success);
        Assert.Equal([2, 3, 4, 5, 6, 7, 8, 9, 10], read.Problems.Select(problem => problem.Line).Distinct());
    }

    [Fact]
    public void A_file_that_lacks_a_column_or_is_no_table_is_refused()
    {
        Assert.Contains("effect", Csv("option,cost_gbp\na,1\n").Problems[0].ToString(), StringComparison.Ordinal);
        Assert.Contains("effect_se", Csv("option,cost_gbp,effect,effect_SE\na,1,2,1\n").Problems[0].ToString(), StringComparison.Ordinal);
        Assert.False(Csv("").Success);
        Assert.False(FundingOptionsCsv.Read([0xFF, 0xFE, 0x00], "x.csv").Success);
        Assert.False(FundingOptionsCsv.Read("/no/such/file.csv").Success);
    }

    [Fact]
    public void The_template_reads_and_answers()
    {
        var document = ChoiceJson.Read(Encoding.UTF8.GetBytes(ChoiceJson.Template)).Value;
        Assert.Equal((6, 1, Money.Pounds(2_000_000), Money.Pounds(1_000_000)), (document.Options.Count, document.Links.Count, document.Budget, document.Step));
        Assert.Equal(UncertainNumber.Triangular(750_000, 800_000, 950_000), document.Options[0].CostUncertainty);
        Assert.Equal((UncertainNumber.Between(60, 90), "coaching"), (document.Options[1].Effect, document.Options[1].Group));
        Assert.Equal(UncertainNumber.Normal(0.12, 0.04), document.Links[0].PerUnit);
        var answer = ServiceChoice.Within(new(document.Outcome!, document.Budget!, document.Options, document.Links, document.Step, draws: 50));
        Assert.True(answer.IsProven && answer.Spent <= document.Budget!);
    }

    [Theory]
    [InlineData("""{ "options": [] }""", "$.options")]
    [InlineData("""{ "outcome": "x", "options": [ { "option": "a", "cost": -1, "effect": 2 } ] }""", "$.options[0].cost")]
    [InlineData("""{ "outcome": "x", "options": [ { "option": "a", "cost": 1 } ] }""", "$.options[0].effect")]
    [InlineData("""{ "outcome": "x", "options": [ { "option": "a", "cost": 1, "effect": [3, 2] } ] }""", "$.options[0].effect")]
    [InlineData("""{ "outcome": "x", "options": [ { "option": "a", "cost": 1, "effect": { "estimate": 3, "lower": 4, "upper": 5 } } ] }""", "$.options[0].effect")]
    [InlineData("""{ "outcome": "x", "options": [ { "option": "a", "cost": 1, "effect": 1, "shares": [ { "agency": "b", "share": 0.5 } ] } ] }""", "$.options[0]")]
    [InlineData("""{ "outcome": "x", "options": [ { "option": "a", "cost": 1, "effect": 1 } ], "links": [ { "from": "x", "to": "x", "perUnit": 1, "lagYears": 1, "source": "s" } ] }""", "$.links[0]")]
    [InlineData("""{ "outcome": "x", "budgets": 1, "options": [ { "option": "a", "cost": 1, "effect": 1 } ] }""", "$.budgets")]
    public void What_is_wrong_in_json_is_refused_with_its_path(string text, string path) =>
        Assert.Contains(path, ChoiceJson.Read(Encoding.UTF8.GetBytes(text)).Problems.Select(problem => problem.Column));

    private static ReadResult<ChoiceDocument> Csv(string text) => FundingOptionsCsv.Read(Encoding.UTF8.GetBytes(text), "options.csv");
}
