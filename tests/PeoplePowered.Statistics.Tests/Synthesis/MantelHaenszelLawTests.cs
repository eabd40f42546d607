using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Tests.Synthesis;

public sealed class MantelHaenszelLawTests
{
    private delegate PooledCounts Method(ReadOnlySpan<long> a, ReadOnlySpan<long> n1, ReadOnlySpan<long> c, ReadOnlySpan<long> n2, double level = 0.95, ContinuityCorrection? correction = null);

    private static readonly Method s_oddsRatio = (a, n1, c, n2, level, correction) => MantelHaenszel.OddsRatio(a, n1, c, n2, level, correction);
    private static readonly Method s_riskRatio = (a, n1, c, n2, level, correction) => MantelHaenszel.RiskRatio(a, n1, c, n2, level, correction);
    private static readonly Method s_riskDifference = (a, n1, c, n2, level, correction) => MantelHaenszel.RiskDifference(a, n1, c, n2, level, correction);
    private static readonly Method s_peto = PetoOneStep.OddsRatio;
    private static readonly Method[] s_methods = [s_oddsRatio, s_riskRatio, s_riskDifference, s_peto];

    [Fact]
    public void Swapped_arms_change_the_sign_and_nothing_else() => ForSets((a, n1, c, n2) =>
    {
        foreach (var method in s_methods)
            Same(method(a, n1, c, n2), method(c, n2, a, n1), sign: -1);
        Reference.Close(
            MantelHaenszelTests.CochranMantelHaenszel(a, n1, c, n2).Statistic.ToNullable() ?? 0,
            MantelHaenszelTests.CochranMantelHaenszel(c, n2, a, n1).Statistic.ToNullable() ?? 0,
            1e-11,
            "test",
            scale: 1);
    });

    [Fact]
    public void Counting_those_who_did_not_achieve_it_changes_the_sign_of_all_but_the_risk_ratio() => ForSets((a, n1, c, n2) =>
    {
        long[] Others(long[] achieved, long[] participants) => [.. participants.Zip(achieved, (n, x) => n - x)];
        foreach (var method in s_methods.Where(method => method != s_riskRatio))
            Same(method(a, n1, c, n2), method(Others(a, n1), n1, Others(c, n2), n2), sign: -1);
    });

    [Fact]
    public void The_order_of_studies_does_not_matter() => ForSets((a, n1, c, n2) =>
    {
        static long[] Back(long[] values) => [.. values.Reverse()];
        foreach (var method in s_methods)
            Same(method(a, n1, c, n2), method(Back(a), Back(n1), Back(c), Back(n2)), sign: 1);
    });

    [Fact]
    public void A_double_zero_study_changes_no_ratio() => ForSets((a, n1, c, n2) =>
    {
        if (a.Length == 0)
            return;
        foreach (var method in s_methods.Where(method => method != s_riskDifference))
        {
            var (without, with) = (method(a, n1, c, n2), method([.. a, 0], [.. n1, 50], [.. c, 0], [.. n2, 40]));
            Assert.Equal(without.Estimate, with.Estimate);
            Assert.Equal(without.StandardError, with.StandardError);
            Assert.Equal((without.Studies + 1, without.StudiesUsed, without.DoubleZeroStudies + 1), (with.Studies, with.StudiesUsed, with.DoubleZeroStudies));
        }

        Assert.Equal(MantelHaenszelTests.Tarone(a, n1, c, n2), MantelHaenszelTests.Tarone([.. a, 0], [.. n1, 50], [.. c, 0], [.. n2, 40]));
    });

    [Fact]
    public void Of_one_study_the_odds_ratio_the_risk_ratio_and_the_difference_are_its_own()
    {
        Same(TwoArmCountEffects.LogOddsRatio(3, 10, 5, 11), MantelHaenszel.OddsRatio([3], [10], [5], [11]));
        Same(TwoArmCountEffects.LogRiskRatio(3, 10, 5, 11), MantelHaenszel.RiskRatio([3], [10], [5], [11]));
        Same(TwoArmCountEffects.RiskDifference(3, 10, 5, 11), MantelHaenszel.RiskDifference([3], [10], [5], [11]));
        Same(TwoArmCountEffects.PetoLogOddsRatio(3, 10, 5, 11), PetoOneStep.OddsRatio([3], [10], [5], [11]));

        static void Same(EstimableEffect own, PooledCounts pooled)
        {
            Reference.Close(own.Value.Estimate, pooled.Estimate, 1e-13, "estimate");
            Reference.Close(Math.Sqrt(own.Value.Variance), pooled.StandardError, 1e-13, "error");
            foreach (var absent in new[] { pooled.Q, pooled.QDegreesOfFreedom, pooled.QPValue, pooled.ISquared, pooled.HSquared })
                Assert.Equal(AbsenceReason.TooFewStudies, absent.Reason);
        }
    }

    [Fact]
    public void Tables_without_a_contrast_are_absences_by_name()
    {
        long[] nobody = [0, 0], n = [10, 12], some = [2, 3];
        foreach (var method in new[] { s_oddsRatio, s_riskRatio })
            Empty(AbsenceReason.EmptyCell, method(nobody, n, some, n), 0);
        Assert.True(PetoOneStep.OddsRatio(nobody, n, some, n).Estimate.Value < 0);
        Assert.Equal(AbsenceReason.EmptyCell, MantelHaenszelTests.BreslowDay(nobody, n, some, n).Statistic.Reason);
        Assert.True(MantelHaenszelTests.CochranMantelHaenszel(nobody, n, some, n).Statistic.Value > 0);

        foreach (var method in new[] { s_oddsRatio, s_riskRatio, s_peto })
            Empty(AbsenceReason.EmptyCell, method(nobody, n, nobody, n), 2);
        Assert.Equal(AbsenceReason.EmptyCell, MantelHaenszelTests.CochranMantelHaenszel(nobody, n, nobody, n).PValue.Reason);
        var difference = MantelHaenszel.RiskDifference(nobody, n, nobody, n);
        Assert.Equal(Estimable.Of(0), difference.Estimate);
        Assert.Equal(AbsenceReason.ZeroVariance, difference.StandardError.Reason);
        Assert.Equal(AbsenceReason.ZeroVariance, difference.ConfidenceInterval.Reason);
    }

    [Theory]
    [InlineData(4, 6)]
    [InlineData(7, 3)]
    [InlineData(1000003, 17)]
    public void A_difference_between_everybody_and_nobody_has_no_error(long first, long comparison)
    {
        var pooled = MantelHaenszel.RiskDifference([first, first], [first, first], [0, 0], [comparison, comparison]);
        Reference.Close(1, pooled.Estimate, 1e-14, "difference");
        Assert.Equal(AbsenceReason.ZeroVariance, pooled.StandardError.Reason);
        Assert.Equal(AbsenceReason.ZeroVariance, pooled.PValue.Reason);
    }

    [Fact]
    public void No_studies_are_an_absence_by_name()
    {
        foreach (var method in s_methods)
            Empty(AbsenceReason.NoStudies, method([], [], [], []), 0);
        Assert.Equal(AbsenceReason.NoStudies, MantelHaenszelTests.CochranMantelHaenszel([], [], [], []).Statistic.Reason);
        Assert.Equal(AbsenceReason.NoStudies, MantelHaenszelTests.BreslowDay([], [], [], []).Statistic.Reason);
        Assert.Equal(AbsenceReason.TooFewStudies, MantelHaenszelTests.Tarone([3], [10], [5], [11]).Statistic.Reason);
    }

    [Fact]
    public void The_half_never_takes_the_test_beyond_0()
    {
        // sum of (a - E) is .2381 here, less than the half.
        var test = MantelHaenszelTests.CochranMantelHaenszel([5], [10], [5], [11]);
        Assert.Equal(Estimable.Of(0), test.Statistic);
        Assert.Equal(Estimable.Of(1), test.PValue);
        Assert.True(MantelHaenszelTests.CochranMantelHaenszel([5], [10], [5], [11], continuityCorrection: false).Statistic.Value > 0);
    }

    [Fact]
    public void Mistakes_are_refused_by_name()
    {
        Assert.Equal("comparisonAchieved", Assert.Throws<ArgumentOutOfRangeException>(() => MantelHaenszel.OddsRatio([1], [2], [4], [3])).ParamName);
        Assert.Equal("participants", Assert.Throws<ArgumentOutOfRangeException>(() => PetoOneStep.OddsRatio([0], [0], [1], [3])).ParamName);
        Assert.Equal("comparisonParticipants", Assert.Throws<ArgumentException>(() => MantelHaenszel.RiskRatio([1], [2], [1], [2, 3])).ParamName);
        Assert.Equal("confidenceLevel", Assert.Throws<ArgumentOutOfRangeException>(() => MantelHaenszel.RiskDifference([1], [2], [1], [2], 95)).ParamName);
        Assert.Equal("confidenceLevel", Assert.Throws<ArgumentOutOfRangeException>(() => MantelHaenszel.RiskDifference([], [], [], [], 95)).ParamName);
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        long[] a = [3, 0, 7], n1 = [10, 20, 9], c = [4, 6, 2], n2 = [9, 20, 8];
        var effects = new EstimableEffect[3];
        void Run()
        {
            foreach (var method in s_methods)
                _ = method(a, n1, c, n2);
            _ = MantelHaenszelTests.Tarone(a, n1, c, n2);
            TwoArmCountEffects.LogOddsRatio(a, n1, c, n2, effects);
            ProportionEffects.FreemanTukey(a, n1, effects);
        }

        Run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static void Empty(AbsenceReason reason, PooledCounts pooled, int doubleZeros)
    {
        Assert.Equal(doubleZeros, pooled.DoubleZeroStudies);
        Assert.Equal(reason, pooled.ConfidenceInterval.Reason);
        foreach (var absent in new[] { pooled.Estimate, pooled.StandardError, pooled.Statistic, pooled.PValue, pooled.Q, pooled.QPValue, pooled.ISquared, pooled.HSquared })
            Assert.Equal(reason, absent.Reason);
    }

    private static void Same(PooledCounts here, PooledCounts there, int sign)
    {
        Assert.Equal((here.Studies, here.StudiesUsed, here.DoubleZeroStudies), (there.Studies, there.StudiesUsed, there.DoubleZeroStudies));
        Assert.Equal((here.Estimate.Reason, here.StandardError.Reason, here.Q.Reason), (there.Estimate.Reason, there.StandardError.Reason, there.Q.Reason));
        if (here.Estimate.HasValue)
            Reference.Close(sign * here.Estimate.Value, there.Estimate, 1e-11, "estimate", scale: 1e-2);
        if (here.StandardError.HasValue)
            Reference.Close(here.StandardError.Value, there.StandardError, 1e-11, "error");
        if (here.Q.HasValue)
            Reference.Close(here.Q.Value, there.Q, 1e-10, "Q", scale: 1e-2);
    }

    private static void ForSets(Action<long[], long[], long[], long[]> law) =>
        Prop.ForAll<(PositiveInt First, NonNegativeInt Achieved, PositiveInt Comparison, NonNegativeInt AchievedToo)[]>(drawn => law(
            [.. drawn.Select(study => (long)(study.Achieved.Get % (study.First.Get + 1)))],
            [.. drawn.Select(study => (long)study.First.Get)],
            [.. drawn.Select(study => (long)(study.AchievedToo.Get % (study.Comparison.Get + 1)))],
            [.. drawn.Select(study => (long)study.Comparison.Get)])).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));
}
