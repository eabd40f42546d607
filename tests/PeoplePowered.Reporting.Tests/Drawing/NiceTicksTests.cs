using FsCheck;
using FsCheck.Fluent;
using PeoplePowered.Reporting.Drawing;

namespace PeoplePowered.Reporting.Tests.Drawing;

public sealed class NiceTicksTests
{
    [Theory]
    [InlineData(0.46, 0.82, 5, new[] { 0.4, 0.5, 0.6, 0.7, 0.8, 0.9 })]
    [InlineData(0, 1, 5, new[] { 0, 0.2, 0.4, 0.6, 0.8, 1 })]
    [InlineData(-3, 3, 6, new double[] { -3, -2, -1, 0, 1, 2, 3 })]
    [InlineData(105, 543, 5, new double[] { 100, 200, 300, 400, 500, 600 })]
    public void Linear_ticks_are_round_and_cover_the_range(double lower, double upper, int intervals, double[] expected) =>
        Assert.Equal(expected, NiceTicks.Cover(lower, upper, intervals).Select(tick => Math.Round(tick, 10)));

    [Theory]
    [InlineData(0.1, 10, 6, new[] { 0.1, 0.2, 0.5, 1, 2, 5, 10 })]
    [InlineData(0.001, 1000, 6, new[] { 0.001, 0.01, 0.1, 1, 10, 100, 1000 })]
    [InlineData(1, 1e9, 4, new[] { 1, 1e3, 1e6, 1e9 })]
    [InlineData(1.1, 1.9, 4, new[] { 1.2, 1.4, 1.6, 1.8 })]
    public void Logarithmic_ticks_are_round_and_within_the_range(double lower, double upper, int intervals, double[] expected) =>
        Assert.Equal(expected, NiceTicks.Log(lower, upper, intervals).Select(tick => Math.Round(tick, 10)));

    [Fact]
    public void Ticks_rise_and_are_few_whatever_the_range() =>
        Prop.ForAll((NormalFloat first, NormalFloat second) =>
        {
            var ticks = NiceTicks.Cover(Math.Min(first.Get, second.Get), Math.Max(first.Get, second.Get), 5);
            return ticks.Count <= 8 && ticks.Zip(ticks.Skip(1)).All(pair => pair.First < pair.Second);
        }).Check(Config.QuickThrowOnFailure.WithReplay(20130117, 7));
}
