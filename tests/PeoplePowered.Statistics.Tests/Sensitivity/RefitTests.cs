using PeoplePowered.Statistics.Sensitivity;
using PeoplePowered.Statistics.Synthesis;
using PeoplePowered.Statistics.Tests.Synthesis;

namespace PeoplePowered.Statistics.Tests.Sensitivity;

public sealed class RefitTests
{
    private const double Tolerance = 1e-7;

    [Fact]
    public void Leaving_each_study_out_agrees_with_metafor_on_every_reference_data_set()
    {
        var lines = Oracle.Lines("leave_one_out");
        Assert.Equal(24, lines.Count);
        foreach (var line in lines)
        {
            var (estimates, variances) = SensitivityReference.EffectsOf(line);
            var without = new RefittedEstimate[estimates.Length];
            LeaveOneOut.Refit(estimates, variances, without, SensitivityReference.Options(Oracle.Text(line, "method"), Oracle.Text(line, "test")));
            var (mean, se, tau2, i2) = (Oracle.Numbers(line, "estimate"), Oracle.Numbers(line, "se"), Oracle.Numbers(line, "tau2"), Oracle.Numbers(line, "i2"));
            for (var i = 0; i < without.Length; i++)
            {
                var what = $"{Oracle.Text(line, "case")} {Oracle.Text(line, "measure")} without {i}";
                Assert.True(without[i].Converged, what);
                Reference.Close(mean[i], without[i].Estimate, Tolerance, what, se[i]);
                Reference.Close(se[i], without[i].StandardError, Tolerance, what);
                Reference.Close(tau2[i], without[i].TauSquared, Tolerance, what, se[i] * se[i] * 1e-5);
                Reference.Close(i2[i], without[i].ISquared, Tolerance, what, 1e-3);
            }
        }
    }

    [Fact]
    public void Every_figure_without_a_study_agrees_with_metafor_under_every_test()
    {
        var compared = 0;
        foreach (var (name, measure, method, test, fields) in SensitivityReference.Results("leave_one_out"))
        {
            var (estimates, variances) = Oracle.Effects(name, measure);
            var without = new RefittedEstimate[estimates.Length];
            LeaveOneOut.Refit(estimates, variances, without, SensitivityReference.Options(method, test));
            for (var i = 0; i < without.Length; i++)
            {
                var what = $"{name} {measure} {method} {test} without {i}";
                var row = without[i];
                Reference.Close(fields["estimate"][i], row.Estimate, Tolerance, what, fields["se"][i]);
                Reference.Close(fields["se"][i], row.StandardError, Tolerance, what);
                Reference.Close(fields["statistic"][i], row.Statistic, Tolerance, what, 1);
                Reference.Close(fields["pval"][i], row.PValue, 1e-6, what);
                Reference.Close(fields["ci.lb"][i], fields["ci.ub"][i], row.ConfidenceInterval, Tolerance, what, fields["se"][i]);
                Reference.Close(fields["Q"][i], row.Q, 1e-9, what);
                Reference.Close(fields["Qp"][i], row.QPValue, 1e-9, what);
                if (fields.TryGetValue("tau2", out var tau2))
                    Reference.Close(tau2[i], row.TauSquared, Tolerance, what, fields["se"][i] * fields["se"][i] * 1e-5);
                if (fields.TryGetValue("I2", out var i2) && !method.Equals("EE", StringComparison.Ordinal))
                {
                    Reference.Close(i2[i], row.ISquared, Tolerance, what, 1e-3);
                    Reference.Close(fields["H2"][i], row.HSquared, Tolerance, what);
                }

                compared++;
            }
        }

        Assert.Equal(7 * (13 + 9 + 13), compared);
    }

    [Fact]
    public void Studies_that_come_in_one_by_one_agree_with_metafor_on_every_reference_data_set()
    {
        var lines = Oracle.Lines("cumulative");
        Assert.Equal(24, lines.Count);
        foreach (var line in lines)
        {
            var (estimates, variances) = SensitivityReference.EffectsOf(line);
            var cumulative = new RefittedEstimate[estimates.Length];
            Cumulative.Refit(estimates, variances, cumulative, SensitivityReference.Options(Oracle.Text(line, "method"), Oracle.Text(line, "test")));
            var (mean, se) = (Oracle.Numbers(line, "estimate"), Oracle.Numbers(line, "se"));
            Assert.Equal(estimates[0], cumulative[0].Estimate.Value);
            Assert.Equal(AbsenceReason.TooFewStudies, cumulative[0].StandardError.Reason);
            for (var i = 1; i < cumulative.Length; i++)
            {
                var what = $"{Oracle.Text(line, "case")} {Oracle.Text(line, "measure")} up to {i}";
                Reference.Close(mean[i], cumulative[i].Estimate, Tolerance, what, se[i]);
                Reference.Close(se[i], cumulative[i].StandardError, Tolerance, what);
            }
        }
    }

    [Fact]
    public void A_key_orders_the_studies_and_equal_keys_keep_their_order()
    {
        double[] estimates = [0.5, 0.1, 0.9, 0.3, 0.7], variances = [0.1, 0.2, 0.3, 0.4, 0.5], years = [2001, 1999, 2001, 1999, 1998];
        var order = new int[5];
        var (byKey, given) = (new RefittedEstimate[5], new RefittedEstimate[5]);
        Cumulative.RefitBy(estimates, variances, years, order, byKey);
        Assert.Equal([4, 1, 3, 0, 2], order);
        Cumulative.Refit(order.Select(i => estimates[i]).ToArray(), order.Select(i => variances[i]).ToArray(), given);
        Assert.Equal(given, byKey);
    }

    [Fact]
    public void The_last_cumulative_row_is_the_whole_fit()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        var cumulative = new RefittedEstimate[estimates.Length];
        Cumulative.Refit(estimates, variances, cumulative);
        var pooled = RandomEffects.Pool(estimates, variances);
        Reference.Close(pooled.Estimate.Value, cumulative[^1].Estimate, 1e-12, "estimate");
        Reference.Close(pooled.StandardError.Value, cumulative[^1].StandardError, 1e-12, "se");
        Reference.Close(pooled.PValue.Value, cumulative[^1].PValue, 1e-11, "p");
        Assert.Equal(pooled.DegreesOfFreedom, cumulative[^1].DegreesOfFreedom);
    }

    [Fact]
    public void Few_studies_have_named_absences()
    {
        LeaveOneOut.Refit([], [], []);
        var one = new RefittedEstimate[1];
        LeaveOneOut.Refit([0.4], [0.1], one);
        Assert.Equal(AbsenceReason.NoStudies, one[0].Estimate.Reason);
        Assert.Equal(AbsenceReason.NoStudies, one[0].PValue.Reason);
        var two = new RefittedEstimate[2];
        LeaveOneOut.Refit([0.4, 0.6], [0.1, 0.2], two);
        Assert.Equal([0.6, 0.4], two.Select(row => row.Estimate.Value));
        foreach (var row in two)
        {
            Assert.Equal(1, row.Studies);
            Assert.All([row.StandardError, row.Statistic, row.PValue, row.DegreesOfFreedom, row.TauSquared, row.ISquared, row.HSquared, row.Q, row.QPValue], absent => Assert.Equal(AbsenceReason.TooFewStudies, absent.Reason));
            Assert.Equal(AbsenceReason.TooFewStudies, row.ConfidenceInterval.Reason);
        }
    }

    [Fact]
    public void Arguments_are_refused_by_name()
    {
        Assert.Equal("without", Assert.Throws<ArgumentException>(() => LeaveOneOut.Refit([1, 2], [1, 1], new RefittedEstimate[3])).ParamName);
        Assert.Equal("variances", Assert.Throws<ArgumentException>(() => LeaveOneOut.Refit([1, 2], [1], new RefittedEstimate[2])).ParamName);
        Assert.Equal("estimates", Assert.Throws<ArgumentOutOfRangeException>(() => Cumulative.Refit([double.NaN], [1], new RefittedEstimate[1])).ParamName);
        Assert.Equal("variances", Assert.Throws<ArgumentOutOfRangeException>(() => Cumulative.Refit([1], [0], new RefittedEstimate[1])).ParamName);
        Assert.Equal("keys", Assert.Throws<ArgumentOutOfRangeException>(() => Cumulative.RefitBy([1], [1], [double.NaN], new int[1], new RefittedEstimate[1])).ParamName);
        Assert.Equal("order", Assert.Throws<ArgumentException>(() => Cumulative.RefitBy([1], [1], [1], new int[2], new RefittedEstimate[1])).ParamName);
    }
}
