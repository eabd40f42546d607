using PeoplePowered.Domain.Outcomes;

namespace PeoplePowered.Domain.Tests;

public sealed class ConsistencyCheckTests
{
    private static readonly OutcomesFramework s_framework = Some.FrameworkOf(
        Some.Definition("entry", accumulation: Accumulation.Cumulative), Some.Definition("sustained", implies: "entry"));

    [Fact]
    public void More_achieving_than_taking_part_is_a_caveat()
    {
        var caveat = Assert.Single(ConsistencyChecks.Check(s_framework, [Some.Count("Home Group", "entry", 273, 270)]));
        Assert.Equal("achieved-above-participants", caveat.Code);
        Assert.Contains("273 of 270", caveat.Message, StringComparison.Ordinal);
        Assert.Equal([Some.Source], caveat.Evidence);
    }

    [Fact]
    public void A_milestone_above_its_prerequisite_is_a_caveat()
    {
        var caveat = Assert.Single(ConsistencyChecks.Check(s_framework, [Some.Count("A", "entry", 10, 20), Some.Count("A", "sustained", 11, 20), Some.Count("B", "sustained", 3, 20)]));
        Assert.Equal(("milestone-above-prerequisite", "A"), (caveat.Code, caveat.Subject));
    }

    [Fact]
    public void A_cumulative_count_that_falls_is_a_caveat()
    {
        var first = Some.Count("A", "entry", 10, 20, new ReportingPeriod(Some.Date("2015"), Some.Date("2015")));
        var second = Some.Count("A", "entry", 9, 20, new ReportingPeriod(Some.Date("2015"), Some.Date("2016")));
        Assert.Equal("cumulative-falls", Assert.Single(ConsistencyChecks.Check(s_framework, [second, first])).Code);
    }

    [Fact]
    public void Slices_that_do_not_add_up_are_a_caveat()
    {
        ReportedOutcome[] figures =
        [
            Some.Count("A", "entry", 10, 20),
            Some.Count("A", "entry", 4, 10, breakdown: new Breakdown(BreakdownDimension.Sex, "women")),
            Some.Count("A", "entry", 5, 10, breakdown: new Breakdown(BreakdownDimension.Sex, "men")),
        ];
        var caveat = Assert.Single(ConsistencyChecks.Check(s_framework, figures));
        Assert.Equal("slices-do-not-add-up", caveat.Code);
        Assert.Contains("9", caveat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_with_a_shorter_period_than_the_others_is_a_caveat()
    {
        var usual = new ReportingPeriod(Some.Date("2015-01"), Some.Date("2017-12"));
        var shorter = new ReportingPeriod(Some.Date("2015-01"), Some.Date("2017-01"));
        var caveat = Assert.Single(ConsistencyChecks.Check(s_framework, [Some.Count("A", "entry", 1, 2, usual), Some.Count("B", "entry", 1, 2, usual), Some.Count("C", "entry", 1, 2, shorter)]));
        Assert.Equal(("shorter-period", "C"), (caveat.Code, caveat.Subject));
    }

    [Fact]
    public void Consistent_figures_have_no_caveat() =>
        Assert.Empty(ConsistencyChecks.Check(s_framework, [Some.Count("A", "entry", 10, 20), Some.Count("A", "sustained", 10, 20)]));

    [Fact]
    public void Negative_counts_and_numbers_that_are_not_finite_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountOfParticipants(-1, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CountOfParticipants(1, -10));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeanOfParticipants(double.NaN, 1, 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => new EventsOverExposure(1, double.PositiveInfinity));
    }

    [Fact]
    public void Prerequisites_in_a_circle_are_refused() =>
        Assert.Throws<ArgumentException>(() => Some.FrameworkOf(Some.Definition("a", implies: "b"), Some.Definition("b", implies: "a")));
}
