using System.Globalization;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Statistics.EffectSizes;

namespace PeoplePowered.Statistics.Tests;

public sealed class IntervalTests
{
    [Theory]
    [InlineData(double.NaN, 1, "lower")]
    [InlineData(double.NegativeInfinity, 1, "lower")]
    [InlineData(0, double.NaN, "upper")]
    [InlineData(0, double.PositiveInfinity, "upper")]
    [InlineData(1, 0, "upper")]
    public void Bounds_that_are_none_are_refused_by_name(double lower, double upper, string parameter) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => new Interval(lower, upper)).ParamName);

    [Fact]
    public void Bounds_belong_to_the_interval()
    {
        var interval = new Interval(-1, 2);
        Assert.True(interval.Contains(-1) && interval.Contains(2) && interval.Contains(0));
        Assert.False(interval.Contains(-1.01) || interval.Contains(2.01) || interval.Contains(double.NaN));
        Assert.Equal(3, interval.Width);
    }

    [Fact]
    public void A_falling_function_exchanges_the_bounds()
    {
        Assert.Equal(new Interval(-2, 1), new Interval(-1, 2).Map(x => -x));
        Assert.Equal(EstimableInterval.Of(-2, 1), EstimableInterval.Of(-1, 2).Map(x => -x));
        Assert.Equal(new Interval(0, 6), new Interval(-1, 2).Map(x => 2 * (x + 1)));
    }

    [Fact]
    public void A_function_that_leaves_the_numbers_is_refused_or_named()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Interval(0, 1000).Map(Math.Exp));
        Assert.Equal(AbsenceReason.OutOfDomain, EstimableInterval.Of(0, 1000).Map(Math.Exp).Reason);
        Assert.Equal(AbsenceReason.OutOfDomain, EstimableInterval.Of(-1, 1).Map(Math.Sqrt).Reason);
    }

    [Fact]
    public void An_absence_passes_through_with_its_reason()
    {
        var absent = EstimableInterval.Absent(AbsenceReason.EmptySet);
        Assert.Equal(absent, absent.Map(x => x));
        Assert.Null(absent.ToNullable());
        Assert.Contains("EmptySet", Assert.Throws<InvalidOperationException>(() => absent.Value).Message, StringComparison.Ordinal);
        Assert.Equal(AbsenceReason.NotComputed, default(EstimableInterval).Reason);
        Assert.Throws<ArgumentException>(() => EstimableInterval.Absent(AbsenceReason.None));
    }

    [Fact]
    public void Equality_is_exact()
    {
        Assert.True(EstimableInterval.Of(1, 2) == EstimableInterval.Of(new Interval(1, 2)));
        Assert.True(EstimableInterval.Of(1, 2) != EstimableInterval.Of(1, Math.BitIncrement(2)));
        Assert.True(EstimableInterval.Absent(AbsenceReason.EmptySet) != EstimableInterval.Absent(AbsenceReason.NoStudies));
        Assert.Equal(EstimableInterval.Of(1, 2).GetHashCode(), EstimableInterval.Of(1, 2).GetHashCode());
    }

    [Fact]
    public void Text_follows_the_reader_only_where_asked()
    {
        Assert.Equal("[-1.5, 2]", new Interval(-1.5, 2).ToString());
        Assert.Equal("[-1.5, 2]", ((object)EstimableInterval.Of(-1.5, 2)).ToString());
        Assert.Equal("[-1,50, 2,00]", EstimableInterval.Of(-1.5, 2).ToString("F2", CultureInfo.GetCultureInfo("de-DE")));
        Assert.Equal("TooFewStudies", ((object)EstimableInterval.Absent(AbsenceReason.TooFewStudies)).ToString());
    }

    [Fact]
    public void JSON_is_two_numbers_or_null()
    {
        Assert.Equal("[-1.5,2]", JsonSerializer.Serialize(new Interval(-1.5, 2)));
        Assert.Equal("[[-1.5,2],null]", JsonSerializer.Serialize(new[] { EstimableInterval.Of(-1.5, 2), default }));
        Assert.Equal(default, JsonSerializer.Deserialize<EstimableInterval>("null"));
    }

    [Theory]
    [InlineData("[1]")]
    [InlineData("[1,2,3]")]
    [InlineData("[2,1]")]
    [InlineData("[1,\"x\"]")]
    [InlineData("{}")]
    [InlineData("3")]
    public void JSON_that_is_no_interval_is_refused(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Interval>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EstimableInterval>(json));
    }

    [Fact]
    public void JSON_goes_there_and_back() => Prop.ForAll<NormalFloat, NormalFloat>((a, b) =>
    {
        var interval = EstimableInterval.Of(Math.Min((double)a, (double)b), Math.Max((double)a, (double)b));
        Assert.Equal(interval, JsonSerializer.Deserialize<EstimableInterval>(JsonSerializer.Serialize(interval)));
    }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Fact]
    public void Log_odds_and_proportions_undo_each_other() => Prop.ForAll<NormalFloat>(draw =>
    {
        var logOdds = 20 * Math.Atan((double)draw) / Math.PI;
        Reference.Close(logOdds, LogitScale.FromProportion(LogitScale.ToProportion(logOdds)), 1e-11, "log-odds", scale: 1);
    }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));

    [Fact]
    public void Log_odds_far_out_neither_overflow_nor_lose_their_size()
    {
        Assert.Equal(0.5, LogitScale.ToProportion(0));
        Assert.Equal(1, LogitScale.ToProportion(1e300));
        Assert.Equal(0, LogitScale.ToProportion(-1e300));
        Reference.Close(Math.Exp(-700), LogitScale.ToProportion(-700), 1e-15, "far out");
        Reference.Close(-690.77552789821371, LogitScale.FromProportion(1e-300), 1e-15, "ln 1e-300");
        Reference.Close(4e-9, LogitScale.FromProportion(0.5 + 1e-9), 1e-7, "near one half");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.2)]
    [InlineData(double.NaN)]
    public void A_proportion_without_log_odds_is_refused(double proportion) =>
        Assert.Equal("proportion", Assert.Throws<ArgumentOutOfRangeException>(() => LogitScale.FromProportion(proportion)).ParamName);

    [Fact]
    public void Log_odds_that_are_no_number_are_refused() =>
        Assert.Equal("logOdds", Assert.Throws<ArgumentOutOfRangeException>(() => LogitScale.ToProportion(double.NaN)).ParamName);
}
