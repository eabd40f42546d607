using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Domain.Value;

namespace PeoplePowered.Domain.Tests.Value;

public sealed class DiscountScheduleTests
{
    private static readonly Source s_source = new("made up");

    /// <summary>The factors of the Green Book's standard schedule, as the Treasury's table has them to four decimals.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0.9662)]
    [InlineData(5, 0.8420)]
    [InlineData(10, 0.7089)]
    [InlineData(20, 0.5026)]
    [InlineData(30, 0.3563)]
    [InlineData(31, 0.3459)]
    [InlineData(50, 0.1973)]
    [InlineData(75, 0.0942)]
    [InlineData(76, 0.0919)]
    [InlineData(100, 0.0508)]
    [InlineData(125, 0.0274)]
    public void Standard_factors_are_those_of_the_table(int year, double factor) => Assert.Equal(factor, DiscountSchedules.GreenBook2026.Standard.Factor(year), 4);

    [Fact]
    public void A_factor_is_the_product_of_the_years_before_it() => Prop.ForAll<PositiveInt, byte>((drawn, which) =>
    {
        var schedule = DiscountSchedules.GreenBook2026.All[which % 3];
        var year = 1 + (drawn.Get % 400);
        return Math.Abs((schedule.Factor(year) * (1 + (double)schedule.RateIn(year)) / schedule.Factor(year - 1)) - 1) < 1e-12 && schedule.Factor(year) < schedule.Factor(year - 1);
    }).Check(Config.QuickThrowOnFailure.WithReplay(20_260_202, 5));

    [Fact]
    public void At_one_rate_factors_multiply()
    {
        var flat = new DiscountSchedule("flat", [new DiscountBand(0, null, 0.035m)], s_source);
        Assert.Equal(flat.Factor(7) * flat.Factor(12), flat.Factor(19), 14);
        Assert.Equal(1, new DiscountSchedule("none", [new DiscountBand(0, null, 0)], s_source).Factor(50));
    }

    [Fact]
    public void Health_and_the_sensitivity_have_rates_of_their_own()
    {
        Assert.Equal(Math.Pow(1.015, -30) / 1.0129, DiscountSchedules.GreenBook2026.Health.Factor(31), 12);
        Assert.Equal(Math.Pow(1.03, -30) * Math.Pow(1.0257, -45) / 1.0214, DiscountSchedules.GreenBook2026.Over50Sensitivity.Factor(76), 1e-14);
        Assert.Equal(0.0043m, DiscountSchedules.GreenBook2026.Health.RateIn(900));
    }

    [Fact]
    public void Gaps_overlaps_and_per_cents_are_refused_by_name()
    {
        Assert.Contains("'gap'", Assert.Throws<ArgumentException>(() => new DiscountSchedule("gap", [new DiscountBand(0, 10, 0.03m), new DiscountBand(12, null, 0.02m)], s_source)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new DiscountSchedule("overlap", [new DiscountBand(0, 10, 0.03m), new DiscountBand(10, null, 0.02m)], s_source));
        Assert.Throws<ArgumentException>(() => new DiscountSchedule("open", [new DiscountBand(0, null, 0.03m), new DiscountBand(10, null, 0.02m)], s_source));
        Assert.Throws<ArgumentException>(() => new DiscountSchedule("late", [new DiscountBand(2, null, 0.03m)], s_source));
        Assert.Throws<ArgumentException>(() => new DiscountSchedule("none", [], s_source));
        Assert.Contains("0.035", Assert.Throws<ArgumentOutOfRangeException>(() => new DiscountBand(0, null, 3.5m)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_beyond_the_schedule_is_refused_by_name()
    {
        var shortOne = new DiscountSchedule("short", [new DiscountBand(0, 10, 0.03m)], s_source);
        Assert.Contains("'short' ends with year 10", Assert.Throws<ArgumentOutOfRangeException>(() => shortOne.Factor(11)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => shortOne.Factor(-1));
    }
}
