using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Statistics.Tests.EffectSizes;

public sealed class RecoveryTests
{
    [Fact]
    public void A_known_standard_error_is_recovered_from_the_intervals_and_tests_of_R()
    {
        var rows = Reference.Rows("effects", "recovery.csv").ToList();
        Assert.Equal(144, rows.Count);
        var ratios = 0;
        foreach (var row in rows)
        {
            double? df = row[3].Length == 0 ? null : Reference.Number(row[3]);
            var v = row.Select(text => text.Length == 0 ? double.NaN : Reference.Number(text)).ToArray();
            var (estimate, variance, what) = (v[0], v[1] * v[1], string.Join(' ', row));
            Same(estimate, variance, EffectRecovery.FromInterval(estimate, v[4], v[5], 0, v[2], df), what);
            Same(estimate, variance, EffectRecovery.FromStatistic(estimate, v[10]), what);
            if (v[9] > 1e-300 && Math.Abs(v[9] - 1) > 1e-2)
                Same(estimate, variance, EffectRecovery.FromPValue(estimate, v[9], df), what);
            if (!double.IsFinite(v[8]) || v[7] < 1e-300)
                continue;
            Same(estimate, variance, EffectRecovery.FromRatioInterval(v[6], v[7], v[8], 0, v[2], df), what);
            ratios++;
        }

        Assert.True(ratios > 100);
    }

    [Theory]
    [InlineData(0.72, 0.55, 0.94, 0.01)]
    [InlineData(1.5, 1.1, 2.1, 0.1)]
    [InlineData(0.02, 0.00, 0.11, 0.01, AbsenceReason.OutOfDomain)]
    [InlineData(0.03, 0.01, 0.20, 0.01)]
    [InlineData(0.72, 0.55, 0.89, 0.01, AbsenceReason.Inconsistent)]
    [InlineData(0.72, 0.55, 0.94, 0.0001, AbsenceReason.Inconsistent)]
    [InlineData(-0.72, -0.94, -0.55, 0.01, AbsenceReason.OutOfDomain)]
    public void A_ratio_is_taken_only_where_its_interval_is_symmetric_on_the_log_scale_within_the_last_digit(double ratio, double lower, double upper, double lastDigit, AbsenceReason expected = AbsenceReason.None) =>
        Assert.Equal(expected, EffectRecovery.FromRatioInterval(ratio, lower, upper, lastDigit).Reason);

    [Theory]
    [InlineData(0.30, 0.06, 0.54, 0.01)]
    [InlineData(0.30, 0.06, 0.55, 0.01)]
    [InlineData(0.30, 0.06, 0.57, 0.01, AbsenceReason.Inconsistent)]
    [InlineData(0.30, 0.06, 0.55, 0, AbsenceReason.Inconsistent)]
    [InlineData(0.30, 0.30, 0.30, 0.01, AbsenceReason.ZeroVariance)]
    public void A_difference_is_taken_only_where_its_interval_is_symmetric_within_the_last_digit(double estimate, double lower, double upper, double lastDigit, AbsenceReason expected = AbsenceReason.None) =>
        Assert.Equal(expected, EffectRecovery.FromInterval(estimate, lower, upper, lastDigit).Reason);

    [Fact]
    public void Every_interval_made_symmetric_and_then_rounded_is_taken() => Prop.ForAll<NormalFloat, PositiveInt, PositiveInt>((drawn, spread, digits) =>
    {
        var (estimate, half, places) = (Math.Atan((double)drawn), 0.01 * (1 + (spread.Get % 150)), 1 + (digits.Get % 4));
        double Rounded(double value) => Math.Round(value, places, MidpointRounding.ToEven);
        var lastDigit = Math.Pow(10, -places);
        Assert.NotEqual(AbsenceReason.Inconsistent, EffectRecovery.FromInterval(Rounded(estimate), Rounded(estimate - half), Rounded(estimate + half), lastDigit).Reason);
        Assert.NotEqual(
            AbsenceReason.Inconsistent,
            EffectRecovery.FromRatioInterval(Rounded(Math.Exp(estimate)), Rounded(Math.Exp(estimate - half)), Rounded(Math.Exp(estimate + half)), lastDigit).Reason);
    }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Theory]
    [InlineData(0.5, 0.0, AbsenceReason.OutOfDomain)]
    [InlineData(0.5, 1.0, AbsenceReason.OutOfDomain)]
    [InlineData(0.0, 1.0, AbsenceReason.OutOfDomain)]
    [InlineData(0.0, 0.4, AbsenceReason.Inconsistent)]
    public void A_p_value_that_determines_no_error_is_an_absence(double estimate, double pValue, AbsenceReason expected)
    {
        Assert.Equal(expected, EffectRecovery.FromPValue(estimate, pValue).Reason);
        Assert.Equal(expected, EffectRecovery.FromPValue(estimate, pValue, 3).Reason);
    }

    [Theory]
    [InlineData(0.5, -2.0, AbsenceReason.Inconsistent)]
    [InlineData(0.5, 0.0, AbsenceReason.Inconsistent)]
    [InlineData(0.0, 2.0, AbsenceReason.Inconsistent)]
    [InlineData(0.0, 0.0, AbsenceReason.OutOfDomain)]
    public void A_statistic_that_determines_no_error_is_an_absence(double estimate, double statistic, AbsenceReason expected) =>
        Assert.Equal(expected, EffectRecovery.FromStatistic(estimate, statistic).Reason);

    [Fact]
    public void Impossible_reports_are_refused_by_name()
    {
        Refused("upper", () => EffectRecovery.FromInterval(0.3, 0.5, 0.1, 0.01));
        Refused("estimate", () => EffectRecovery.FromInterval(double.NaN, 0.1, 0.5, 0.01));
        Refused("lastDigit", () => EffectRecovery.FromRatioInterval(0.3, 0.1, 0.5, -0.01));
        Refused("confidenceLevel", () => EffectRecovery.FromInterval(0.3, 0.1, 0.5, 0.01, 95));
        Refused("degreesOfFreedom", () => EffectRecovery.FromInterval(0.3, 0.1, 0.5, 0.01, 0.95, 0.5));
        Refused("pValue", () => EffectRecovery.FromPValue(0.3, 1.2));
        Refused("degreesOfFreedom", () => EffectRecovery.FromPValue(0.3, 0.2, double.NaN));
        Refused("statistic", () => EffectRecovery.FromStatistic(0.3, double.PositiveInfinity));
    }

    private static void Refused(string parameter, Func<object> call) => Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(call).ParamName);

    private static void Same(double estimate, double variance, EstimableEffect actual, string what)
    {
        Assert.True(actual.HasValue, $"{what}: {actual.Reason}");
        Reference.Close(estimate, actual.Value.Estimate, 1e-13, what + " estimate", scale: 1);
        Reference.Close(variance, actual.Value.Variance, 1e-10, what + " variance");
    }
}
