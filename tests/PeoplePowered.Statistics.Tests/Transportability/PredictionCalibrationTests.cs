using PeoplePowered.Statistics.Synthesis;
using PeoplePowered.Statistics.Tests.Synthesis;
using PeoplePowered.Statistics.Transportability;

namespace PeoplePowered.Statistics.Tests.Transportability;

public sealed class PredictionCalibrationTests
{
    private static readonly PoolingOptions s_knappHartung = new() { Interval = IntervalMethod.KnappHartung, Prediction = PredictionConvention.KnappHartung };

    [Theory]
    [InlineData("moral", 21)]
    [InlineData("BCG", 13)]
    [InlineData("CBT", 58)]
    [InlineData("Modified", 11)]
    [InlineData("SAT", 8)]
    [InlineData("Scared", 7)]
    public void Each_site_foretold_from_the_others_agrees_with_metafor(string name, int sites)
    {
        var (estimates, variances) = Sites(name);
        var calibration = PredictionCalibration.LeaveOneOut(estimates, variances, 0.95, s_knappHartung);
        var rows = Reference.Rows("prediction", "calibration.csv").Where(row => row[0] == name).ToList();
        Assert.Equal((sites, sites), (rows.Count, calibration.Judged));
        foreach (var (row, site) in rows.Zip(calibration.Sites))
        {
            double Expected(int column) => Reference.Number(row[column]);
            Reference.Close(Expected(2), Expected(3), site.Range, 1e-7, name, Expected(3) - Expected(2));
            Reference.Close(Expected(4), site.ProbabilityBelow, 1e-7, name + " below");
            Reference.Close(Expected(5), site.IntervalScore, 1e-6, name + " score");
            Reference.Close(Expected(6), site.LogScore, 1e-7, name + " log score", 1);
            Assert.Equal(Expected(2) <= site.Estimate && site.Estimate <= Expected(3), site.IsInside);
        }

        Reference.Close(rows.Average(row => Reference.Number(row[3]) - Reference.Number(row[2])), calibration.MeanWidth, 1e-7, "mean width");
        Reference.Close(rows.Average(row => Reference.Number(row[5])), calibration.MeanIntervalScore, 1e-6, "mean score");
        Reference.Close(rows.Average(row => Reference.Number(row[6])), calibration.MeanLogScore, 1e-7, "mean log score", 1);
        Reference.Close(calibration.Sites.Count(site => site.IsInside == true) / (double)sites, calibration.Coverage, 1e-15, "coverage");
    }

    [Fact]
    public void A_convention_and_the_same_as_a_caller_s_method_agree()
    {
        var (estimates, variances) = ReplicationCases.MoralCredential();
        foreach (var convention in Enum.GetValues<PredictionConvention>())
        {
            var options = new PoolingOptions { Prediction = convention };
            var known = PredictionCalibration.LeaveOneOut(estimates, variances, 0.8, options);
            var own = PredictionCalibration.LeaveOneOut(estimates, variances, 0.8, (y, v, variance) => SiteForecast.Of(NewStudy.Predict(y, v, options).ForEstimate(variance)));
            Assert.Equal(known.Sites, own.Sites);
            Assert.Equal((known.Coverage, known.MeanWidth, known.MeanIntervalScore, known.MeanLogScore), (own.Coverage, own.MeanWidth, own.MeanIntervalScore, own.MeanLogScore));
            Assert.Equal((convention, (PredictionConvention?)null), (known.Convention!.Value, own.Convention));
        }
    }

    [Fact]
    public void A_method_never_sees_the_site_that_it_foretells()
    {
        var calibration = PredictionCalibration.LeaveOneOut([1, 2, 3, 9], [1, 2, 3, 4], 0.5, (y, v, variance) =>
        {
            Assert.Equal(10, v[0] + v[1] + v[2] + variance);
            var centre = (y[0] + y[1] + y[2]) / 3;
            return new SiteForecast(_ => EstimableInterval.Of(centre - 1, centre + 1), _ => Estimable.Of(0.5));
        });

        // The others' means are 14/3, 13/3, 4 and 2: only 3 is within 1 of its own.
        Assert.Equal([false, false, true, false], calibration.Sites.Select(site => site.IsInside!.Value));
        Assert.Equal(Estimable.Of(0.25), calibration.Coverage);

        // The others of the last have the mean 2 and the range [1, 3]; 9 misses it by 6, which at level .5 costs four times that.
        Assert.Equal(Estimable.Of(2 + (4 * 6)), calibration.Sites[3].IntervalScore);
        Assert.Equal(AbsenceReason.NotApplicable, calibration.MeanLogScore.Reason);
    }

    [Fact]
    public void What_few_sites_do_not_say_is_absent_by_name()
    {
        var few = PredictionCalibration.LeaveOneOut([1, 2, 3], [1, 1, 1]);
        Assert.Equal((0, AbsenceReason.TooFewStudies, AbsenceReason.TooFewStudies), (few.Judged, few.Coverage.Reason, few.MeanIntervalScore.Reason));
        Assert.All(few.Sites, site => Assert.Null(site.IsInside));
        Assert.Equal(AbsenceReason.NoStudies, PredictionCalibration.LeaveOneOut([], []).Coverage.Reason);
        Assert.Equal(PredictionConventions.Recommended, few.Convention);
    }

    [Fact]
    public void Mistakes_are_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PredictionCalibration.LeaveOneOut([1, 2], [1, 1], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PredictionCalibration.LeaveOneOut([1, double.NaN], [1, 1]));
        Assert.Throws<ArgumentException>(() => PredictionCalibration.LeaveOneOut([1, 2], [1]));
        Assert.Throws<ArgumentNullException>(() => PredictionCalibration.LeaveOneOut([1, 2], [1, 1], 0.9, method: null!));
        Assert.Throws<ArgumentNullException>(() => SiteForecast.Of(null!));
    }

    private static (double[] Estimates, double[] Variances) Sites(string name)
    {
        if (name == "moral")
            return ReplicationCases.MoralCredential();
        var (estimates, variances, _) = ReplicationCases.Of(name);
        return (estimates, variances);
    }
}
