using System.Text.Json;

namespace Samples.Tests;

/// <summary>What the main job answers beyond the review: success, payments and value.</summary>
public sealed class AnswersTests
{
    private static readonly JsonElement s_root = Root();

    [Fact]
    public void Each_party_has_its_answer_and_no_overall_one_is_made()
    {
        var answers = s_root.GetProperty("success").GetProperty("perspectives").EnumerateArray().ToDictionary(item => item.Text("name")!, item => item.Text("status"), StringComparer.Ordinal);
        Assert.Equal(
            new() { ["A young person"] = "undetermined", ["The sites"] = "met", ["The commissioner"] = "met", ["Government"] = "met", ["The fund"] = "met" },
            answers);
        Assert.Equal(4, s_root.GetProperty("success").GetProperty("disagreements").GetArrayLength());
    }

    [Fact]
    public void Shares_of_people_are_those_of_the_evidence()
    {
        var criteria = s_root.GetProperty("success").GetProperty("criteria").EnumerateArray().ToDictionary(item => item.Text("id")!, item => item, StringComparer.Ordinal);
        Assert.Equal(1208 / 1909.0, criteria["my-home"].GetProperty("probability")[0].GetDouble(), 1e-12);
        Assert.Equal(1657 / 1909.0, criteria["moved-in"].GetProperty("amount")[0].GetDouble(), 1e-12);
        Assert.Equal("not met", criteria["started-work"].Text("status"));

        // Its own definition came after the results, and so it says.
        Assert.Contains(s_root.GetProperty("success").GetProperty("caveats").EnumerateArray(), caveat => caveat.Text("code") == "declared-after-results");
    }

    [Fact]
    public void Claims_are_settled_under_the_cap_and_marked_as_illustrative()
    {
        // Settled once more apart from this library: each person's accepted claims until the end of 2013, each once and with its earlier milestone, at most 8,200.
        var claims = s_root.GetProperty("payments").GetProperty("claims");
        Assert.True(s_root.GetProperty("payments").GetProperty("illustrative").GetBoolean());
        Assert.Equal((166_500, 173_900), (claims.GetProperty("due")[0].GetDecimal(), claims.GetProperty("due")[1].GetDecimal()));
        Assert.Equal((166_900, 400, 1), (claims.GetProperty("atFullPrices").GetDecimal(), claims.GetProperty("cutByParticipantCap").GetDecimal(), claims.GetProperty("peopleCapped").GetInt32()));
        Assert.Contains("ILLUSTRATIVE", Sample.Html, StringComparison.Ordinal);
        Assert.Contains("ILLUSTRATIVE", Sample.Plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sustained_tenancy_has_a_cost_and_no_cost_for_each_additional_one()
    {
        var costs = s_root.GetProperty("payments").GetProperty("unitCosts").EnumerateArray().ToList();

        // 15,938,200 / 1,208 and 15,944,700 / 1,208, rounded outwards.
        Assert.Equal((13_193.87m, 13_199.26m), (costs[0].GetProperty("range")[0].GetDecimal(), costs[0].GetProperty("range")[1].GetDecimal()));
        Assert.Equal(JsonValueKind.Null, costs[2].GetProperty("range").ValueKind);
        Assert.Contains("cannot say", costs[2].Text("explanation"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_case_breaks_even_where_a_calculator_says()
    {
        // Cost over people, mean worth (15,000 + 25,000 + 40,000) / 3, less 40 % and 5 %, discounted one year at 3.5 %.
        var effect = 15_938_200 / (1909 * (80_000 / 3.0) * 0.6 * 0.95 / 1.035);
        var breakEven = s_root.GetProperty("value").GetProperty("breakEven");
        Assert.Equal(effect, breakEven.GetProperty("effect")[0].GetDouble(), 1e-9);
        Assert.Equal(0.6328 / effect, s_root.GetProperty("value").GetProperty("ratio")[0].GetDouble(), 1e-9);
        Assert.InRange(breakEven.GetProperty("probability")[0].GetDouble(), 0.5, 0.95);
    }

    [Fact]
    public void The_report_has_a_page_for_each()
    {
        foreach (var heading in new[] { "A success, to whom?", "Payments with caps (illustrative claims)", "What a year in a home cost", "What it is worth: A year in a home" })
            Assert.Contains(heading, Sample.Html, StringComparison.Ordinal);
        Assert.Contains("Tornado chart of 3 inputs", Sample.Html, StringComparison.Ordinal);
    }

    private static JsonElement Root()
    {
        using var document = JsonDocument.Parse(Sample.JsonRun.Output);
        return document.RootElement.Clone();
    }
}
