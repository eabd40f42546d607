using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.Replication;
using PeoplePowered.Statistics.Synthesis;
using PeoplePowered.Statistics.Tests.Synthesis;

namespace PeoplePowered.Statistics.Tests.Replication;

public sealed class ShareBeyondTests
{
    private static readonly (double[] Estimates, double[] Variances) s_moral = SiteCases.MoralCredential;

    /// <summary>By metafor at tight tolerance; at its own, 1e-5 on tau squared whatever its size, it answers .9121352876, .2827382424 and .0061490324.</summary>
    [Theory]
    [InlineData(0, .9123208716277568)]
    [InlineData(0.1, .2826076665524510)]
    [InlineData(0.2, .0061154622744008)]
    public void The_parametric_share_of_the_moral_credential_sites_follows_from_the_restricted_maximum(double threshold, double share) =>
        Reference.Close(share, ShareBeyond.Parametric(s_moral.Estimates, s_moral.Variances, threshold, bootstrap: BootstrapOptions.None).Share, 1e-7, "share");

    [Theory]
    [InlineData(0, 18)]
    [InlineData(0.1, 3)]
    [InlineData(0.2, 0)]
    public void The_calibrated_share_of_the_moral_credential_sites_is_the_published_computation(double threshold, int sites)
    {
        var share = ShareBeyond.Calibrated(s_moral.Estimates, s_moral.Variances, threshold, bootstrap: BootstrapOptions.None);
        Assert.Equal(Estimable.Of(sites / 21.0), share.Share);
        Assert.Equal(AbsenceReason.NotComputed, share.Interval.Reason);
        Assert.Equal(ShareCautions.None, share.Cautions);
    }

    /// <summary>From the published mean and tau squared, which metafor found at its own loose tolerance.</summary>
    [Theory]
    [InlineData(0, 0.912135287564)]
    [InlineData(0.1, 0.282738242416)]
    [InlineData(0.2, 0.006149032413)]
    public void Shares_of_a_normal_distribution_are_the_published_ones(double threshold, double share)
    {
        Assert.Equal(share, ShareBeyond.OfNormal(0.0702021102642, 0.00268812230918, threshold), 1e-9);
        Assert.Equal(1 - share, ShareBeyond.OfNormal(0.0702021102642, 0.00268812230918, threshold, ThresholdSide.Below), 1e-9);
    }

    [Fact]
    public void Parametric_shares_and_their_errors_are_those_of_metafor_and_a_numerical_delta_method()
    {
        foreach (var row in Reference.Rows("many-sites", "parametric.csv"))
        {
            var options = new PoolingOptions
            {
                Estimator = row[0] switch { "DL" => TauSquaredEstimator.DerSimonianLaird, "ML" => TauSquaredEstimator.MaximumLikelihood, _ => TauSquaredEstimator.Reml },
                Interval = string.Equals(row[1], "z", StringComparison.Ordinal) ? IntervalMethod.Wald : IntervalMethod.KnappHartung,
            };
            var threshold = Reference.Number(row[2]);
            var (above, below) = (Share(ThresholdSide.Above), Share(ThresholdSide.Below));
            Reference.Close(Reference.Number(row[3]), above.Share, 1e-6, "above");
            Reference.Close(Reference.Number(row[4]), below.Share, 1e-6, "below", 1e-3);
            Reference.Close(Reference.Number(row[5]), above.StandardError, 1e-6, "standard error");
            Assert.Equal(above.StandardError, below.StandardError);

            EffectShare Share(ThresholdSide side) => ShareBeyond.Parametric(s_moral.Estimates, s_moral.Variances, threshold, side, options, BootstrapOptions.None);
        }
    }

    [Fact]
    public void The_delta_interval_stands_between_the_edges_and_a_bootstrap_beyond_them()
    {
        var inside = ShareBeyond.Parametric(s_moral.Estimates, s_moral.Variances, 0.1);
        Assert.Equal(ShareIntervalMethod.Delta, inside.IntervalMethod);
        Assert.True(inside.IsDeltaReliable);
        var half = 1.959963984540054 * inside.StandardError.Value;
        Reference.Close(Math.Max(0, inside.Share.Value - half), inside.Share.Value + half, inside.Interval, 1e-12, "delta interval");

        var outside = ShareBeyond.Parametric(s_moral.Estimates, s_moral.Variances, 0);
        Assert.Equal(ShareCautions.NearTheEdge, outside.Cautions);
        Assert.Equal(ShareIntervalMethod.BiasCorrectedAccelerated, outside.IntervalMethod);
        Assert.False(outside.IsDeltaReliable);
        Assert.True(outside.Interval.Value.Contains(outside.Share.Value));
        Assert.InRange(outside.Interval.Value.Lower, 0, 1);
        Assert.InRange(outside.Interval.Value.Upper, 0, 1);
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_on_any_number_of_threads()
    {
        foreach (var interval in new[] { ShareIntervalMethod.BiasCorrectedAccelerated, ShareIntervalMethod.Percentile })
        {
            var one = Calibrated(new BootstrapOptions { Interval = interval, Threads = 1, Seed = 7 });
            Assert.Equal(one, Calibrated(new BootstrapOptions { Interval = interval, Threads = 2, Seed = 7 }));
            Assert.Equal(one, Calibrated(new BootstrapOptions { Interval = interval, Threads = 5, Seed = 7 }));
            Assert.Equal(interval, one.IntervalMethod);
        }

        Assert.NotEqual(
            ShareBeyond.Parametric(s_moral.Estimates, s_moral.Variances, 0, bootstrap: new BootstrapOptions { Seed = 1 }).Interval,
            ShareBeyond.Parametric(s_moral.Estimates, s_moral.Variances, 0, bootstrap: new BootstrapOptions { Seed = 2 }).Interval);

        EffectShare Calibrated(BootstrapOptions options) => ShareBeyond.Calibrated(s_moral.Estimates, s_moral.Variances, 0.1, bootstrap: options);
    }

    [Fact]
    public void A_percentile_interval_of_a_calibrated_share_lies_where_resampling_puts_it()
    {
        // Resamples of 21 sites among which s lie beyond the threshold are nearly binomial: their middle 95 % about s/21.
        var share = ShareBeyond.Calibrated(s_moral.Estimates, s_moral.Variances, 0.05, bootstrap: new BootstrapOptions { Interval = ShareIntervalMethod.Percentile });
        var spread = Math.Sqrt(share.Share.Value * (1 - share.Share.Value) / 21);
        Assert.InRange(share.Interval.Value.Lower, 0, share.Share.Value - spread);
        Assert.InRange(share.Interval.Value.Upper, share.Share.Value + spread, 1);
    }

    [Fact]
    public void Bootstrap_intervals_agree_with_those_of_R_within_the_error_of_replicates()
    {
        foreach (var row in Reference.Rows("many-sites", "bootstrap.csv"))
        {
            var pooling = new PoolingOptions { Estimator = TauSquaredEstimator.DerSimonianLaird };
            var (percentile, corrected) = (Share(ShareIntervalMethod.Percentile), Share(ShareIntervalMethod.BiasCorrectedAccelerated));
            Reference.Close(Reference.Number(row[3]), percentile.Share, 1e-9, "share");
            Assert.Equal(ShareIntervalMethod.Percentile, percentile.IntervalMethod);
            Assert.Equal(ShareIntervalMethod.BiasCorrectedAccelerated, corrected.IntervalMethod);
            Reference.Close(Reference.Number(row[4]), Reference.Number(row[5]), percentile.Interval, 0.02, $"percentile {row[1]} {row[2]}", 1);
            Reference.Close(Reference.Number(row[6]), Reference.Number(row[7]), corrected.Interval, 0.02, $"corrected {row[1]} {row[2]}", 1);

            EffectShare Share(ShareIntervalMethod interval) => ShareBeyond.Parametric(
                s_moral.Estimates,
                s_moral.Variances,
                Reference.Number(row[1]),
                pooling: pooling,
                bootstrap: new BootstrapOptions { Replicates = 8000, Interval = interval, ConfidenceLevel = Reference.Number(row[2]) });
        }
    }

    [Fact]
    public void Without_spread_all_sites_lie_on_one_side_and_the_answer_says_so()
    {
        double[] estimates = [1, 1.1, 0.9, 1.05], variances = [1, 1, 1, 1];
        foreach (var share in new[] { ShareBeyond.Parametric(estimates, variances, 0.5), ShareBeyond.Calibrated(estimates, variances, 0.5) })
        {
            Assert.Equal(Estimable.Of(1), share.Share);
            Assert.Equal(AbsenceReason.NotApplicable, share.StandardError.Reason);
            Assert.Equal(AbsenceReason.NotApplicable, share.Interval.Reason);
            Assert.True(share.Cautions.HasFlag(ShareCautions.NoSpread | ShareCautions.FewSites));
        }
    }

    [Theory]
    [InlineData(0, AbsenceReason.NoStudies)]
    [InlineData(1, AbsenceReason.TooFewStudies)]
    public void Too_few_sites_have_no_share(int sites, AbsenceReason reason)
    {
        var (estimates, variances) = (new double[sites], Enumerable.Repeat(1.0, sites).ToArray());
        foreach (var share in new[] { ShareBeyond.Parametric(estimates, variances, 0), ShareBeyond.Calibrated(estimates, variances, 0) })
        {
            Assert.Equal(reason, share.Share.Reason);
            Assert.Equal(reason, share.StandardError.Reason);
            Assert.Equal(reason, share.Interval.Reason);
            Assert.Equal(ShareCautions.FewSites, share.Cautions);
        }
    }

    [Fact]
    public void Mirrored_sites_have_the_share_of_the_other_side() => ForSites((estimates, variances) =>
    {
        double[] mirrored = [.. estimates.Select(y => -y)];
        foreach (var threshold in new[] { -0.7, 0.1, 0.9 })
        {
            Assert.Equal(
                ShareBeyond.Calibrated(estimates, variances, threshold, ThresholdSide.Above, BootstrapOptions.None).Share,
                ShareBeyond.Calibrated(mirrored, variances, -threshold, ThresholdSide.Below, BootstrapOptions.None).Share);
            Reference.Close(
                ShareBeyond.Parametric(estimates, variances, threshold, ThresholdSide.Above, bootstrap: BootstrapOptions.None).Share.Value,
                ShareBeyond.Parametric(mirrored, variances, -threshold, ThresholdSide.Below, bootstrap: BootstrapOptions.None).Share,
                1e-9,
                "mirrored",
                1);
        }
    });

    [Fact]
    public void A_higher_threshold_has_no_larger_share_and_other_units_the_same() => ForSites((estimates, variances) =>
    {
        double[] scaled = [.. estimates.Select(y => y * 64)], scaledVariances = [.. variances.Select(v => v * 64 * 64)];
        var (lastParametric, lastCalibrated) = (1.0, 1.0);
        for (var threshold = -2.0; threshold <= 2; threshold += 0.25)
        {
            var parametric = ShareBeyond.Parametric(estimates, variances, threshold, bootstrap: BootstrapOptions.None);
            var calibrated = ShareBeyond.Calibrated(estimates, variances, threshold, bootstrap: BootstrapOptions.None);
            Assert.True(parametric.Share.Value <= lastParametric && calibrated.Share.Value <= lastCalibrated);
            (lastParametric, lastCalibrated) = (parametric.Share.Value, calibrated.Share.Value);
            Assert.Equal(calibrated.Share, ShareBeyond.Calibrated(scaled, scaledVariances, threshold * 64, bootstrap: BootstrapOptions.None).Share);
            Assert.Equal(parametric.Share, ShareBeyond.Parametric(scaled, scaledVariances, threshold * 64, bootstrap: BootstrapOptions.None).Share);
        }
    });

    [Fact]
    public void A_callers_mistakes_are_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("threshold", () => ShareBeyond.Parametric([1, 2], [1, 1], double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>("side", () => ShareBeyond.Calibrated([1, 2], [1, 1], 0, (ThresholdSide)7));
        Assert.Throws<ArgumentOutOfRangeException>("estimates", () => ShareBeyond.Calibrated([1, double.NaN], [1, 1], 0));
        Assert.Throws<ArgumentOutOfRangeException>("variances", () => ShareBeyond.Parametric([1, 2], [1, -1], 0));
        Assert.Throws<ArgumentException>("variances", () => ShareBeyond.Parametric([1, 2], [1], 0));
        Assert.Throws<ArgumentOutOfRangeException>("Replicates", () => new BootstrapOptions { Replicates = 99 });
        Assert.Throws<ArgumentOutOfRangeException>("Interval", () => new BootstrapOptions { Interval = ShareIntervalMethod.Delta });
        Assert.Throws<ArgumentOutOfRangeException>("Threads", () => new BootstrapOptions { Threads = -1 });
    }

    [Fact]
    public void A_cancelled_bootstrap_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => ShareBeyond.Calibrated(s_moral.Estimates, s_moral.Variances, 0.1, cancellationToken: source.Token));
    }

    private static void ForSites(Action<double[], double[]> law) =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(20_190_415, 20_190_417), Prop.ForAll<(NormalFloat Estimate, PositiveInt Variance)[]>(drawn =>
        {
            var (estimates, variances) = StudyDraws.From(drawn);
            if (estimates.Length >= 2)
                law(estimates, variances);
        }));
}
