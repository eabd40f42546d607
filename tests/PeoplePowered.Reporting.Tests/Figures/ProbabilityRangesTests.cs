using System.Globalization;
using PeoplePowered.Reporting.Figures;
using PeoplePowered.Statistics;

namespace PeoplePowered.Reporting.Tests.Figures;

public sealed class ProbabilityRangesTests
{
    [Fact]
    public void Ranges_lie_on_one_axis_from_0_to_1()
    {
        var drawn = new Drawn(Of(new ProbabilityRange("Half", new Interval(0, 1), EstimableInterval.Of(0.25, 0.75))));
        var bars = drawn.Shapes.Where(box => box.Says("rect") && box.Bottom - box.Top < 13).ToList();
        var (before, after) = (bars[0], bars[1]);
        Assert.Equal((before.Right - before.Left) / 2, after.Right - after.Left, 0.03);
        Assert.Equal((before.Left + before.Right) / 2, (after.Left + after.Right) / 2, 0.03);
    }

    [Fact]
    public void A_point_is_seen_and_none_where_nothing_agrees()
    {
        var chart = Of(new("Point", null, EstimableInterval.Of(0.9, 0.9)), new("Nothing", new Interval(0.1, 0.5), EstimableInterval.Absent(AbsenceReason.Inconsistent)));
        new Drawn(chart).AssertNothingOverflowsOrOverlaps();
        Assert.Contains("Point: 0,9 after. Nothing: 0,1 to 0,5 before, none agrees with the evidence after.", chart.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_known_is_no_finding() =>
        Assert.Contains("Few: not known after.", Of(new ProbabilityRange("Few", null, EstimableInterval.Absent(AbsenceReason.TooFewStudies))).Description, StringComparison.Ordinal);

    [Fact]
    public void What_is_nearly_certain_is_not_called_certain() =>
        Assert.Contains("under 0,001 to over 0,999", Of(new ProbabilityRange("Wide", null, EstimableInterval.Of(0.0001, 0.99999))).Description, StringComparison.Ordinal);

    [Fact]
    public void Long_claims_stay_in_their_box()
    {
        var claim = "The Civil Service Reform Plan commits every department to open policy making, and the programme showed how to go about it";
        new Drawn(Of([.. Enumerable.Range(1, 8).Select(i => new ProbabilityRange($"{i}. {claim}", new Interval(0.1, 0.5), EstimableInterval.Of(i / 20.0, i / 10.0)))])).AssertNothingOverflowsOrOverlaps();
        new Drawn(Of()).AssertNothingOverflowsOrOverlaps();
    }

    [Fact]
    public void A_range_beyond_0_and_1_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProbabilityRange("Beyond", new Interval(0, 1.1), EstimableInterval.Of(0, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ProbabilityRange("Beyond", null, EstimableInterval.Of(-0.1, 1)));
    }

    private static ProbabilityRanges Of(params ProbabilityRange[] ranges) => new("How probable each is", ranges, "A footnote.", CultureInfo.GetCultureInfo("de-DE"));
}
