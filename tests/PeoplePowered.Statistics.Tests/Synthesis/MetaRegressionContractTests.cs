using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

/// <summary>What a meta-regression answers where the data do not determine an answer, and what it refuses.</summary>
public sealed class MetaRegressionContractTests
{
    private static readonly double[] s_estimates = [0.1, 0.5, -0.2, 0.4, 0.35];
    private static readonly double[] s_variances = [0.02, 0.05, 0.03, 0.04, 0.01];

    [Fact]
    public void Without_studies_all_is_absent_for_that_reason()
    {
        var fit = MetaRegression.Fit([], [], ModeratorSet.Of(Moderator.Numeric("x", []), Moderator.Categorical("group", [])));
        Assert.Equal(["intrcpt", "x"], fit.Coefficients.Select(coefficient => coefficient.Name));
        AllAbsent(fit, AbsenceReason.NoStudies);
        Assert.Equal(AbsenceReason.NoStudies, fit.Coefficients[0].Estimate.Reason);
        Assert.Equal(AbsenceReason.NoStudies, MetaRegression.Fit([], [], ModeratorSet.None).Predict().Estimate.Reason);
    }

    [Fact]
    public void With_as_many_studies_as_coefficients_these_follow_and_nothing_else()
    {
        foreach (var estimator in Enum.GetValues<TauSquaredEstimator>())
        {
            var fit = MetaRegression.Fit([1, 4], [0.1, 0.3], ModeratorSet.Of(Moderator.Numeric("x", [2, 4])), new PoolingOptions { Estimator = estimator });
            Reference.Close(-2, fit.Coefficients[0].Estimate, 1e-14, "intercept");
            Reference.Close(1.5, fit.Coefficients[1].Estimate, 1e-14, "slope");
            Assert.All(fit.Coefficients, coefficient => Assert.Equal(AbsenceReason.TooFewStudies, coefficient.StandardError.Reason));
            AllAbsent(fit, AbsenceReason.TooFewStudies);
            var predicted = fit.Predict(ModeratorValue.Of("x", 3));
            Reference.Close(2.5, predicted.Estimate, 1e-14, "prediction");
            Assert.Equal(AbsenceReason.TooFewStudies, predicted.StandardError.Reason);
            Assert.Equal(AbsenceReason.TooFewStudies, predicted.ProbabilityBeyond(0).Reason);
        }
    }

    [Fact]
    public void With_fewer_studies_than_columns_all_is_absent()
    {
        var fit = MetaRegression.Fit([1, 4], [0.1, 0.3], ModeratorSet.Of(Moderator.Numeric("x", [2, 4]), Moderator.Numeric("z", [1, 0])));
        AllAbsent(fit, AbsenceReason.TooFewStudies);
        Assert.All(fit.Coefficients, coefficient => Assert.Equal(AbsenceReason.TooFewStudies, coefficient.Estimate.Reason));
    }

    [Fact]
    public void Columns_that_say_nothing_new_cost_no_study()
    {
        var (x, constant) = (Moderator.Numeric("x", [2, 4, 7]), Moderator.Numeric("constant", [5, 5, 5]));
        var fit = MetaRegression.Fit([1, 4, 3], [0.1, 0.3, 0.2], ModeratorSet.Of(constant, x, Moderator.Numeric("copy", [4, 8, 14])));
        Assert.True(fit.Coefficients[2].StandardError.HasValue);
        Assert.Equal(MetaRegression.Fit([1, 4, 3], [0.1, 0.3, 0.2], ModeratorSet.Of(x)).ResidualTest, fit.ResidualTest);
        var saturated = MetaRegression.Fit([1, 4], [0.1, 0.3], ModeratorSet.Of(Moderator.Numeric("constant", [5, 5]), Moderator.Numeric("x", [2, 4])));
        Assert.Equal(AbsenceReason.Collinear, saturated.Coefficients[1].Estimate.Reason);
        Reference.Close(1.5, saturated.Coefficients[2].Estimate, 1e-14, "slope");
    }

    [Fact]
    public void With_one_residual_degree_of_freedom_there_is_no_range_for_a_new_study()
    {
        var predicted = MetaRegression.Fit([1, 4, 3], [0.1, 0.3, 0.2], ModeratorSet.Of(Moderator.Numeric("x", [2, 4, 5]))).Predict(ModeratorValue.Of("x", 3));
        Assert.True(predicted.ConfidenceInterval.HasValue);
        Assert.Equal(AbsenceReason.TooFewStudies, predicted.PredictionInterval.Reason);
    }

    [Fact]
    public void Numbers_beyond_a_doubles_reach_are_absences_never_NaN()
    {
        double[][] all = [[1e200, -1e200, 3e200, 5e199], [1e-200, -1e-200, 3e-200, 5e-199], [1, 1, 1, 1], [1e300, -1e308, 1e308, 0]];
        double[][] errors = [[1e-300, 1e300, 1, 1], [1e308, 1e308, 1e308, 1e308], [1e-308, 1e-308, 1e-308, 1e-308], [1, 2, 3, 4]];
        double[][] columns = [[1, 2, 3, 4], [1e308, -1e308, 0, 1], [1e-300, 2e-300, 3e-300, 5e-300], [0, 0, 0, 1e-300]];
        foreach (var estimator in Enum.GetValues<TauSquaredEstimator>())
        {
            foreach (var (estimates, variances, column) in all.SelectMany(e => errors.SelectMany(v => columns.Select(c => (e, v, c)))))
            {
                var fit = MetaRegression.Fit(estimates, variances, ModeratorSet.Of(Moderator.Numeric("x", column)), new PoolingOptions { Estimator = estimator });
                Assert.NotEqual(AbsenceReason.NotComputed, fit.TauSquared.Reason);
                Assert.NotEqual(AbsenceReason.NotComputed, fit.Predict(ModeratorValue.Of("x", 1e300)).Estimate.Reason);
            }
        }
    }

    [Fact]
    public void Studies_that_agree_exactly_have_no_variance_between_them()
    {
        foreach (var estimator in Enum.GetValues<TauSquaredEstimator>())
        {
            var fit = MetaRegression.Fit([0.3, 0.3, 0.3, 0.3, 0.3], s_variances, ModeratorSet.Of(Moderator.Numeric("x", [1, 2, 3, 4, 5])), new PoolingOptions { Estimator = estimator });
            Assert.Equal(Estimable.Of(0), fit.TauSquared);
            Assert.Equal(Estimable.Absent(AbsenceReason.NotApplicable), fit.RSquared);
            Reference.Close(0, fit.Coefficients[1].Estimate, 1e-14, "slope", 1);
        }
    }

    [Fact]
    public void Columns_are_named_and_ordered_as_in_R()
    {
        string[] labels = ["b", "a", "B", "a", "é"];
        var set = ModeratorSet.Of(Moderator.Categorical("setting", labels), Moderator.Numeric("weeks", [1, 2, 3, 4, 6]));
        Assert.Equal(["intrcpt", "settinga", "settingb", "settingé", "weeks"], MetaRegression.Fit(s_estimates, s_variances, set).Coefficients.Select(coefficient => coefficient.Name));
        var other = MetaRegression.Fit(s_estimates, s_variances, ModeratorSet.Of(Moderator.Categorical("setting", labels, "b")));
        Assert.Equal([null, "B", "a", "é"], other.Coefficients.Select(coefficient => coefficient.Level));
        Assert.Equal([null, "setting", "setting", "setting"], other.Coefficients.Select(coefficient => coefficient.Moderator));
    }

    [Fact]
    public void What_no_study_bears_on_is_not_predicted()
    {
        var fit = MetaRegression.Fit(s_estimates, s_variances, ModeratorSet.Of(
            Moderator.Numeric("x", [1, 2, 3, 4, 5]), Moderator.Numeric("double", [2, 4, 6, 8, 10]), Moderator.Categorical("place", ["h", "h", "h", "h", "h"])));
        var (x, place) = (ModeratorValue.Of("x", 7), ModeratorValue.Of("place", "h"));
        Assert.True(fit.Predict(x, ModeratorValue.Of("double", 14), place).Estimate.HasValue);
        Assert.Equal(AbsenceReason.Collinear, fit.Predict(x, ModeratorValue.Of("double", 15), place).Estimate.Reason);
        Assert.Equal(AbsenceReason.OutOfDomain, fit.Predict(x, ModeratorValue.Of("double", 14), ModeratorValue.Of("place", "m")).Estimate.Reason);
    }

    [Fact]
    public void A_tau_squared_moment_below_0_stays_visible()
    {
        double[] estimates = [0.30, 0.31, 0.32];
        double[] variances = [0.02, 0.03, 0.04];
        var fit = MetaRegression.Fit(estimates, variances, ModeratorSet.None, new PoolingOptions { Estimator = TauSquaredEstimator.DerSimonianLaird });
        Assert.Equal(Estimable.Of(0), fit.TauSquared);
        Reference.Close(-0.0288, fit.UntruncatedTauSquared, 2e-3, "moment");
        Assert.Equal(AbsenceReason.NotApplicable, MetaRegression.Fit(estimates, variances, ModeratorSet.None).UntruncatedTauSquared.Reason);
    }

    [Fact]
    public void Callers_mistakes_are_refused_by_name()
    {
        var x = Moderator.Numeric("x", [1, 2, 3, 4, 5]);
        var fit = MetaRegression.Fit(s_estimates, s_variances, ModeratorSet.Of(x));
        Assert.Throws<ArgumentNullException>(() => MetaRegression.Fit(s_estimates, s_variances, null!));
        Assert.Equal("variances", Assert.Throws<ArgumentException>(() => MetaRegression.Fit(s_estimates, [1], ModeratorSet.None)).ParamName);
        Assert.Equal("moderators", Assert.Throws<ArgumentException>(() => MetaRegression.Fit([1, 2], [1, 1], ModeratorSet.Of(x))).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => MetaRegression.Fit([double.NaN], [1], ModeratorSet.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => MetaRegression.Fit([1], [0], ModeratorSet.None));
        Assert.Throws<ArgumentException>(() => ModeratorSet.Of(x, x));
        Assert.Throws<ArgumentException>(() => ModeratorSet.Of(x, Moderator.Numeric("z", [1])));
        Assert.Throws<ArgumentException>(() => Moderator.Numeric(" ", [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Moderator.Numeric("x", [double.PositiveInfinity]));
        Assert.Throws<ArgumentException>(() => Moderator.Categorical("g", ["a", ""]));
        Assert.Throws<ArgumentException>(() => Moderator.Categorical("g", ["a", "b"], "c"));
        Assert.Throws<ArgumentException>(() => fit.Predict());
        Assert.Throws<ArgumentException>(() => fit.Predict(ModeratorValue.Of("z", 1)));
        Assert.Throws<ArgumentException>(() => fit.Predict(default(ModeratorValue)));
        Assert.Throws<ArgumentException>(() => fit.Predict(ModeratorValue.Of("x", "one")));
        Assert.Throws<ArgumentOutOfRangeException>(() => fit.Covariance(0, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => fit.Predict(ModeratorValue.Of("x", 1)).ProbabilityBeyond(double.NaN));
    }

    private static void AllAbsent(MetaRegressionFit fit, AbsenceReason reason)
    {
        Assert.All(
            [fit.TauSquared, fit.TauSquaredStandardError, fit.ISquared, fit.HSquared, fit.RSquared, fit.LogLikelihood, fit.KnappHartungFactor, fit.ResidualTest.Statistic, fit.ModeratorTest.PValue, fit.Covariance(0, 0)],
            value => Assert.Equal(reason, value.Reason));
        Assert.Equal(reason, fit.TauSquaredInterval.Reason);
        Assert.False(fit.Converged);
    }
}
