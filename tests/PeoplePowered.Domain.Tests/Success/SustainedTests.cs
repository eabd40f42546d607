using NodaTime;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Success;
using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Tests.Success;

public sealed class SustainedTests
{
    private static readonly LocalDate s_start = new(2020, 1, 6);

    [Theory]
    [InlineData(91, true)]
    [InlineData(90, false)]
    public void Thirteen_weeks_without_a_break_are_91_days(int days, bool expected) =>
        Assert.Equal(expected, Holds(Weeks(13), Days(0, days)));

    [Fact]
    public void A_break_of_a_day_ends_a_continuous_time_and_not_a_cumulative_one()
    {
        Spell[] spells = [Days(0, 45), Days(46, 46)];
        Assert.False(Holds(Weeks(13), spells));
        Assert.True(Holds(Weeks(13, 16), spells));
        Assert.True(Holds(new(new(13, TimeUnit.Weeks), SustainedManner.Cumulative), spells));
    }

    [Theory]
    [InlineData(21, true)]
    [InlineData(22, false)]
    public void Thirteen_of_sixteen_weeks_leave_room_for_three(int gap, bool expected) =>
        Assert.Equal(expected, Holds(Weeks(13, 16), Days(0, 40), Days(40 + gap, 51)));

    [Fact]
    public void The_window_may_begin_anywhere() =>
        Assert.True(Holds(Weeks(13, 16), Days(0, 10), Days(200, 50), Days(260, 41)));

    [Fact]
    public void Spells_that_touch_or_overlap_are_one_time() =>
        Assert.True(Holds(Weeks(13), Days(0, 50), Days(30, 30), Days(60, 31)));

    [Fact]
    public void Hours_of_two_jobs_add_up()
    {
        var state = new SustainedState(new(13, TimeUnit.Weeks), leastHoursAWeek: 16);
        Assert.True(Holds(state, Days(0, 91, 8), Days(0, 91, 8)));
        Assert.False(Holds(state, Days(0, 91, 8), Days(0, 90, 8)));
        Assert.False(Holds(state, Days(0, 91, 15.5m)));
    }

    [Fact]
    public void Hours_that_are_not_known_leave_it_open()
    {
        var state = new SustainedState(new(13, TimeUnit.Weeks), leastHoursAWeek: 16);
        Assert.Null(Holds(state, Days(0, 91)));
        Assert.False(Holds(state, Days(0, 90)));
    }

    [Fact]
    public void What_is_still_going_on_may_go_on()
    {
        Assert.Null(Holds(Weeks(13), new LocalDate(2020, 2, 1), new Spell(s_start)));
        Assert.Null(Holds(Weeks(13), new LocalDate(2020, 2, 1), new Spell(s_start, new LocalDate(2020, 2, 1))));
        Assert.False(Holds(Weeks(13), new LocalDate(2020, 2, 1), new Spell(s_start, new LocalDate(2020, 1, 31))));
        Assert.True(Holds(Weeks(13), new LocalDate(2020, 12, 31), new Spell(s_start)));
    }

    [Fact]
    public void Months_are_those_of_the_calendar()
    {
        var state = new SustainedState(new(12, TimeUnit.Months));
        Assert.True(Holds(state, new Spell(new(2019, 3, 1), new(2020, 2, 29))));
        Assert.False(Holds(state, new Spell(new(2019, 3, 1), new(2020, 2, 28))));
    }

    [Fact]
    public void Weeks_of_timesheets_make_spells()
    {
        var weeks = Enumerable.Range(0, 13).Select(week => Spell.Week(s_start.PlusWeeks(week), 20)).ToArray();
        Assert.True(Holds(new(new(13, TimeUnit.Weeks), leastHoursAWeek: 16), weeks));
        Assert.False(Holds(new(new(13, TimeUnit.Weeks), leastHoursAWeek: 16), weeks[1..]));
    }

    [Fact]
    public void The_day_due_cuts_off_what_comes_after()
    {
        var evidence = Evidence(null, Days(0, 200));
        Assert.Equal(CriterionStatus.Met, Croydon.Assess(AtLeast.People(1).StillIn(Croydon.Work).ForWeeks(13).By("2020-04-05"), evidence).Status);
        Assert.Equal(CriterionStatus.NotMet, Croydon.Assess(AtLeast.People(1).StillIn(Croydon.Work).ForWeeks(13).By("2020-04-04"), evidence).Status);
    }

    [Fact]
    public void A_reported_outcome_answers_only_for_its_own_time_frame()
    {
        SuccessEvidence Of(TimeFrame? time) => new("North", [Some.Count("North", "in-work", 40, 100)]) { Frameworks = [new(Some.Framework, [new(new("in-work"), timeFrame: time)])] };
        var criterion = AtLeast.PerCent(40).StillIn(Croydon.Work).ForWeeks(26);
        var same = Croydon.Assess(criterion, Of(new(182, TimeUnit.Days)));
        Assert.Equal(CriterionStatus.Met, same.Status);
        Assert.Contains("manner-not-verified", same.Caveats.Codes());
        Assert.Equal(CriterionStatus.Unassessed, Croydon.Assess(criterion, Of(new(13, TimeUnit.Weeks))).Status);
        Assert.Contains("26 weeks", Croydon.Assess(criterion, Of(new(13, TimeUnit.Weeks))).WhyNot, StringComparison.Ordinal);
        Assert.Equal(CriterionStatus.Unassessed, Croydon.Assess(criterion, Of(null)).Status);
    }

    private static SustainedState Weeks(int weeks, int? within = null) => new(new(weeks, TimeUnit.Weeks), within is null ? SustainedManner.Continuous : SustainedManner.Cumulative, within is { } window ? new(window, TimeUnit.Weeks) : null);

    private static Spell Days(int from, int days, decimal? hours = null) => new(s_start.PlusDays(from), s_start.PlusDays(from + days - 1), hours);

    private static SuccessEvidence Evidence(LocalDate? until, params Spell[] spells) => new("North", []) { People = [new("a", Croydon.Work, spells.ToValueList(), until)] };

    private static bool? Holds(SustainedState state, params Spell[] spells) => Holds(state, null, spells);

    private static bool? Holds(SustainedState state, LocalDate? until, params Spell[] spells)
    {
        var chance = Croydon.Assess(PeopleAim.EachPerson.StillIn(Croydon.Work).For(state), Evidence(until, spells)).Probability;
        return chance == EstimableInterval.Of(1, 1) ? true : chance == EstimableInterval.Of(0, 0) ? false : chance == EstimableInterval.Of(0, 1) ? null : throw new InvalidOperationException($"{chance}");
    }
}
