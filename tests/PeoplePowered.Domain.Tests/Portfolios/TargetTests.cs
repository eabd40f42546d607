using NodaTime;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Domain.Tests.Portfolios;

/// <summary>Targets against actuals. The year 2015 to the end of 2018 has 1,461 days; to the end of 2016, 731.</summary>
public sealed class TargetTests
{
    private static readonly ReportingPeriod s_half = RollUps.Period("2015", "2016");
    private static readonly ReportingPeriod s_whole = RollUps.Period("2015", "2018");

    [Theory]
    [InlineData(100, TargetStatus.OnTrack)]
    [InlineData(101, TargetStatus.OnTrack)]
    [InlineData(99, TargetStatus.Behind)]
    [InlineData(200, TargetStatus.Met)]
    public void Before_its_date_a_target_calls_for_its_share_of_the_days(int achieved, TargetStatus expected)
    {
        // With a target of 1461 x 100 / 731 (199.86...) exactly 100 are due after 731 of 1,461 days.
        var progress = One([Count(achieved, s_half)], Quantity.Exact(1461m * 100 / 731), "2018-12-31");
        Assert.Equal(expected, progress.Status);
        if (expected != TargetStatus.Met)
        {
            Assert.Equal(731m / 1461, progress.ElapsedLow!.Value);
            Assert.Equal(100m, progress.DueHigh!.Value, 15);
        }
    }

    [Theory]
    [InlineData(200, TargetStatus.Met)]
    [InlineData(250, TargetStatus.Met)]
    [InlineData(199, TargetStatus.Missed)]
    public void At_its_date_a_target_is_met_or_missed(int achieved, TargetStatus expected) =>
        Assert.Equal(expected, One([Count(achieved, s_whole)], Quantity.Exact(200), "2018-12-31").Status);

    [Theory]
    [InlineData(50, TargetStatus.OnTrack)]
    [InlineData(150, TargetStatus.Behind)]
    [InlineData(201, TargetStatus.Missed)]
    public void Where_less_is_better_a_count_is_compared_the_other_way(int achieved, TargetStatus expected) =>
        Assert.Equal(expected, One([Count(achieved, s_half)], Quantity.UpTo(200), "2018-12-31", polarity: Polarity.LowerIsBetter).Status);

    [Theory]
    [InlineData(200, TargetStatus.Met)]
    [InlineData(201, TargetStatus.Missed)]
    public void Where_less_is_better_a_count_is_met_only_at_its_date(int achieved, TargetStatus expected) =>
        Assert.Equal(expected, One([Count(achieved, s_whole)], Quantity.UpTo(200), "2018-12-31", polarity: Polarity.LowerIsBetter).Status);

    [Fact]
    public void At_least_so_many_is_a_line_to_come_up_to_and_up_to_so_many_only_bounds_one()
    {
        Assert.Equal(TargetStatus.Met, One([Count(200, s_whole)], Quantity.AtLeast(200), "2018").Status);
        Assert.Equal(TargetStatus.Missed, One([Count(199, s_whole)], Quantity.AtLeast(200), "2018").Status);
        Assert.Equal(TargetStatus.Met, One([Count(200, s_whole)], Quantity.UpTo(200), "2018").Status);
        Assert.Equal((TargetStatus.PossiblyMet, TargetReason.BoundsAllowBoth), StatusOf(One([Count(199, s_whole)], Quantity.UpTo(200), "2018")));
        Assert.Equal(TargetStatus.PossiblyMet, One([Count(150, s_whole)], Quantity.Between(100, 200), "2018").Status);
        Assert.Equal(TargetStatus.Missed, One([Count(99, s_whole)], Quantity.Between(100, 200), "2018").Status);
    }

    [Fact]
    public void About_so_many_decides_nothing_unless_a_margin_is_declared()
    {
        Assert.Equal((TargetStatus.CannotTell, TargetReason.About), StatusOf(One([Count(200, s_whole)], Quantity.About(200), "2018")));
        var margin = new RollUpOptions { AboutWithin = 0.1m };
        Assert.Equal(TargetStatus.Met, One([Count(220, s_whole)], Quantity.About(200), "2018", options: margin).Status);
        Assert.Equal(TargetStatus.PossiblyMet, One([Count(200, s_whole)], Quantity.About(200), "2018", options: margin).Status);
        Assert.Equal(TargetStatus.Missed, One([Count(179, s_whole)], Quantity.About(200), "2018", options: margin).Status);
    }

    [Fact]
    public void An_unknown_target_or_nothing_reported_cannot_be_told()
    {
        Assert.Equal((TargetStatus.CannotTell, TargetReason.TargetUnknown), StatusOf(One([Count(200, s_whole)], Quantity.Unknown, "2018")));
        var rollUp = RollUps.OfSites([], targets: [Target(Quantity.Exact(10), "2018")]).RollUp();
        Assert.Equal((TargetStatus.CannotTell, TargetReason.NothingReported), StatusOf(Assert.Single(RollUps.Service(rollUp).Targets)));
        Assert.Contains(rollUp.Caveats(), caveat => caveat.Code == "target-undecided");
        Assert.Equal((TargetStatus.CannotTell, TargetReason.NoAmount), StatusOf(One([RollUps.Reported("A", new Percentage(40), period: s_whole)], Quantity.Exact(10), "2018", polarity: Polarity.HigherIsBetter)));
    }

    [Fact]
    public void People_of_several_sites_are_met_possibly_met_or_missed_by_their_bounds()
    {
        ReportedOutcome[] sites = [Count(120, s_whole, "A"), Count(100, s_whole, "B")];
        Assert.Equal(TargetStatus.Met, One(sites, Quantity.Exact(120), "2018").Status);
        Assert.Equal(TargetStatus.PossiblyMet, One(sites, Quantity.Exact(121), "2018").Status);
        Assert.Equal(TargetStatus.PossiblyMet, One(sites, Quantity.Exact(220), "2018").Status);
        Assert.Equal(TargetStatus.Missed, One(sites, Quantity.Exact(221), "2018").Status);
        var distinct = new RollUpOptions { Distinct = [new(DistinctBetween.Sites, "linked")] };
        Assert.Equal(TargetStatus.Met, One(sites, Quantity.Exact(220), "2018", options: distinct).Status);
    }

    [Fact]
    public void On_the_way_bounds_that_allow_for_both_are_said_to()
    {
        var progress = One([Count(80, s_half, "A"), Count(60, s_half, "B")], Quantity.Exact(200), "2018-12-31");
        Assert.Equal((TargetStatus.CannotTell, TargetReason.BoundsAllowBoth), StatusOf(progress));
        Assert.Equal(Quantity.Between(80, 140), progress.Actual);
    }

    [Fact]
    public void A_date_known_to_the_year_calls_for_a_range()
    {
        var progress = One([Count(120, s_half)], Quantity.Exact(200), "2018");
        Assert.Equal((731m / 1461, 731m / 1097), (progress.ElapsedLow, progress.ElapsedHigh));
        Assert.Equal((200 * 731m / 1461, 200 * 731m / 1097), (progress.DueLow, progress.DueHigh));
        Assert.Equal(TargetStatus.CannotTell, progress.Status);
        Assert.Equal(TargetStatus.OnTrack, One([Count(134, s_half)], Quantity.Exact(200), "2018").Status);
        Assert.Equal(TargetStatus.Behind, One([Count(100, s_half)], Quantity.Exact(200), "2018").Status);
    }

    [Fact]
    public void The_path_starts_at_the_baseline()
    {
        // 2014 is 365 of the 730 days of 2014 and 2015: exactly half.
        var progress = One([Count(60, RollUps.Period("2014", "2014"))], Quantity.Exact(100), "2015-12-31", baseline: Quantity.Exact(20));
        Assert.Equal((0.5m, 60m, TargetStatus.OnTrack), (progress.ElapsedLow, progress.DueLow, progress.Status));
        Assert.Equal(TargetStatus.Behind, One([Count(59, RollUps.Period("2014", "2014"))], Quantity.Exact(100), "2015-12-31", baseline: Quantity.Exact(20)).Status);
    }

    [Fact]
    public void A_mean_comes_down_from_its_baseline()
    {
        TargetProgress Mean(double mean, Quantity? baseline) => One(
            [RollUps.Reported("A", new MeanOfParticipants(mean, 1, 10), period: RollUps.Period("2014", "2014"))],
            Quantity.Exact(4), "2015-12-31", Polarity.LowerIsBetter, baseline, new InstrumentMean("A scale"));
        Assert.Equal(TargetStatus.OnTrack, Mean(6, Quantity.Exact(8)).Status);
        Assert.Equal(TargetStatus.Behind, Mean(6.5, Quantity.Exact(8)).Status);
        Assert.Equal(TargetStatus.Met, Mean(3.9, Quantity.Exact(8)).Status);
        Assert.Equal((TargetStatus.NotDue, TargetReason.NoBaseline), StatusOf(Mean(6, null)));
        Assert.Equal((TargetStatus.CannotTell, TargetReason.WorseThanBaseline), StatusOf(Mean(6, Quantity.Exact(3))));
    }

    [Fact]
    public void A_mean_over_several_sites_has_no_number_to_compare()
    {
        ReportedOutcome[] means = [RollUps.Reported("A", new MeanOfParticipants(5, 1, 10), period: s_whole), RollUps.Reported("B", new MeanOfParticipants(6, 1, 10), period: s_whole)];
        Assert.Equal((TargetStatus.CannotTell, TargetReason.NoAmount), StatusOf(One(means, Quantity.Exact(4), "2018", Polarity.HigherIsBetter, measure: new InstrumentMean("A scale"))));
    }

    [Fact]
    public void Where_nothing_says_which_direction_is_better_people_are_assumed_and_events_are_not()
    {
        var rollUp = RollUps.OfSites([Count(200, s_whole)], targets: [Target(Quantity.Exact(10), "2018")]).RollUp();
        Assert.Equal(TargetStatus.Met, Assert.Single(RollUps.Service(rollUp).Targets).Status);
        Assert.Contains(rollUp.Caveats(), caveat => caveat.Code == "direction-assumed");
        var events = One([RollUps.Reported("A", new EventsOverExposure(3, 2), period: s_whole)], Quantity.Exact(2), "2018", Polarity.NotStated, measure: new EventsPerExposure("arrests", "person-year"));
        Assert.Equal((TargetStatus.CannotTell, TargetReason.NoDirection), StatusOf(events));
        var fewer = One([RollUps.Reported("A", new EventsOverExposure(3, 2), period: s_whole)], Quantity.Exact(4), "2018", Polarity.NotStated, Quantity.Exact(9), new EventsPerExposure("arrests", "person-year"));
        Assert.Equal(TargetStatus.Met, fewer.Status);
    }

    [Fact]
    public void A_target_for_another_version_cannot_be_told()
    {
        var target = new Target(Some.Outcome("entry", 2), new ReportedFor(service: Some.Service), Quantity.Exact(10), Some.Source, Some.Date("2018"));
        var rollUp = RollUps.OfSites([Count(200, s_whole)], [RollUps.Definition("entry"), RollUps.Definition("entry", version: 2)], [target]).RollUp();
        Assert.Equal((TargetStatus.CannotTell, TargetReason.OtherVersion), StatusOf(Assert.Single(RollUps.Service(rollUp).Targets)));
    }

    [Fact]
    public void A_target_for_a_period_is_compared_with_that_period_alone_unless_it_is_meant_for_all()
    {
        ReportedOutcome[] years = [Count(120, RollUps.Period("2017", "2017")), Count(90, RollUps.Period("2018", "2018"))];
        var one = One(years, Quantity.Exact(100), "2018-12-31", accumulation: Accumulation.PerPeriod);
        Assert.Equal((TargetStatus.Missed, Quantity.Exact(90), RollUps.Period("2018", "2018")), (one.Status, one.Actual, one.ActualPeriod));
        Assert.Equal(TargetStatus.Met, One(years, Quantity.Exact(100), "2017", accumulation: Accumulation.PerPeriod).Status);
        Assert.Equal((TargetStatus.NotDue, TargetReason.NoSuchPeriod), StatusOf(One(years, Quantity.Exact(100), "2019", accumulation: Accumulation.PerPeriod)));
        var all = new RollUpOptions { TargetsOverAllPeriods = [Some.Outcome("entry")], Distinct = [new(DistinctBetween.Periods, "linked")] };
        var together = One(years, Quantity.Exact(210), "2018-12-31", accumulation: Accumulation.PerPeriod, options: all);
        Assert.Equal((TargetStatus.Met, Quantity.Exact(210)), (together.Status, together.Actual));
    }

    [Fact]
    public void Where_accumulation_is_not_stated_and_periods_are_several_it_cannot_be_told()
    {
        ReportedOutcome[] years = [Count(120, RollUps.Period("2017", "2017")), Count(90, RollUps.Period("2018", "2018"))];
        Assert.Equal((TargetStatus.CannotTell, TargetReason.AccumulationNotStated), StatusOf(One(years, Quantity.Exact(100), "2018", accumulation: Accumulation.NotStated)));
    }

    [Fact]
    public void Figures_that_end_before_a_date_that_has_come_cannot_tell_but_what_is_reached_is_met()
    {
        var late = new RollUpOptions { AsOf = new LocalDate(2019, 6, 1) };
        Assert.Equal((TargetStatus.CannotTell, TargetReason.FiguresEndBefore), StatusOf(One([Count(150, s_half)], Quantity.Exact(200), "2018", options: late)));
        Assert.Equal(TargetStatus.Met, One([Count(200, s_half)], Quantity.Exact(200), "2018", options: late).Status);
    }

    [Fact]
    public void Figures_that_reach_past_the_date_do_not_say_what_was_reached_by_then()
    {
        Assert.Equal((TargetStatus.PossiblyMet, TargetReason.FiguresReachPast), StatusOf(One([Count(200, s_whole)], Quantity.Exact(200), "2017")));
        Assert.Equal(TargetStatus.Missed, One([Count(199, s_whole)], Quantity.Exact(200), "2017").Status);
        Assert.Equal(TargetStatus.Met, One([Count(200, s_whole)], Quantity.UpTo(200), "2017", polarity: Polarity.LowerIsBetter).Status);
        Assert.Equal(TargetStatus.PossiblyMet, One([Count(201, s_whole)], Quantity.UpTo(200), "2017", polarity: Polarity.LowerIsBetter).Status);
    }

    [Fact]
    public void Where_some_sites_end_before_the_date_and_others_reach_it_only_what_is_reached_is_told()
    {
        ReportedOutcome[] sites = [Count(120, s_half, "A"), Count(100, s_whole, "B")];
        Assert.Equal(TargetStatus.Met, One(sites, Quantity.Exact(120), "2018").Status);
        Assert.Equal((TargetStatus.CannotTell, TargetReason.FiguresEndBefore), StatusOf(One(sites, Quantity.Exact(500), "2018")));
        Assert.Equal((TargetStatus.PossiblyMet, TargetReason.FiguresReachPast), StatusOf(One(sites, Quantity.Exact(120), "2017")));
    }

    [Fact]
    public void Without_a_date_a_target_is_met_or_not_due()
    {
        Assert.Equal(TargetStatus.Met, One([Count(200, s_half)], Quantity.Exact(200), by: null).Status);
        Assert.Equal((TargetStatus.NotDue, TargetReason.NoDate), StatusOf(One([Count(199, s_half)], Quantity.Exact(200), by: null)));
    }

    [Fact]
    public void Without_a_period_the_day_asked_for_is_where_the_figures_end()
    {
        Assert.Equal((TargetStatus.NotDue, TargetReason.NoElapsedTime), StatusOf(One([Count(100)], Quantity.Exact(200), "2018-12-31")));
        var options = new RollUpOptions { AsOf = new LocalDate(2016, 12, 31), TargetsStart = new LocalDate(2015, 1, 1) };
        Assert.Equal(TargetStatus.Behind, One([Count(100)], Quantity.Exact(200), "2018-12-31", options: options).Status);
        Assert.Equal(TargetStatus.OnTrack, One([Count(101)], Quantity.Exact(200), "2018-12-31", options: options).Status);
    }

    [Fact]
    public void Before_its_start_a_target_is_not_due()
    {
        var options = new RollUpOptions { TargetsStart = new LocalDate(2017, 1, 1) };
        Assert.Equal((TargetStatus.NotDue, TargetReason.NotStarted), StatusOf(One([Count(0, s_half)], Quantity.Exact(200), "2018-12-31", options: options)));
    }

    [Fact]
    public void The_workings_can_be_checked_by_hand()
    {
        var progress = One([Count(90, s_half)], Quantity.Exact(200), "2018-12-31");
        Assert.Equal(
            "entry at programme: 90 (2015 to 2016) against a target of 200 by 2018-12-31; more is better. From 2015-01-01 to 2016-12-31, 731 of 1,461 days to 2018-12-31 had gone by (50.0%), so 100.07 is due. Behind.",
            progress.Workings);
    }

    private static (TargetStatus Status, TargetReason Reason) StatusOf(TargetProgress progress) => (progress.Status, progress.Reason);

    private static ReportedOutcome Count(long achieved, ReportingPeriod? period = null, string site = "A") => RollUps.Reported(site, new CountOfParticipants(achieved, null), period: period);

    private static Target Target(Quantity amount, string? by, Quantity? baseline = null) =>
        new(Some.Outcome("entry"), new ReportedFor(service: Some.Service), amount, Some.Source, by is null ? null : Some.Date(by), baseline);

    private static TargetProgress One(
        IEnumerable<ReportedOutcome> reported,
        Quantity amount,
        string? by,
        Polarity polarity = Polarity.HigherIsBetter,
        Quantity? baseline = null,
        OutcomeMeasure? measure = null,
        Accumulation accumulation = Accumulation.Cumulative,
        RollUpOptions? options = null)
    {
        var portfolio = RollUps.OfSites(reported, [RollUps.Definition("entry", measure, accumulation, polarity)], [Target(amount, by, baseline)]);
        return Assert.Single(RollUps.Service(portfolio.RollUp(options)).Targets);
    }
}
