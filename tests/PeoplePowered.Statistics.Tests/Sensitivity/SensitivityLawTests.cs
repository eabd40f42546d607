using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Sensitivity;
using PeoplePowered.Statistics.Synthesis;
using PeoplePowered.Statistics.Tests.Synthesis;

namespace PeoplePowered.Statistics.Tests.Sensitivity;

public sealed class SensitivityLawTests
{
    /// <summary>Refits for every method take the square of the studies; more of them show nothing new.</summary>
    private const int MostStudies = 15;

    [Fact]
    public void Each_row_of_leave_one_out_is_the_pooled_estimate_of_the_others() => ForStudies(2, (estimates, variances) =>
    {
        foreach (var options in EveryOption())
        {
            var without = new RefittedEstimate[estimates.Length];
            LeaveOneOut.Refit(estimates, variances, without, options);
            for (var i = 0; i < without.Length; i++)
                Same(RandomEffects.Pool(Without(estimates, i), Without(variances, i), options), without[i], $"{options.Estimator} {options.Interval} without {i}");
        }
    });

    [Fact]
    public void Each_cumulative_row_is_the_pooled_estimate_up_to_there() => ForStudies(1, (estimates, variances) =>
    {
        foreach (var options in EveryOption())
        {
            var cumulative = new RefittedEstimate[estimates.Length];
            Cumulative.Refit(estimates, variances, cumulative, options);
            for (var i = 0; i < cumulative.Length; i++)
                Same(RandomEffects.Pool(estimates.AsSpan(0, i + 1), variances.AsSpan(0, i + 1), options), cumulative[i], $"{options.Estimator} {options.Interval} up to {i}");
        }
    });

    [Fact]
    public void Reordered_studies_have_reordered_influences() => ForStudies(3, (estimates, variances) =>
        AreAlike(Influences(estimates, variances), [.. Influences([.. estimates.Reverse()], [.. variances.Reverse()]).Reverse()], 1e-8));

    [Fact]
    public void A_shift_of_all_estimates_changes_no_influence() => ForStudies(3, (estimates, variances) =>
        AreAlike(Influences(estimates, variances), Influences([.. estimates.Select(y => y + 16)], variances), 1e-8));

    [Theory]
    [InlineData(0.001)]
    [InlineData(1000)]
    public void A_change_of_unit_changes_no_influence(double factor) => ForStudies(3, (estimates, variances) =>
        AreAlike(Influences(estimates, variances), Influences([.. estimates.Select(y => y * factor)], [.. variances.Select(v => v * factor * factor)]), 1e-8));

    [Theory]
    [InlineData(0.001, 0)]
    [InlineData(1000, 0)]
    [InlineData(1, 16)]
    [InlineData(-1, 0)]
    public void A_change_of_unit_origin_or_sign_changes_the_funnel_as_it_should(double factor, double shift) => ForStudies(4, (estimates, variances) =>
    {
        double[] changed = [.. estimates.Select(y => (y * factor) + shift)], rescaled = [.. variances.Select(v => v * factor * factor)];
        foreach (var options in EveryOption())
        {
            var (here, there) = (SmallStudyEffects.MixedEffects(estimates, variances, options), SmallStudyEffects.MixedEffects(changed, rescaled, options));
            Assert.Equal(here.Slope.Reason, there.Slope.Reason);
            if (!here.Statistic.HasValue)
                continue;
            var sign = Math.Sign(factor);
            Reference.Close(sign * here.Statistic.Value, there.Statistic, 1e-7, "statistic", 1);
            Reference.Close((here.LimitEstimate.Value * factor) + shift, there.LimitEstimate, 1e-7, "limit", here.LimitStandardError.Value * Math.Abs(factor));
            Reference.Close(here.TauSquared.Value * factor * factor, there.TauSquared, 1e-7, "tau squared", variances.Min() * factor * factor);
        }

        var (one, other) = (SmallStudyEffects.Egger(estimates, variances), SmallStudyEffects.Egger(changed, rescaled));
        if (one.Statistic.HasValue)
            Reference.Close(Math.Sign(factor) * one.Statistic.Value, other.Statistic, 1e-7, "Egger", 1);
    });

    [Fact]
    public void Mirrored_studies_are_filled_on_the_other_side() => ForStudies(3, (estimates, variances) =>
    {
        double[] mirrored = [.. estimates.Select(y => -y)];
        foreach (var estimator in Enum.GetValues<MissingStudiesEstimator>())
        {
            var (here, there) = (new EffectSize[estimates.Length], new EffectSize[estimates.Length]);
            var left = TrimAndFill.Fill(estimates, variances, here, estimator: estimator, side: FunnelSide.Left);
            var right = TrimAndFill.Fill(mirrored, variances, there, estimator: estimator, side: FunnelSide.Right);
            Assert.Equal(left.MissingStudies, right.MissingStudies);
            Assert.Equal(left.MissingStudiesStandardError, right.MissingStudiesStandardError);
            Assert.Equal(here.Take(left.Imputed), there.Take(right.Imputed).Select(study => study with { Estimate = -study.Estimate }));
            if (left.Filled.Estimate.HasValue)
                Reference.Close(-left.Filled.Estimate.Value, right.Filled.Estimate, 1e-12, "filled", 1);
        }

        var chosen = TrimAndFill.Fill(estimates, variances, new EffectSize[estimates.Length]);
        if (chosen.Side is { } side && Math.Abs(SmallStudyEffects.MixedEffects(estimates, variances).Slope.Value) > 1e-9)
            Assert.NotEqual(side, TrimAndFill.Fill(mirrored, variances, new EffectSize[estimates.Length]).Side);
    });

    [Fact]
    public void Filled_studies_mirror_the_outermost_ones_about_one_centre() => ForStudies(3, (estimates, variances) =>
    {
        var imputed = new EffectSize[estimates.Length];
        var filled = TrimAndFill.Fill(estimates, variances, imputed, side: FunnelSide.Left);
        var highest = estimates.Zip(variances).OrderBy(study => study.First).TakeLast(filled.Imputed).ToArray();
        for (var i = 0; i < filled.Imputed; i++)
        {
            Assert.Equal(highest[i].Second, imputed[i].Variance);
            Reference.Close(highest[0].First + imputed[0].Estimate, highest[i].First + imputed[i].Estimate, 1e-12, "twice the centre", 1);
        }

        Assert.Equal(estimates.Length + filled.Imputed, filled.Filled.Studies);
    });

    [Fact]
    public void Beggs_test_knows_neither_unit_nor_order_nor_origin() => ForStudies(3, (estimates, variances) =>
    {
        var here = SmallStudyEffects.Begg(estimates, variances);
        var scaled = SmallStudyEffects.Begg([.. estimates.Select(y => y * 1024)], [.. variances.Select(v => v * 1024 * 1024)]);
        var reversed = SmallStudyEffects.Begg([.. estimates.Select(y => -y)], variances);
        Assert.Equal(here, scaled);
        Assert.Equal(here.PValue, reversed.PValue);
        if (here.Tau.HasValue)
            Assert.Equal(-here.Tau.Value, reversed.Tau.Value);
    });

    private static IEnumerable<PoolingOptions> EveryOption() =>
        from estimator in Enum.GetValues<TauSquaredEstimator>()
        from interval in Enum.GetValues<IntervalMethod>()
        select new PoolingOptions { Estimator = estimator, Interval = interval };

    private static double[] Without(double[] values, int index) => [.. values.Where((_, i) => i != index)];

    private static StudyInfluence[] Influences(double[] estimates, double[] variances)
    {
        var influences = new StudyInfluence[estimates.Length];
        Influence.Measure(estimates, variances, influences);
        return influences;
    }

    private static void AreAlike(StudyInfluence[] expected, StudyInfluence[] actual, double tolerance)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            foreach (var (one, other) in new[]
            {
                (expected[i].StudentizedResidual, actual[i].StudentizedResidual), (expected[i].DfFits, actual[i].DfFits), (expected[i].DfBetas, actual[i].DfBetas),
                (expected[i].CooksDistance, actual[i].CooksDistance), (expected[i].CovarianceRatio, actual[i].CovarianceRatio), (expected[i].Hat, actual[i].Hat), (expected[i].QDeleted, actual[i].QDeleted),
            })
            {
                Assert.Equal(one.Reason, other.Reason);
                if (one.HasValue)
                    Reference.Close(one.Value, other, tolerance, "influence", 1);
            }
        }
    }

    private static void Same(in PooledEstimate expected, in RefittedEstimate actual, string what)
    {
        Assert.Equal(expected.Studies, actual.Studies);
        Assert.Equal(expected.Converged, actual.Converged);
        Assert.Equal(expected.DegreesOfFreedom.Reason, actual.DegreesOfFreedom.Reason);
        foreach (var (one, other, scale) in new[]
        {
            (expected.Estimate, actual.Estimate, 1), (expected.StandardError, actual.StandardError, 0), (expected.WaldStandardError, actual.WaldStandardError, 0),
            (expected.TauSquared, actual.TauSquared, 0.01), (expected.ISquared, actual.ISquared, 1), (expected.HSquared, actual.HSquared, 0),
            (expected.Q, actual.Q, 1e-6), (expected.Statistic, actual.Statistic, 1), (expected.PValue, actual.PValue, 1e-3), (expected.QPValue, actual.QPValue, 1e-3),
        })
        {
            Assert.Equal(one.Reason, other.Reason);
            if (one.HasValue)
                Reference.Close(one.Value, other, 1e-9, what, scale);
        }

        Assert.Equal(expected.ConfidenceInterval.Reason, actual.ConfidenceInterval.Reason);
        if (expected.ConfidenceInterval.HasValue)
            Reference.Close(expected.ConfidenceInterval.Value.Lower, expected.ConfidenceInterval.Value.Upper, actual.ConfidenceInterval, 1e-9, what, 1);
    }

    private static void ForStudies(int fewest, Action<double[], double[]> law) =>
        Check.One(Config.QuickThrowOnFailure.WithReplay(20100617UL, 20100617UL), Prop.ForAll<(NormalFloat Estimate, PositiveInt Variance)[]>(drawn =>
        {
            var (estimates, variances) = StudyDraws.From(drawn.Take(MostStudies));
            if (estimates.Length >= fewest)
                law(estimates, variances);
        }));
}
