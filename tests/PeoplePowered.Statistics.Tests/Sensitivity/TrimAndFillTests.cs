using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Sensitivity;
using PeoplePowered.Statistics.Synthesis;
using PeoplePowered.Statistics.Tests.Synthesis;

namespace PeoplePowered.Statistics.Tests.Sensitivity;

public sealed class TrimAndFillTests
{
    private const double Tolerance = 1e-7;

    private static readonly PoolingOptions s_wald = new() { Interval = IntervalMethod.Wald };

    [Fact]
    public void Filling_agrees_with_metafor_on_every_reference_data_set()
    {
        var lines = Oracle.Lines("trim_and_fill");
        Assert.Equal(24, lines.Count);
        foreach (var line in lines)
        {
            double Of(string property) => line.GetProperty(property).GetDouble();
            var (estimates, variances) = SensitivityReference.EffectsOf(line);
            var what = $"{Oracle.Text(line, "case")} {Oracle.Text(line, "measure")}";
            var filled = TrimAndFill.Fill(estimates, variances, new EffectSize[estimates.Length], s_wald);
            Assert.True(filled.Converged, what);
            Assert.Equal(Oracle.Is(line, "side", "right") ? FunnelSide.Right : FunnelSide.Left, filled.Side);
            Reference.Close(Of("k0"), filled.MissingStudies, 0, what);

            // trimfill() drops the tight tolerance of its model, and metafor's own is absolute; the test below has it tight.
            Reference.Close(Of("estimate"), filled.Filled.Estimate, 1e-4, what, Of("se"));
            Reference.Close(Of("se"), filled.Filled.StandardError, 1e-4, what);
            Assert.Equal(estimates.Length + (int)Of("k0"), filled.Filled.Studies);
            Assert.Equal(estimates.Length >= 10, filled.Informative);
        }
    }

    [Fact]
    public void Every_estimator_and_side_agrees_with_metafor()
    {
        var compared = 0;
        foreach (var (name, measure, method, test, fields) in SensitivityReference.Results("trim_and_fill"))
        {
            var (estimates, variances) = Oracle.Effects(name, measure);
            var estimator = Enum.Parse<MissingStudiesEstimator>(method);
            var side = test.Equals("right", StringComparison.Ordinal) ? FunnelSide.Right : FunnelSide.Left;
            var imputed = new EffectSize[estimates.Length];
            var filled = TrimAndFill.Fill(estimates, variances, imputed, s_wald, estimator, side);
            var what = $"{name} {measure} {method} {test}";
            Assert.Equal((side, estimator, estimates.Length), (filled.Side, filled.MissingStudiesEstimator, filled.Studies));
            Reference.Close(fields["k0"][0], filled.MissingStudies, 0, what);
            Reference.Close(fields["k0_se"][0], filled.MissingStudiesStandardError, 1e-9, what);
            Reference.Close(fields["estimate"][0], filled.Filled.Estimate, Tolerance, what, fields["se"][0]);
            Reference.Close(fields["se"][0], filled.Filled.StandardError, Tolerance, what);
            for (var i = 0; i < filled.Imputed; i++)
            {
                Reference.Close(fields["filled_yi"][i], imputed[i].Estimate, Tolerance, what, fields["se"][0]);
                Assert.Equal(fields["filled_vi"][i], imputed[i].Variance, 1e-12);
            }

            compared++;
        }

        Assert.Equal(24 * 6, compared);
    }

    [Fact]
    public void The_p_value_of_no_missing_study_belongs_to_R0()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        var imputed = new EffectSize[estimates.Length];
        Assert.Equal(AbsenceReason.NotApplicable, TrimAndFill.Fill(estimates, variances, imputed).MissingStudiesPValue.Reason);
        Assert.Equal(0.5, TrimAndFill.Fill(estimates, variances, imputed, estimator: MissingStudiesEstimator.R0).MissingStudiesPValue.Value);
    }

    [Fact]
    public void Few_studies_and_equal_standard_errors_have_named_absences()
    {
        for (var k = 0; k < 3; k++)
        {
            var few = TrimAndFill.Fill(new double[k], Enumerable.Repeat(0.1, k).ToArray(), new EffectSize[k]);
            Assert.Equal((AbsenceReason.TooFewStudies, 0, FunnelCaveat.NotEstimable), (few.MissingStudies.Reason, few.Imputed, few.Caveat));
            Assert.Null(few.Side);
            Assert.Equal(k, few.Filled.Studies);
        }

        double[] estimates = [0.1, 0.2, 0.6, 0.3], equal = [0.1, 0.1, 0.1, 0.1];
        var undecided = TrimAndFill.Fill(estimates, equal, new EffectSize[4]);
        Assert.Equal(AbsenceReason.Collinear, undecided.MissingStudies.Reason);
        Assert.Null(undecided.Side);
        var decided = TrimAndFill.Fill(estimates, equal, new EffectSize[4], side: FunnelSide.Left);
        Assert.True(decided.MissingStudies.HasValue);
        Assert.Equal(FunnelCaveat.FewerThanTenStudies, decided.Caveat);
    }

    /// <summary>metafor goes from 2 to 3 and back here, and stops with "Trim and fill algorithm did not converge".</summary>
    [Theory]
    [InlineData(MissingStudiesEstimator.L0)]
    [InlineData(MissingStudiesEstimator.R0)]
    public void Trimming_that_goes_round_in_a_circle_ends_and_says_so(MissingStudiesEstimator estimator)
    {
        double[] estimates = [-1.9, 0.2, -1.8, 0.3, 0.4, -1.5, -1.2, -1.6], variances = [0.202, 0.974, 0.048, 1.904, 0.92, 0.002, 0.54, 1.678];
        var options = new PoolingOptions { Estimator = TauSquaredEstimator.DerSimonianLaird };
        var filled = TrimAndFill.Fill(estimates, variances, new EffectSize[8], options, estimator, FunnelSide.Left);
        Assert.False(filled.Converged);
        Assert.Equal(2, filled.MissingStudies.Value);
        Assert.Equal(8 + filled.Imputed, filled.Filled.Studies);
        Assert.Equal(2, filled.Imputed);
    }

    [Fact]
    public void Equal_estimates_lack_nothing()
    {
        foreach (var estimator in Enum.GetValues<MissingStudiesEstimator>())
        {
            var filled = TrimAndFill.Fill([0.1, 0.1, 0.1, 0.1], [0.1, 0.2, 0.3, 0.4], new EffectSize[4], estimator: estimator, side: FunnelSide.Left);
            Assert.Equal(0, filled.MissingStudies.Value);
            Assert.Equal(0.1, filled.Filled.Estimate.Value);
        }
    }

    [Fact]
    public void Arguments_are_refused_by_name()
    {
        Assert.Equal("imputed", Assert.Throws<ArgumentException>(() => TrimAndFill.Fill([1], [1], [])).ParamName);
        Assert.Equal("estimator", Assert.Throws<ArgumentOutOfRangeException>(() => TrimAndFill.Fill([1], [1], new EffectSize[1], estimator: (MissingStudiesEstimator)9)).ParamName);
        Assert.Equal("side", Assert.Throws<ArgumentOutOfRangeException>(() => TrimAndFill.Fill([1], [1], new EffectSize[1], side: (FunnelSide)9)).ParamName);
        Assert.Equal("estimates", Assert.Throws<ArgumentOutOfRangeException>(() => TrimAndFill.Fill([double.NaN], [1], new EffectSize[1])).ParamName);
    }
}
