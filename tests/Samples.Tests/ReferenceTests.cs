using System.Text.Json;

namespace Samples.Tests;

/// <summary>What seven sites achieved and what was due for it, beside R metafor 3.8.1 and the checks that came with the evidence.</summary>
public sealed class ReferenceTests
{
    private static readonly JsonElement s_review = Sample.Review;

    [Fact]
    public void Accommodation_for_12_months_has_the_three_averages_and_the_fit_of_the_reference()
    {
        var outcome = s_review.Outcome("accommodation-12-months");

        Assert.Equal((1208, 1909), (outcome.Number("achieved"), outcome.Number("participants")));
        Assert.Equal(.6327920, outcome.Number("shareOfPeople"), 1e-6);
        Assert.Equal(.6455597, outcome.Number("averageOfSites"), 1e-6);
        Assert.Equal(.6449424, outcome.Number("typicalSite", "proportion"), 1e-6);
        Near([.5742539, .7098248], outcome.Interval("typicalSite", "interval"));
        Near([.4588791, .7955350], outcome.Interval("newSite", "range"));
        Assert.Equal("knapp-hartung", outcome.Text("newSite", "convention"));
        var pooled = outcome.GetProperty("pooled");
        Assert.Equal(.5968809, pooled.Number("estimate"), 1e-6);
        Assert.Equal(.1216441, pooled.Number("standardError"), 1e-6);
        Near([.2992285, .8945333], pooled.Interval("confidenceInterval"));
        Assert.Equal(6, pooled.Number("degreesOfFreedom"));
        Assert.Equal(.0821138, pooled.Number("tauSquared"), 1e-6);
        Assert.Equal(83.2769610, pooled.Number("iSquared"), 1e-6);
        Assert.Equal(31.3772340, pooled.Number("q"), 1e-6);
        Near([-.1648561, 1.3586179], pooled.Interval("predictionInterval"));
    }

    [Fact]
    public void Job_entry_has_the_fit_of_the_reference()
    {
        var outcome = s_review.Outcome("job-entry");

        Assert.Equal(624, outcome.Number("achieved"));
        Assert.Equal(.3218259, outcome.Number("typicalSite", "proportion"), 1e-6);
        Near([.2459686, .4084066], outcome.Interval("typicalSite", "interval"));
        Assert.Equal(.1442114, outcome.Number("pooled", "tauSquared"), 1e-6);
    }

    [Fact]
    public void Full_time_work_for_26_weeks_has_the_fit_of_the_reference_with_the_floor()
    {
        var pooled = s_review.Outcome("full-time-26-weeks").GetProperty("pooled");

        Assert.Equal(-1.93333514, pooled.Number("estimate"), 1e-6);
        Assert.Equal(.11441236, pooled.Number("tauSquared"), 1e-6);
        Assert.Equal(.14774757, pooled.Number("standardError"), 1e-6);
        Near([-2.29486041, -1.57180987], pooled.Interval("confidenceInterval"));
        Near([-2.83651315, -1.03015713], pooled.Interval("predictionInterval"));
        Assert.True(pooled.GetProperty("floorActive").GetBoolean());
    }

    [Theory]
    [InlineData("accommodation-entry", 1657)]
    [InlineData("accommodation-3-months", 1540)]
    [InlineData("accommodation-6-months", 1417)]
    [InlineData("accommodation-12-months", 1208)]
    [InlineData("accommodation-18-months", 1025)]
    [InlineData("job-entry", 624)]
    [InlineData("full-time-13-weeks", 354)]
    [InlineData("full-time-26-weeks", 247)]
    public void People_are_counted_over_all_seven_sites(string key, int achieved)
    {
        var outcome = s_review.Outcome(key);

        Assert.Equal((achieved, 1909), (outcome.Number("achieved"), outcome.Number("participants")));
        Assert.Equal(7, outcome.GetProperty("sites").GetArrayLength());
        Assert.Empty(outcome.GetProperty("excluded").EnumerateArray());
    }

    [Fact]
    public void Each_site_has_its_Wilson_interval()
    {
        const double Quantile = 1.959963984540054;
        foreach (var site in s_review.Service().GetProperty("outcomes").EnumerateArray().SelectMany(outcome => outcome.GetProperty("sites").EnumerateArray()))
        {
            // Wilson 1927, doi 10.1080/01621459.1927.10502953
            var (x, n) = (site.Number("achieved"), site.Number("participants"));
            var centre = (x + (Quantile * Quantile / 2)) / (n + (Quantile * Quantile));
            var half = Quantile / (n + (Quantile * Quantile)) * Math.Sqrt((x * (n - x) / n) + (Quantile * Quantile / 4));
            Assert.Equal(x / n, site.Number("proportion"), 1e-12);
            Near([centre - half, centre + half], site.Interval("interval"), 1e-9);
        }
    }

    [Theory]
    [InlineData("Ambition", 3_155_150, 3_155_150)]
    [InlineData("Aspire", 1_516_000, 1_516_000)]
    [InlineData("Depaul", 1_692_700, 1_699_200)]
    [InlineData("Fusion", 3_032_950, 3_032_950)]
    [InlineData("Home Group", 2_391_450, 2_391_450)]
    [InlineData("Local Solutions", 1_347_000, 1_347_000)]
    [InlineData("St Basil's", 2_802_950, 2_802_950)]
    public void Each_site_is_due_its_tariffs_times_counts_with_blanks_bounded(string site, int lower, int upper) =>
        Assert.Equal([(decimal)lower, upper], s_review.Bill().GetProperty("sites").The("site", site).Due());

    [Fact]
    public void The_whole_bill_is_an_interval_and_the_sum_of_its_parts()
    {
        var bill = s_review.Bill();

        Assert.Equal([15_938_200m, 15_944_700m], bill.Due());
        foreach (var part in (string[])["sites", "outcomes"])
            Assert.All(Enumerable.Range(0, 2), end => Assert.Equal(bill.Due()[end], bill.GetProperty(part).EnumerateArray().Sum(item => item.Due()[end])));
        Assert.Equal(2, bill.Caveats().Count(caveat => caveat is { Code: "payment-bounded", Subject: "Depaul" }));
    }

    [Fact]
    public void What_cannot_be_a_proportion_and_what_is_blank_is_left_out_by_name()
    {
        var excluded = s_review.Service().GetProperty("outcomes").EnumerateArray()
            .SelectMany(outcome => outcome.GetProperty("excluded").EnumerateArray().Select(site => (Outcome: outcome.Text("outcome", "key"), Site: site.Text("site"))));

        Assert.Equal([("assessment-1", "Home Group"), ("volunteering-20-weeks", "Depaul"), ("volunteering-26-weeks", "Depaul")], excluded);
        Assert.Contains(s_review.Service().Caveats(), caveat => caveat is { Code: "small-cells" } && caveat.Message.Contains("23", StringComparison.Ordinal));
        Assert.Contains(s_review.Service().Caveats(), caveat => caveat is { Code: "shorter-period", Subject: "Home Group" });
        Assert.Contains(s_review.Outcome("accommodation-12-months").Caveats(), caveat => caveat.Code == "heterogeneous");
    }

    private static void Near(double[] expected, double[] actual, double tolerance = 1e-6)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, tolerance));
    }
}
