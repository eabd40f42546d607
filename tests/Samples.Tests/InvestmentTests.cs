using System.Text.Json;

namespace Samples.Tests;

/// <summary>The four strategic investments and what their programmes reported, as the evidence has them.</summary>
public sealed class InvestmentTests
{
    private const string LaunchDay = "2013-01-17";
    private const string AgeingBetter = "Fulfilling Lives: Ageing Better";
    private static readonly JsonElement s_review = Sample.Review;
    private static readonly JsonElement s_then = s_review.AsKnown(LaunchDay);
    private static readonly JsonElement s_now = s_review.AsKnown(null);

    [Theory]
    [InlineData("Talent Match", 108, "2013-01-17", 21)]
    [InlineData("Fulfilling Lives: Multiple Needs", 112, "2014-02-12", 12)]
    [InlineData("A Better Start", 215, "2014-06", 5)]
    [InlineData(AgeingBetter, 87, "2020", 14)]
    public void Each_investment_is_last_known_by_its_latest_revision(string name, int millions, string announced, int partnerships)
    {
        var investment = s_now.GetProperty("investments").The("investment", name);

        Assert.Equal("known", investment.Text("asKnown", "knowledge"));
        var latest = investment.At("asKnown", "latest");
        Assert.Equal(("exact", millions * 1_000_000m), (latest.Text("amount", "amount", "is"), latest.At("amount", "amount", "low").GetDecimal()));
        Assert.Equal(announced, latest.Text("announced"));
        Assert.Equal(partnerships, latest.Number("partnerships", "low"));
        Assert.Equal("People Powered Change", investment.Text("initiative"));
    }

    [Theory]
    [InlineData("Talent Match", "exact", 108)]
    [InlineData("A Better Start", "exact", 165)]
    [InlineData("Fulfilling Lives: Multiple Needs", "unknown", null)]
    public void On_the_launch_day_other_amounts_were_known(string name, string kind, int? millions)
    {
        var amount = s_then.GetProperty("investments").The("investment", name).At("asKnown", "latest", "amount", "amount");

        Assert.Equal(kind, amount.Text("is"));
        Assert.Equal(millions, amount.GetProperty("low").ValueKind == JsonValueKind.Null ? null : (int)(amount.GetProperty("low").GetDecimal() / 1_000_000));
    }

    [Fact]
    public void Ageing_Better_was_possibly_known_on_the_launch_day()
    {
        var known = s_then.GetProperty("investments").The("investment", AgeingBetter).GetProperty("asKnown");

        Assert.Equal("possibly known", known.Text("knowledge"));
        Assert.Equal(JsonValueKind.Null, known.GetProperty("latest").ValueKind);
        Assert.Equal([(70_000_000m, "2013"), (78_000_000m, null)], known.GetProperty("possible").EnumerateArray().Select(revision => (revision.At("amount", "amount", "low").GetDecimal(), revision.Text("announced"))));
    }

    [Fact]
    public void The_initiative_grew_and_is_reconciled_with_its_investments()
    {
        var then = s_then.GetProperty("initiatives").The("initiative", "People Powered Change");
        var now = s_now.GetProperty("initiatives").The("initiative", "People Powered Change");

        Assert.Equal(("up to", 300_000_000m), (then.Text("asKnown", "latest", "amount", "amount", "is"), then.At("asKnown", "latest", "amount", "amount", "high").GetDecimal()));
        Assert.Equal(("up to", 570_000_000m), (now.Text("asKnown", "latest", "amount", "amount", "is"), now.At("asKnown", "latest", "amount", "amount", "high").GetDecimal()));
        Assert.Equal((4, 108_000_000m + 165_000_000m, "cannot say"), (then.Number("investments"), then.At("amount", "listed", "lower").GetDecimal(), then.Text("amount", "agreement")));
        Assert.Equal((108_000_000m + 112_000_000m + 215_000_000m + 87_000_000m, "within"), (now.At("amount", "listed", "lower").GetDecimal(), now.Text("amount", "agreement")));
        Assert.Equal((-522_000_000m, 48_000_000m), (now.At("amount", "differenceLower").GetDecimal(), now.At("amount", "differenceUpper").GetDecimal()));
    }

    [Fact]
    public void The_voluntary_and_community_sector_leads_27_of_32_known_and_52_to_90_per_cent_of_all()
    {
        var leadership = s_now.GetProperty("leadership");

        Assert.Equal((27, 32, 36, 52), (leadership.Number("led"), leadership.Number("knownLeads"), leadership.Number("listed", "low"), leadership.Number("partnerships", "low")));
        Assert.Equal(27.0 / 52, leadership.Number("byNumber", "lower"), 1e-12);
        Assert.Equal((27.0 + 4 + 16) / 52, leadership.Number("byNumber", "upper"), 1e-12);
        Assert.Contains("52 to 90%", Sample.Plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Awards_are_known_partly_known_and_unknown_by_name()
    {
        var awards = s_now.GetProperty("awards");

        Assert.Equal((11, 19, 6, 16), (awards.Number("exact"), awards.Number("partly"), awards.Number("unknown"), awards.Number("notListed", "low")));
    }

    [Theory]
    [InlineData("Talent Match", 21, 8, "falls short")]
    [InlineData("Fulfilling Lives: Multiple Needs", 12, 12, "agrees")]
    [InlineData("A Better Start", 5, 5, "agrees")]
    [InlineData(AgeingBetter, 14, 11, "falls short")]
    public void Announced_partnerships_are_reconciled_with_those_listed(string name, int announced, int listed, string agreement)
    {
        var partnerships = s_now.GetProperty("investments").The("investment", name).GetProperty("partnerships");

        Assert.Equal((announced, listed, announced - listed), (partnerships.Number("announced", "low"), partnerships.Number("listed", "lower"), partnerships.Number("differenceLower")));
        Assert.Equal(agreement, partnerships.Text("agreement"));
    }

    [Fact]
    public void Talent_Match_reports_two_gross_vintages_beside_a_net_effect_with_design_and_source()
    {
        var results = s_review.GetProperty("programmeResults").EnumerateArray().ToList();
        var gross = results.Where(result => result.Text("outcome", "key") == "any-job").ToList();
        var net = results.Single(result => result.Text("outcome", "key") == "employed-2-years");

        Assert.Equal(11, results.Count);
        Assert.Equal(
            [(41, "2018-10", 25_000), (46, "final", 26_000)],
            gross.Select(result => ((int)result.Number("figure", "percent"), result.Text("vintage")!, (int)result.Number("figure", "participants", "count", "low"))));
        Assert.All(gross, result => Assert.Equal(("about", "descriptive"), (result.Text("figure", "participants", "count", "is"), result.Text("design"))));
        Assert.Equal((-1, 3), (net.Number("figure", "lower"), net.Number("figure", "upper")));
        Assert.Equal(("quasi-experimental", "gov.uk, Employment Data Lab analysis, Talent Match Plus"), (net.Text("design"), net.Text("source", "title")));
        Assert.Equal("Liverpool City Region", net.Text("for", "site"));
        Assert.All((string[])["41%", "46%", "-1 to +3 points", "quasi-experimental", "about 25,000"], text => Assert.Contains(text, Sample.Plain.Output, StringComparison.Ordinal));
    }
}
