using PeoplePowered.Tests;

namespace PeoplePowered.Tool.Tests;

/// <summary>What the options of <c>pool</c> do together, and which do not go together.</summary>
public sealed class OptionTests
{
    private const string TwoArms = "site,achieved,participants,comparison_achieved,comparison_participants\na,3,10,0,12\nb,4,20,1,20\nc,5,20,0,20\nd,6,20,2,19\n";
    private const string Estimates = "site,estimate,variance,region,weeks\na,.3,.1,North,1\nb,.5,.2,South,2\nc,.1,.1,North,3\nd,.9,.3,South,\ne,.2,.15,North,5\nf,.4,.1,South,6\n";

    [Theory]
    [InlineData("--estimator", "mantel-haenszel", "--measure", "proportion-logit")]
    [InlineData("--estimator", "mantel-haenszel", "--measure", "odds-ratio", "--interval", "knapp-hartung")]
    [InlineData("--estimator", "mantel-haenszel", "--measure", "odds-ratio", "--moderators", "x")]
    [InlineData("--estimator", "peto", "--measure", "risk-ratio")]
    [InlineData("--estimator", "peto", "--measure", "odds-ratio", "--correction", "all")]
    [InlineData("--measure", "estimate", "--cluster", "x", "--estimator", "dl")]
    [InlineData("--measure", "estimate", "--cluster", "x", "--interval", "knapp-hartung")]
    [InlineData("--measure", "estimate", "--cluster", "x", "--moderators", "y")]
    [InlineData("--measure", "estimate", "--cluster", "")]
    [InlineData("--measure", "estimate", "--subgroup", "")]
    [InlineData("--measure", "estimate", "--moderators", "")]
    [InlineData("--measure", "estimate", "--moderators", "a,")]
    [InlineData("--measure", "estimate", "--moderators", "a,a")]
    [InlineData("--measure", "estimate", "--moderators", "a", "--leave-one-out")]
    [InlineData("--measure", "estimate", "--robust", "cr1")]
    [InlineData("--measure", "estimate", "--correction", "all")]
    [InlineData("--measure", "odds-ratio", "--correction", "none", "--correction-amount", "1")]
    [InlineData("--measure", "odds-ratio", "--correction-amount", "abc")]
    [InlineData("--measure", "odds-ratio", "--correction-amount", "0")]
    [InlineData("--measure", "odds-ratio", "--correction-amount", "NaN")]
    public void Options_that_do_not_go_together_are_refused_before_the_file_is_read(params string[] options)
    {
        var run = Tool.Run(["pool", "not-there.csv", .. options]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.12799633565236, 0.770320314811878)]
    [InlineData(1.12799633565236, 0.770320314811878, "--correction", "zero-cells")]
    [InlineData(2.04830251188797, 0.562442102587449, "--correction", "all")]
    [InlineData(2.04830251188797, 0.562442102587449, "--correction", "all-if-any")]
    [InlineData(1.94172713599417, 0.584589106881192, "--correction", "all", "--correction-amount", "0.25")]
    [InlineData(0.886976676784255, 0.346297916910789, "--correction", "none")]
    public void A_correction_changes_what_Q_rests_on_and_never_the_sums_of_mantel_and_haenszel(double q, double qPValue, params string[] options)
    {
        // rma.mh of metafor 3.8.1 with its to and add.
        var answer = Pool(TwoArms, "odds-ratio", ["--estimator", "mantel-haenszel", .. options]);

        Assert.Equal(2.04626590632567, answer.Number("estimate"), 1e-12);
        Assert.Equal(0.653989840582449, answer.Number("standardError"), 1e-12);
        Assert.Equal(q, answer.Number("q"), 1e-12);
        Assert.Equal(qPValue, answer.Number("qPValue"), 1e-9);
    }

    [Fact]
    public void Moderators_leave_out_rows_with_a_blank_and_name_the_reference_level()
    {
        var answer = Pool(Estimates, "estimate", "--moderators", "weeks,region");

        Assert.Equal(["intrcpt", "weeks", "regionSouth"], answer.GetProperty("coefficients").EnumerateArray().Select(item => item.GetProperty("name").GetString()));
        Assert.Equal("d", answer.GetProperty("excluded")[0].GetProperty("site").GetString());
        Assert.True(answer.IsNull("estimate"));
        Assert.True(answer.IsNull("predictionConvention"));
        Assert.Contains("reference level 'North'", answer.GetProperty("caveats").ToString(), StringComparison.Ordinal);
        Assert.Contains("depends-on-moderators", answer.Codes());
    }

    [Fact]
    public void A_level_of_one_site_is_shown_and_left_out_of_the_comparison()
    {
        var answer = Pool(Estimates.Replace("f,.4,.1,South", "f,.4,.1,East", StringComparison.Ordinal), "estimate", "--subgroup", "region");

        Assert.Equal(["East", "North", "South"], answer.GetProperty("subgroups").EnumerateArray().Select(level => level.GetProperty("level").GetString()));
        Assert.True(answer.GetProperty("subgroups")[0].IsNull("standardError"));
        Assert.Equal(1, answer.GetProperty("betweenGroups").Number("degreesOfFreedom"));
        Assert.Contains("level-not-compared", answer.Codes());
    }

    [Fact]
    public void A_common_effect_has_no_variance_between_sites_and_no_range_for_a_new_one()
    {
        var answer = Pool(Estimates, "estimate", "--estimator", "common", "--interval", "wald");

        Assert.Equal(0, answer.Number("tauSquared"));
        Assert.All((string[])["predictionInterval", "predictionConvention", "tauSquaredInterval"], property => Assert.True(answer.IsNull(property), property));
        Assert.Contains("common-effect-assumed", answer.Codes());
    }

    [Theory]
    [InlineData("correlation", "site,correlation,participants\na,1,20\nb,.3,20\nc,1.2,20\nd,.5,30\ne,.4,25\n", "a,c")]
    [InlineData("fisher-z", "site,correlation,participants\na,-1,20\nb,.3,20\nc,.2,3\nd,.5,30\ne,.4,25\n", "a,c")]
    [InlineData("estimate", "site,estimate,variance\na,1,0\nb,.3,.1\nc,1.2,.2\n", "a")]
    [InlineData("rate-log", "site,events,exposure\na,1,0\nb,3,10\nc,2,20\n", "a")]
    [InlineData("mean", "site,mean,sd,participants\na,1,0,10\nb,3,1,10\nc,2,1,0\nd,2,1,9\n", "a,c")]
    [InlineData("ratio-of-means", "site,mean,sd,participants,comparison_mean,comparison_sd,comparison_participants\na,-1,1,10,2,1,10\nb,3,1,10,2,1,10\nc,2,1,8,2,1,9\n", "a")]
    [InlineData("odds-ratio", "site,achieved,participants,comparison_achieved,comparison_participants\na,11,10,2,10\nb,3,10,2,0\nc,2,8,2,9\nd,2,8,3,9\n", "a,b")]
    public void What_a_site_cannot_be_leaves_it_out_by_name_and_reason(string measure, string table, string names)
    {
        var answer = Pool(table, measure);

        Assert.Equal(names.Split(','), answer.GetProperty("excluded").EnumerateArray().Select(site => site.GetProperty("site").GetString()));
        Assert.All(answer.GetProperty("excluded").EnumerateArray(), site => Assert.False(string.IsNullOrWhiteSpace(site.GetProperty("reason").GetString())));
        Assert.False(answer.IsNull("estimate"));
    }

    [Theory]
    [InlineData("estimate", "site,estimate,variance\na,1,-.1\nb,.3,.1\n", "line 2")]
    [InlineData("estimate", "site,estimate,variance\na,1,.1\nb,NaN,.1\n", "line 3")]
    [InlineData("rate", "site,events,exposure\na,-1,5\nb,3,10\n", "line 2")]
    [InlineData("mean-difference", "site,mean,sd,participants,comparison_mean,comparison_sd,comparison_participants\na,1,Inf,10,2,1,10\n", "line 2")]
    [InlineData("correlation", "site,correlation,participants\na,.2,2.5\n", "line 2")]
    public void What_no_number_can_be_is_refused_with_its_line(string measure, string table, string place)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("sites.csv"), table);
        var run = Tool.RunIn(folder.Root, null, "pool", "sites.csv", "--measure", measure, "--json");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(place, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NA")]
    [InlineData("NaN")]
    [InlineData("n/a")]
    [InlineData("?")]
    public void A_moderator_of_numbers_with_a_word_for_unknown_is_refused_rather_than_read_as_labels(string unknown)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("sites.csv"), Estimates.Replace("South,\n", $"South,{unknown}\n", StringComparison.Ordinal));
        var run = Tool.RunIn(folder.Root, null, "pool", "sites.csv", "--measure", "estimate", "--moderators", "weeks");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("sites.csv, line 5, weeks", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, Tool.RunIn(folder.Root, null, "pool", "sites.csv", "--measure", "estimate", "--subgroup", "weeks").ExitCode);
    }

    [Fact]
    public void Sites_that_agree_exactly_leave_a_plain_knapp_hartung_interval_of_no_width_that_a_caveat_warns_of()
    {
        var answer = Pool("site,estimate,variance\na,.3,.1\nb,.3,.1\nc,.3,.2\n", "estimate", "--interval", "knapp-hartung");

        Assert.True(answer.IsNull("statistic"));
        Assert.Contains("no-standard-error", answer.Codes());
    }

    [Fact]
    public void What_people_read_holds_every_part_that_was_asked_for()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("sites.csv"), Estimates);
        var run = Tool.RunIn(folder.Root, null, "pool", "sites.csv", "--measure", "estimate", "--subgroup", "region", "--leave-one-out");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.DoesNotContain('\u001b', run.Output);
        Assert.All((string[])["North", "between levels", "Without", "Typical site"], text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
    }

    private static System.Text.Json.JsonElement Pool(string table, string measure, params string[] options)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("sites.csv"), table);
        var run = Tool.RunIn(folder.Root, null, ["pool", "sites.csv", "--measure", measure, "--json", .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return Tool.Json(run.Output);
    }
}
