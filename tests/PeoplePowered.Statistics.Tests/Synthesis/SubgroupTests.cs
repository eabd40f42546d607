using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.Distributions;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

public sealed class SubgroupTests
{
    private const double Tolerance = 1e-7;

    [Fact]
    public void Each_level_by_itself_agrees_with_metafor()
    {
        var lines = Oracle.Lines("subgroup");
        Assert.Equal(6, lines.Count);
        foreach (var line in lines)
        {
            var (name, column) = (Oracle.Text(line, "case"), Oracle.Text(line, "column"));
            var (estimates, variances, moderators) = MetaRegressionCases.Studies(name, [column], _ => true);
            var analysis = Subgroups.Separate(estimates, variances, moderators.Moderators[0], MetaRegressionCases.Options(line));
            var level = analysis.Levels.Single(candidate => Oracle.Is(line, "level", candidate.Label));
            var expected = line.GetProperty("result");
            double Of(string property) => expected.GetProperty(property).GetDouble();
            Assert.Equal(Of("k"), level.Studies);
            Reference.Close(Of("coef"), level.Estimate, Tolerance, name + " estimate", Of("se"));
            Reference.Close(Of("se"), level.StandardError, Tolerance, name + " se");
            Reference.Close(Of("ci_lower"), Of("ci_upper"), level.ConfidenceInterval, Tolerance, name + " interval", Of("se"));
            Reference.Close(Of("pi_lower"), Of("pi_upper"), level.PredictionInterval, Tolerance, name + " prediction", Of("se"));
            Reference.Close(Of("tau2"), level.TauSquared, Tolerance, name + " tau squared");
            Reference.Close(Of("q"), level.Pooled!.Value.Q, Tolerance, name + " Q");
        }
    }

    [Fact]
    public void The_test_between_levels_is_that_of_their_means_and_standard_errors()
    {
        // Two levels: the squared difference over the sum of the squared standard errors, here from metafor's own results.
        var results = Oracle.Lines("subgroup").Where(line => Oracle.Is(line, "column", "setting")).Select(line => line.GetProperty("result")).ToList();
        var difference = results[0].GetProperty("coef").GetDouble() - results[1].GetProperty("coef").GetDouble();
        var expected = difference * difference / results.Sum(result => Math.Pow(result.GetProperty("se").GetDouble(), 2));
        var (estimates, variances, moderators) = MetaRegressionCases.Studies("raudenbush1985", ["setting"], _ => true);
        var test = Subgroups.Separate(estimates, variances, moderators.Moderators[0], new PoolingOptions { Interval = IntervalMethod.Wald }).BetweenTest;
        Reference.Close(expected, test.Statistic, Tolerance, "Q between");
        Assert.Equal(Estimable.Of(1), test.DegreesOfFreedom);
        Assert.Equal(Estimable.Absent(AbsenceReason.NotApplicable), test.DenominatorDegreesOfFreedom);
        Reference.Close(2 * NormalDistribution.UpperTail(Math.Sqrt(expected)), test.PValue, 1e-6, "p");
    }

    [Theory]
    [InlineData("z", IntervalMethod.Wald)]
    [InlineData("knha", IntervalMethod.KnappHartung)]
    public void With_a_shared_tau_squared_means_and_test_are_those_of_metafors_regression(string test, IntervalMethod interval)
    {
        var expected = Reference.Lines("meta-regression", "expected.jsonl").Select(line => JsonDocument.Parse(line).RootElement)
            .Single(line => Oracle.Is(line, "formula", "~ setting") && Oracle.Is(line, "method", "REML") && Oracle.Is(line, "test", test));
        var (estimates, variances, moderators) = MetaRegressionCases.Studies("raudenbush1985", ["setting"], _ => true);
        var analysis = Subgroups.Shared(estimates, variances, moderators.Moderators[0], new PoolingOptions { Interval = interval });
        Assert.Equal(["group", "indiv"], analysis.Levels.Select(level => level.Label));
        Assert.Equal([16, 3], analysis.Levels.Select(level => level.Studies));
        Reference.Close(Oracle.Numbers(expected, "coef")[0], analysis.Levels[0].Estimate, Tolerance, "group");
        Reference.Close(Oracle.Numbers(expected, "se")[0], analysis.Levels[0].StandardError, Tolerance, "se of group");
        Reference.Close(expected.GetProperty("at_estimate").GetDouble(), analysis.Levels[1].Estimate, Tolerance, "indiv");
        Reference.Close(expected.GetProperty("at_se").GetDouble(), analysis.Levels[1].StandardError, Tolerance, "se of indiv");
        Reference.Close(expected.GetProperty("qm").GetDouble(), analysis.BetweenTest.Statistic, Tolerance, "QM");
        Reference.Close(expected.GetProperty("qm_p").GetDouble(), analysis.BetweenTest.PValue, Tolerance, "p");
        Assert.Equal(interval == IntervalMethod.Wald ? Estimable.Absent(AbsenceReason.NotApplicable) : Estimable.Of(17), analysis.BetweenTest.DenominatorDegreesOfFreedom);
    }

    [Fact]
    public void A_level_of_one_study_is_left_out_of_the_test_by_name()
    {
        double[] estimates = [0.1, 0.3, 0.25, 0.6, 0.8, -0.1];
        double[] variances = [0.01, 0.02, 0.03, 0.02, 0.015, 0.04];
        var groups = Moderator.Categorical("place", ["a", "a", "a", "b", "b", "c"]);
        var separate = Subgroups.Separate(estimates, variances, groups);
        Assert.Equal(["c"], separate.LeftOut);
        Assert.Equal(Estimable.Of(-0.1), separate.Levels[2].Estimate);
        Assert.Equal(AbsenceReason.TooFewStudies, separate.Levels[2].StandardError.Reason);
        Assert.Equal(Estimable.Of(1), separate.BetweenTest.DegreesOfFreedom);
        var without = Subgroups.Separate(estimates.AsSpan(0, 5), variances.AsSpan(0, 5), Moderator.Categorical("place", ["a", "a", "a", "b", "b"]));
        Assert.Equal(without.BetweenTest, separate.BetweenTest);

        var shared = Subgroups.Shared(estimates, variances, groups);
        Assert.Empty(shared.LeftOut);
        Assert.True(shared.Levels[2].StandardError.HasValue);
        Assert.Equal(Estimable.Of(2), shared.BetweenTest.DegreesOfFreedom);
    }

    [Fact]
    public void Fewer_than_two_levels_to_compare_have_no_test()
    {
        var lone = Moderator.Categorical("place", ["a", "a", "b"]);
        Assert.Equal(AbsenceReason.TooFewStudies, Subgroups.Separate([1, 2, 3], [1, 1, 1], lone).BetweenTest.Statistic.Reason);
        var single = Moderator.Categorical("place", ["a", "a", "a"]);
        Assert.Equal(AbsenceReason.TooFewStudies, Subgroups.Separate([1, 2, 3], [1, 1, 1], single).BetweenTest.PValue.Reason);
        Assert.Equal(AbsenceReason.TooFewStudies, Subgroups.Shared([1, 2, 3], [1, 1, 1], single).BetweenTest.PValue.Reason);
        var none = Subgroups.Separate([], [], Moderator.Categorical("place", []));
        Assert.Empty(none.Levels);
        Assert.Equal(AbsenceReason.TooFewStudies, none.BetweenTest.Statistic.Reason);
        Assert.Empty(Subgroups.Shared([], [], Moderator.Categorical("place", [])).Levels);
    }

    [Fact]
    public void Under_a_common_effect_the_parts_of_Q_add_up() => Prop.ForAll<(NormalFloat Estimate, PositiveInt Variance)[]>(drawn =>
    {
        var (estimates, variances) = StudyDraws.From(drawn);
        if (estimates.Length < 5)
            return;
        var groups = Moderator.Categorical("g", Enumerable.Range(0, estimates.Length).Select(i => i % 2 == 0 ? "even" : "odd").ToArray());
        var options = new PoolingOptions { Estimator = TauSquaredEstimator.Common, Interval = IntervalMethod.Wald };
        var shared = Subgroups.Shared(estimates, variances, groups, options);
        var total = MetaRegression.Fit(estimates, variances, ModeratorSet.None, options).ResidualTest.Statistic.Value;
        Reference.Close(total, shared.Regression!.ResidualTest.Statistic.Value + shared.BetweenTest.Statistic.Value, 1e-11, "Q", 1e-3);
        Reference.Close(Enumerable.Range(0, estimates.Length).Where(i => i % 2 == 0).Sum(i => estimates[i] / variances[i]) / Enumerable.Range(0, estimates.Length).Where(i => i % 2 == 0).Sum(i => 1 / variances[i]), shared.Levels[0].Estimate, 1e-11, "even mean", 1);
    }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Fact]
    public void A_number_has_no_subgroups()
    {
        Assert.Equal("groups", Assert.Throws<ArgumentException>(() => Subgroups.Separate([1], [1], Moderator.Numeric("x", [1]))).ParamName);
        Assert.Equal("groups", Assert.Throws<ArgumentException>(() => Subgroups.Shared([1], [1], Moderator.Categorical("x", ["a", "b"]))).ParamName);
        Assert.Throws<ArgumentNullException>(() => Subgroups.Shared([1], [1], null!));
    }
}
