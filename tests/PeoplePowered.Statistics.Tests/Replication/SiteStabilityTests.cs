using PeoplePowered.Statistics.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Replication;

public sealed class SiteStabilityTests
{
    [Theory]
    [InlineData("Scared Straight", 0.1053605156578263, BetterDirection.Lower)]
    [InlineData("BCG vaccine (transport by latitude)", 0.22314355131420976, BetterDirection.Lower)]
    [InlineData("moral", 0.1, BetterDirection.Higher)]
    public void Leaving_out_each_site_gives_what_metafor_gives_without_it(string name, double mid, BetterDirection better)
    {
        var (estimates, variances) = string.Equals(name, "moral", StringComparison.Ordinal) ? SiteCases.MoralCredential : SiteCases.Of(name);
        var stability = SiteStability.Assess(estimates, variances, new VerdictThresholds(mid, better));
        var rows = Reference.Rows("many-sites", "leave-one-out.csv").Where(row => string.Equals(row[0], name, StringComparison.Ordinal)).ToList();
        Assert.Equal(estimates.Length + 1, rows.Count);
        foreach (var row in rows)
        {
            var site = (int)Reference.Number(row[1]);
            var judgement = site < 0 ? stability.Judgement : stability.Sites[site].Judgement;
            Reference.Close(Reference.Number(row[2]), site < 0 ? stability.Pooled.Estimate : stability.Sites[site].Estimate, 1e-6, $"estimate without {site}");
            Reference.Close(Reference.Number(row[3]), judgement.Success, 1e-6, $"success without {site}");
            Reference.Close(Reference.Number(row[4]), judgement.Harm, 1e-6, $"harm without {site}");
        }
    }

    [Fact]
    public void Bcg_over_all_latitudes_is_unclear_and_four_sites_turn_it()
    {
        var (estimates, variances) = SiteCases.Of("BCG vaccine (transport by latitude)");
        var stability = SiteStability.Assess(estimates, variances, new VerdictThresholds(-Math.Log(0.8), BetterDirection.Lower));
        Assert.Equal(NumericVerdict.Unclear, stability.Judgement.Verdict);

        // By leave-one-out.csv success passes .80 without these, and without no other.
        Assert.Equal([4, 7, 11, 12], stability.VerdictTurnedBy);
        Assert.All(stability.VerdictTurnedBy, site => Assert.True(stability.Sites[site] is { CrossesReplicated: true, CrossesFailed: false, CrossesHarmed: false, TurnsVerdict: true, Judgement.Verdict: NumericVerdict.Replicated }));
        Assert.Empty(stability.SignTurnedBy);
        Assert.False(stability.IsStable);
    }

    [Fact]
    public void Scared_straight_did_not_replicate_whichever_site_is_left_out()
    {
        var (estimates, variances) = SiteCases.Of("Scared Straight");
        var stability = SiteStability.Assess(estimates, variances, new VerdictThresholds(-Math.Log(0.9), BetterDirection.Lower));
        Assert.True(stability.IsStable);
        Assert.Equal(NumericVerdict.DidNotReplicate, stability.Judgement.Verdict);
        Assert.All(stability.Sites, site => Assert.Equal(NumericVerdict.DidNotReplicate, site.Judgement.Verdict));
    }

    [Fact]
    public void A_site_that_carries_the_sign_is_named()
    {
        // Three sites just below nothing and a precise one above: the mean is above 0 with it and below 0 without it.
        var stability = SiteStability.Assess([-0.1, -0.12, -0.08, 0.3], [0.01, 0.01, 0.01, 0.01], new VerdictThresholds(0.05, BetterDirection.Higher), new PoolingOptions { Estimator = TauSquaredEstimator.Common });
        Assert.Equal(0, stability.Pooled.Estimate.Value, 12);
        stability = SiteStability.Assess([-0.1, -0.12, -0.08, 0.4], [0.01, 0.01, 0.01, 0.01], new VerdictThresholds(0.05, BetterDirection.Higher));
        Assert.Equal([3], stability.SignTurnedBy);
    }

    [Fact]
    public void With_three_sites_every_one_turns_what_can_be_predicted()
    {
        var stability = SiteStability.Assess([1, 1.1, 1.2], [0.01, 0.01, 0.01], new VerdictThresholds(0.1, BetterDirection.Higher));
        Assert.Equal(NumericVerdict.Replicated, stability.Judgement.Verdict);
        Assert.Equal([0, 1, 2], stability.VerdictTurnedBy);
        Assert.All(stability.Sites, site => Assert.Equal(AbsenceReason.TooFewStudies, site.Judgement.Success.Reason));
        Assert.All(stability.Sites, site => Assert.False(site.CrossesReplicated));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Few_sites_cannot_predict(int count)
    {
        var stability = SiteStability.Assess(new double[count], [.. Enumerable.Repeat(1.0, count)], new VerdictThresholds(0.1, BetterDirection.Higher));
        Assert.Equal(NumericVerdict.CannotPredict, stability.Judgement.Verdict);
        Assert.Equal(count, stability.Sites.Count);
        Assert.True(stability.IsStable);
    }

    [Theory]
    [InlineData(0.85, 0.05, NumericVerdict.Replicated)]
    [InlineData(0.80, 0.20, NumericVerdict.Replicated)]
    [InlineData(0.79, 0.20, NumericVerdict.Unclear)]
    [InlineData(0.20, 0.10, NumericVerdict.Unclear)]
    [InlineData(0.19, 0.10, NumericVerdict.DidNotReplicate)]
    [InlineData(0.85, 0.21, NumericVerdict.DidNotReplicate)]
    public void The_cut_points_are_those_of_the_rule(double success, double harm, NumericVerdict verdict) =>
        Assert.Equal(verdict, new VerdictThresholds(0.1, BetterDirection.Higher).Judge(Estimable.Of(success), Estimable.Of(harm)).Verdict);

    [Fact]
    public void Mirrored_sites_and_direction_judge_the_same()
    {
        foreach (var name in new[] { "Scared Straight", "CBT for offenders", "SAT coaching (8 schools)" })
        {
            var (estimates, variances) = SiteCases.Of(name);
            var here = SiteStability.Assess(estimates, variances, new VerdictThresholds(0.2, BetterDirection.Lower) { MinimumImportantHarm = 0.3 });
            var there = SiteStability.Assess([.. estimates.Select(y => -y)], variances, new VerdictThresholds(0.2, BetterDirection.Higher) { MinimumImportantHarm = 0.3 });
            Reference.Close(here.Judgement.Success.Value, there.Judgement.Success, 1e-9, "success");
            Reference.Close(here.Judgement.Harm.Value, there.Judgement.Harm, 1e-9, "harm");
            Assert.Equal(here.VerdictTurnedBy, there.VerdictTurnedBy);
        }
    }

    [Fact]
    public void A_prediction_by_a_covariate_is_judged_as_the_reference_cases_have_it()
    {
        var (estimates, variances) = SiteCases.Of("BCG vaccine (transport by latitude)");
        var latitude = SiteCases.Column("BCG vaccine (transport by latitude)", "moderator_value");
        var fit = MetaRegression.Fit(estimates, variances, ModeratorSet.Of(Moderator.Numeric("latitude", latitude)));
        var thresholds = new VerdictThresholds(-Math.Log(0.8), BetterDirection.Lower);
        var judgement = thresholds.Judge(fit.Predict(ModeratorValue.Of("latitude", 33.46)));
        Reference.Close(0.9365091539422, judgement.Success, 1e-7, "success");
        Reference.Close(0.004813695694941, judgement.Harm, 1e-6, "harm");
        Assert.Equal(NumericVerdict.Replicated, judgement.Verdict);
        Assert.Equal(NumericVerdict.Unclear, thresholds.Judge(fit.Predict(ModeratorValue.Of("latitude", 13))).Verdict);
    }

    [Fact]
    public void A_callers_mistakes_are_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("MinimumImportantDifference", () => new VerdictThresholds(-1, BetterDirection.Higher));
        Assert.Throws<ArgumentOutOfRangeException>("Better", () => new VerdictThresholds(1, (BetterDirection)3));
        Assert.Throws<ArgumentOutOfRangeException>("ReplicatedFrom", () => new VerdictThresholds(1, BetterDirection.Higher) { ReplicatedFrom = 80 });
        Assert.Throws<ArgumentNullException>("thresholds", () => SiteStability.Assess([1], [1], null!));
    }
}
