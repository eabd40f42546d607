using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Sensitivity;
using PeoplePowered.Statistics.Synthesis;
using PeoplePowered.Statistics.Tests.Synthesis;

namespace PeoplePowered.Statistics.Tests.Sensitivity;

public sealed class SensitivityContractTests
{
    [Fact]
    public void Nothing_is_allocated()
    {
        var (estimates, variances) = StudyDraws.Bcg;
        var k = estimates.Length;
        var (refits, influences, points, imputed, placements) = (new RefittedEstimate[k], new StudyInfluence[k], new BaujatPoint[k], new EffectSize[k], new FunnelPlacement[k]);
        var (order, boundaries, levels) = (new int[k], new FunnelBoundary[20], new[] { 0.9, 0.95, 0.99 });
        double Once()
        {
            LeaveOneOut.Refit(estimates, variances, refits);
            Cumulative.RefitBy(estimates, variances, variances, order, refits);
            Influence.Measure(estimates, variances, influences);
            Baujat.Place(estimates, variances, points);
            FunnelContours.Boundaries(0, 0.95, 1, boundaries);
            FunnelContours.Place(estimates, variances, 0, levels, placements);
            return SmallStudyEffects.Egger(estimates, variances).Statistic.Value + SmallStudyEffects.MixedEffects(estimates, variances).Statistic.Value
                + SmallStudyEffects.Begg(estimates, variances).Tau.Value + TrimAndFill.Fill(estimates, variances, imputed).Imputed;
        }

        var sum = Once() + Once();
        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 5; i++)
                sum += Once();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // Other tests may take the slots of kept critical values and the pools' arrays in the meantime; not in every round.
        Assert.Equal(0, Enumerable.Range(0, 20).Min(_ => Allocated()));
        Assert.NotEqual(0, sum);
    }

    [Fact]
    public void Numbers_at_the_edge_of_a_double_have_absences_and_never_throw()
    {
        double[] estimates = [1e300, -1e300, 0, 1e-300, 5, 1e154, -3], variances = [1e-300, 1e300, 1, 1e-200, 1e200, double.Epsilon, double.MaxValue];
        var random = new Random(7);
        for (var draw = 0; draw < 200; draw++)
        {
            random.Shuffle(estimates);
            random.Shuffle(variances);
            var (y, v) = (estimates[..(1 + (draw % 7))], variances[..(1 + (draw % 7))]);
            var (refits, influences, points, imputed, placements) = (new RefittedEstimate[y.Length], new StudyInfluence[y.Length], new BaujatPoint[y.Length], new EffectSize[y.Length], new FunnelPlacement[y.Length]);
            foreach (var estimator in Enum.GetValues<TauSquaredEstimator>())
            {
                var options = new PoolingOptions { Estimator = estimator };
                LeaveOneOut.Refit(y, v, refits, options);
                Assert.All(refits, row => Assert.Equal(row.Statistic.HasValue, row.PValue.HasValue));
                Cumulative.Refit(y, v, refits, options);
                Influence.Measure(y, v, influences, options);
                Baujat.Place(y, v, points, options);
                Assert.NotEqual(AbsenceReason.NotComputed, SmallStudyEffects.MixedEffects(y, v, options).Slope.Reason);
                foreach (var missing in Enum.GetValues<MissingStudiesEstimator>())
                    Assert.Equal(y.Length, TrimAndFill.Fill(y, v, imputed, options, missing, FunnelSide.Right).Studies);
            }

            FunnelContours.Place(y, v, 0, [0.95], placements);
            Assert.NotEqual(AbsenceReason.NotComputed, SmallStudyEffects.Egger(y, v).Slope.Reason);
            Assert.NotEqual(AbsenceReason.NotComputed, SmallStudyEffects.Begg(y, v).Tau.Reason);
        }
    }

    [Fact]
    public void Text_is_the_same_in_every_culture()
    {
        var culture = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = System.Globalization.CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("(0.5, 1.5)", new BaujatPoint(Estimable.Of(0.5), Estimable.Of(1.5)).ToString());
            Assert.Equal("[-0.5, 0.5] at 0.25", new FunnelBoundary(0.25, new Interval(-0.5, 0.5)).ToString());
            Assert.Equal("(0.5, 0.25), p = 0.75, band 1", new FunnelPlacement(0.5, 0.25, Estimable.Of(0.75), 1).ToString());
            Assert.Equal("tau 0.5, p = 0.25, k = 4 (not informative below ten studies)", new FunnelRankCorrelation(4, Estimable.Of(0.5), Estimable.Of(0.25), IsExact: true).ToString());
            Assert.Equal("NotComputed, p = NotComputed, k = 0", default(FunnelRegression).ToString());
            Assert.Equal("NotComputed NotComputed, tau squared NotComputed, k = 0", default(RefittedEstimate).ToString());
            Assert.Equal("Cook's distance NotComputed", default(StudyInfluence).ToString());
            Assert.StartsWith("0 missing Left, filled ", TrimAndFill.Fill([0.5, 0.5, 0.5], [1, 2, 3], new EffectSize[3], side: FunnelSide.Left).ToString(), StringComparison.Ordinal);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = culture;
        }
    }
}
