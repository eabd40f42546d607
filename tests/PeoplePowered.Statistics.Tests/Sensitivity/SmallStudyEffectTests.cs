using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Sensitivity;
using PeoplePowered.Statistics.Synthesis;
using PeoplePowered.Statistics.Tests.Synthesis;

namespace PeoplePowered.Statistics.Tests.Sensitivity;

public sealed class SmallStudyEffectTests
{
    [Fact]
    public void Eggers_and_Beggs_tests_agree_with_metafor_on_every_reference_data_set()
    {
        var lines = Oracle.Lines("small_study_effects");
        Assert.Equal(24, lines.Count);
        foreach (var line in lines)
        {
            double Of(string property) => line.GetProperty(property).GetDouble();
            var (estimates, variances) = SensitivityReference.EffectsOf(line);
            var what = $"{Oracle.Text(line, "case")} {Oracle.Text(line, "measure")}";
            var egger = SmallStudyEffects.Egger(estimates, variances);
            Reference.Close(Of("egger_t"), egger.Statistic, 1e-9, what);
            Reference.Close(Of("egger_p"), egger.PValue, 1e-9, what);
            Assert.Equal(Of("egger_df"), egger.DegreesOfFreedom.Value);
            Assert.Equal(AbsenceReason.NotApplicable, egger.TauSquared.Reason);
            var begg = SmallStudyEffects.Begg(estimates, variances);
            Reference.Close(Of("begg_tau"), begg.Tau, 1e-12, what, 1e-3);
            Reference.Close(Of("begg_p"), begg.PValue, 1e-9, what);
            Assert.Equal(estimates.Length >= 10, egger.Informative && begg.Informative);
        }
    }

    [Fact]
    public void The_regression_agrees_with_metafor_for_every_estimator_and_test()
    {
        var compared = 0;
        foreach (var (name, measure, method, test, fields) in SensitivityReference.Results("regression"))
        {
            var (estimates, variances) = Oracle.Effects(name, measure);
            var result = method.Equals("lm", StringComparison.Ordinal)
                ? SmallStudyEffects.Egger(estimates, variances)
                : SmallStudyEffects.MixedEffects(estimates, variances, SensitivityReference.Options(method, test));
            var what = $"{name} {measure} {method} {test}";
            var width = fields["limit_upper"][0] - fields["limit_lower"][0];
            Reference.Close(fields["statistic"][0], result.Statistic, 1e-7, what, 1);
            Reference.Close(fields["p"][0], result.PValue, 1e-6, what);
            Reference.Close(fields["limit_lower"][0], fields["limit_upper"][0], result.LimitInterval, 1e-7, what, width);
            if (fields.TryGetValue("limit", out var limit))
                Reference.Close(limit[0], result.LimitEstimate, 1e-7, what, width);
            if (fields.TryGetValue("slope", out var slope))
                Reference.Close(slope[0], result.Slope, 1e-7, what, 0.01);
            if (fields.TryGetValue("tau2", out var tau2))
                Reference.Close(tau2[0], result.TauSquared, 1e-7, what, variances.Min() * 1e-3);
            if (fields.TryGetValue("dispersion", out var dispersion))
                Reference.Close(dispersion[0], result.Dispersion, 1e-9, what);
            compared++;
        }

        Assert.Equal(24 * 12, compared);
    }

    [Fact]
    public void The_BCG_trials_have_the_published_regression()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        var mixed = SmallStudyEffects.MixedEffects(estimates, variances, new PoolingOptions { Interval = IntervalMethod.Wald });
        Reference.Close(-0.803329193090874583, mixed.Statistic, 1e-9, "z");
        Reference.Close(0.421784488855278195, mixed.PValue, 1e-9, "p");
        Reference.Close(-0.510431874103027705, mixed.LimitEstimate, 1e-9, "limit");
        Assert.Equal(AbsenceReason.NotApplicable, mixed.DegreesOfFreedom.Reason);
        Assert.Equal(FunnelCaveat.None, mixed.Caveat);
    }

    [Fact]
    public void Below_ten_studies_no_test_is_informative()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        var nine = SmallStudyEffects.Egger(estimates.AsSpan(0, 9), variances.AsSpan(0, 9));
        Assert.True(nine.PValue.HasValue);
        Assert.False(nine.Informative);
        Assert.Equal(FunnelCaveat.FewerThanTenStudies, nine.Caveat);
        Assert.Contains("not informative", nine.ToString(), StringComparison.Ordinal);
        Assert.Equal(FunnelCaveat.FewerThanTenStudies, SmallStudyEffects.Begg(estimates.AsSpan(0, 9), variances.AsSpan(0, 9)).Caveat);
        Assert.True(SmallStudyEffects.Egger(estimates.AsSpan(0, 10), variances.AsSpan(0, 10)).Informative);
        Assert.True(SmallStudyEffects.Begg(estimates.AsSpan(0, 10), variances.AsSpan(0, 10)).Informative);
        Assert.Equal(FunnelCaveat.NotEstimable, default(FunnelRegression).Caveat);
    }

    [Theory]
    [InlineData(0, AbsenceReason.TooFewStudies)]
    [InlineData(1, AbsenceReason.TooFewStudies)]
    [InlineData(2, AbsenceReason.TooFewStudies)]
    [InlineData(3, AbsenceReason.Collinear)]
    [InlineData(20, AbsenceReason.Collinear)]
    public void Few_studies_and_equal_standard_errors_have_named_absences(int studies, AbsenceReason reason)
    {
        var estimates = Enumerable.Range(0, studies).Select(i => i * 0.1).ToArray();
        var variances = estimates.Select(_ => 0.1).ToArray();
        foreach (var result in new[] { SmallStudyEffects.Egger(estimates, variances), SmallStudyEffects.MixedEffects(estimates, variances) })
        {
            Assert.All([result.Slope, result.SlopeStandardError, result.Statistic, result.DegreesOfFreedom, result.PValue, result.LimitEstimate, result.LimitStandardError, result.TauSquared, result.Dispersion], absent => Assert.Equal(reason, absent.Reason));
            Assert.Equal(reason, result.LimitInterval.Reason);
            Assert.Equal(FunnelCaveat.NotEstimable, result.Caveat);
        }

        var begg = SmallStudyEffects.Begg(estimates, variances);
        Assert.Equal((reason, reason, FunnelCaveat.NotEstimable), (begg.Tau.Reason, begg.PValue.Reason, begg.Caveat));
    }

    [Fact]
    public void Standard_errors_that_differ_by_rounding_alone_are_equal()
    {
        double[] variances = [0.1, 0.1 + 1e-16, Math.Pow(Math.Sqrt(0.1), 2), 0.1];
        Assert.Equal(AbsenceReason.Collinear, SmallStudyEffects.Egger([0.1, 0.2, 0.4, 0.3], variances).Slope.Reason);
    }

    [Fact]
    public void A_perfect_line_and_equal_estimates_never_throw()
    {
        double[] variances = [0.01, 0.04, 0.09, 0.16];
        var line = SmallStudyEffects.Egger([0.1, 0.2, 0.3, 0.4], variances);
        Reference.Close(1, line.Slope, 1e-12, "slope");
        Reference.Close(0, line.LimitEstimate, 1e-12, "limit", 1);
        var flat = SmallStudyEffects.Begg([0.5, 0.5, 0.5, 0.5], variances);
        Assert.Equal(AbsenceReason.OutOfDomain, flat.Tau.Reason);
        Reference.Close(0, SmallStudyEffects.MixedEffects([0.5, 0.5, 0.5, 0.5], variances).Slope, 1e-12, "slope", 1);
    }

    [Theory]
    [InlineData(3, 2 / 6d)]
    [InlineData(5, 2 / 120d)]
    [InlineData(10, 2 / 3628800d)]
    [InlineData(20, 2 / 2432902008176640000d)]
    public void Of_all_orders_of_the_estimates_two_follow_the_variances_or_their_reverse(int studies, double expected)
    {
        double[] variances = [.. Enumerable.Range(1, studies).Select(i => (double)i)], rising = [.. variances.Select(v => v * v * v)];
        foreach (var estimates in new[] { rising, [.. rising.Select(y => -y)] })
        {
            var begg = SmallStudyEffects.Begg(estimates, variances);
            Assert.True(begg.IsExact);
            Assert.Equal(1, Math.Abs(begg.Tau.Value));
            Reference.Close(expected, begg.PValue, 1e-13, "p");
        }
    }

    [Fact]
    public void The_exact_p_value_of_many_studies_is_close_to_the_normal_one()
    {
        const int studies = 200;
        var random = new Random(1994);
        double[] variances = [.. Enumerable.Range(0, studies).Select(_ => 0.1 + random.NextDouble())];
        double[] estimates = [.. variances.Select(v => (0.22 * v) + (Math.Sqrt(v) * (random.NextDouble() - 0.5)))];
        var exact = SmallStudyEffects.Begg(estimates, variances);
        var normal = SmallStudyEffects.Begg([.. estimates, 0.3], [.. variances, 0.6]);
        Assert.True(exact.IsExact && !normal.IsExact);
        var score = Math.Abs(exact.Tau.Value) * studies * (studies - 1) / 2;
        var continuous = 2 * NormalDistribution.UpperTail((score - 1) / Math.Sqrt(studies * (studies - 1d) * ((2 * studies) + 5) / 18));
        Assert.InRange(continuous, 1e-5, 0.01);
        Reference.Close(continuous, exact.PValue, 0.05, "p");
    }

    [Fact]
    public void Arguments_are_refused_by_name()
    {
        Assert.Equal("confidenceLevel", Assert.Throws<ArgumentOutOfRangeException>(() => SmallStudyEffects.Egger([1], [1], 95)).ParamName);
        Assert.Equal("variances", Assert.Throws<ArgumentException>(() => SmallStudyEffects.Begg([1], [])).ParamName);
        Assert.Equal("estimates", Assert.Throws<ArgumentOutOfRangeException>(() => SmallStudyEffects.MixedEffects([double.NaN], [1])).ParamName);
    }
}
