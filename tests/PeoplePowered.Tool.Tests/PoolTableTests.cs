using System.Text.Json;

namespace PeoplePowered.Tool.Tests;

/// <summary>What <c>pool</c> makes of tables that are small, sparse or odd.</summary>
public sealed class PoolTableTests
{
    private static readonly string[] s_fromTwoSites =
    [
        "standardError", "confidenceInterval", "statistic", "degreesOfFreedom", "pValue", "tauSquared", "tauSquaredInterval", "iSquared", "hSquared", "q", "qDegreesOfFreedom", "qPValue",
    ];

    [Fact]
    public void No_usable_site_leaves_every_number_null_and_says_why()
    {
        var answer = Tool.Pool(Tool.Table("North,,20", "South,3,"));

        Assert.Equal(0, answer.GetProperty("sites").GetInt32());
        Assert.All([.. s_fromTwoSites, "estimate", "predictionInterval"], property => Assert.True(answer.IsNull(property), property));
        Assert.Equal(["not-reported", "incomplete-figure", "too-few-sites-for-interval", "too-few-sites-for-prediction"], answer.Codes());
        Assert.Equal(["North", "South"], Excluded(answer).Select(site => site.Site));
    }

    [Fact]
    public void One_site_gives_its_own_logit_and_no_interval()
    {
        var answer = Tool.Pool(Tool.Table("North,5,20"));

        Assert.Equal(Math.Log(5.0 / 15), answer.Number("estimate"), 1e-12);
        Assert.All([.. s_fromTwoSites, "predictionInterval"], property => Assert.True(answer.IsNull(property), property));
        Assert.Equal(["too-few-sites-for-interval", "too-few-sites-for-prediction"], answer.Codes());
    }

    [Fact]
    public void Two_sites_give_an_interval_and_no_range_for_a_new_site()
    {
        var answer = Tool.Pool(Tool.Table("North,5,20", "South,9,30"));

        Assert.All(s_fromTwoSites, property => Assert.False(answer.IsNull(property), property));
        Assert.True(answer.IsNull("predictionInterval"));
        Assert.Contains("too-few-sites-for-prediction", answer.Codes());
    }

    [Fact]
    public void Three_sites_give_everything_and_are_said_to_be_few()
    {
        var answer = Tool.Pool(Tool.Table("North,5,20", "South,9,30", "East,20,31"));

        Assert.All([.. s_fromTwoSites, "estimate", "predictionInterval"], property => Assert.False(answer.IsNull(property), property));
        Assert.Contains("few-sites", answer.Codes());
    }

    [Fact]
    public void Sites_that_agree_too_well_have_no_interval_of_tau_squared_and_a_caveat_says_why()
    {
        var answer = Tool.Pool(Tool.Table("North,5,20", "South,5,20", "East,5,20"));

        Assert.True(answer.IsNull("tauSquaredInterval"));
        Assert.Contains("tau-squared-interval-empty", answer.Codes());
        Assert.Contains("tau-squared-zero", answer.Codes());
    }

    [Fact]
    public void Each_empty_cell_is_said_to_have_been_corrected()
    {
        var answer = Tool.Pool(Tool.Table("North,0,20", "South,30,30", "East,15,20"));

        var corrected = answer.GetProperty("caveats").EnumerateArray().Where(caveat => caveat.GetProperty("code").GetString() == "continuity-correction").ToList();
        Assert.Equal(["North", "South"], corrected.Select(caveat => caveat.GetProperty("message").GetString()!.Split(' ')[0]));
        Assert.Empty(Excluded(answer));
    }

    [Fact]
    public void Blanks_and_impossible_counts_are_left_out_by_name_and_change_nothing_else()
    {
        string[] usable = ["North,5,20", "West,9,30", "East,20,31"];
        var clean = Tool.Pool(Tool.Table(usable));
        var answer = Tool.Pool(Tool.Table([.. usable, "Blank,,30", "Half,20,", "Nobody,7,0", "Above,9,8"]));

        Assert.Equal(["Blank", "Half", "Nobody", "Above"], Excluded(answer).Select(site => site.Site));
        Assert.All(Excluded(answer), site => Assert.False(string.IsNullOrWhiteSpace(site.Reason)));
        Assert.Contains("9 achieved of 8 participants", Excluded(answer)[3].Reason, StringComparison.Ordinal);
        Assert.All([.. s_fromTwoSites, "sites", "estimate", "predictionInterval"], property => Assert.Equal(clean.GetProperty(property).GetRawText(), answer.GetProperty(property).GetRawText()));
        Assert.All((string[])["not-reported", "no-participants", "achieved-above-participants"], code => Assert.Contains(code, answer.Codes()));
    }

    [Fact]
    public void A_site_on_two_rows_earns_a_caveat()
    {
        var answer = Tool.Pool(Tool.Table("North,5,20", "North,9,30", "East,20,31"));

        Assert.Equal(3, answer.GetProperty("sites").GetInt32());
        Assert.Contains("repeated-site", answer.Codes());
    }

    [Theory]
    [InlineData("achieved,participants\n5,20\n9,30\n20,31\n")]
    [InlineData("participants,site,achieved\n20,North,5\n30,South,9\n31,East,20\n")]
    [InlineData("site,achieved,participants\nNorth,5e0,2E1\nSouth,0.9e1,3.0e+1\nEast,2e1,310e-1\n")]
    [InlineData("note,site,achieved,comment,participants\n46%,North,5,\"a \"\"b\"\",\nc\",20\n£1,South,9,,30\n17/01/2013,East,20,,31\n")]
    [InlineData("\uFEFFsite,achieved,participants\r\nNorth,5,20\r\nSouth,9,30\r\nEast,20,31\r\n")]
    public void Order_of_columns_names_exponents_unused_columns_and_line_ends_make_no_difference(string table)
    {
        var plain = Tool.Pool(Tool.Table("North,5,20", "South,9,30", "East,20,31"));
        var answer = Tool.Pool(table);

        Assert.All([.. s_fromTwoSites, "sites", "estimate", "predictionInterval", "excluded"], property => Assert.Equal(plain.GetProperty(property).GetRawText(), answer.GetProperty(property).GetRawText()));
    }

    private static List<(string? Site, string? Reason)> Excluded(JsonElement answer) =>
        [.. answer.GetProperty("excluded").EnumerateArray().Select(site => (site.GetProperty("site").GetString(), site.GetProperty("reason").GetString()))];
}
