using NodaTime;
using PeoplePowered.Domain.Learning;
using static PeoplePowered.Domain.Tests.Learning.SomeActivities;

namespace PeoplePowered.Domain.Tests.Learning;

public sealed class ActivityTests
{
    [Fact]
    public void An_hour_is_on_the_clocks_of_the_place()
    {
        var launch = ActivityTime.At(new LocalDateTime(2013, 1, 17, 18, 30));
        Assert.Equal("2013-01-17, 18:30 Europe/London", launch.ToString());
        Assert.Equal(Instant.FromUtc(2013, 1, 17, 18, 30), launch.Start!.Value.ToInstant());
        Assert.Equal(Instant.FromUtc(2013, 7, 17, 17, 30), ActivityTime.At(new LocalDateTime(2013, 7, 17, 18, 30)).Start!.Value.ToInstant());
        Assert.Equal(launch, new ActivityTime(PartialDate.Parse("2013-01-17"), startsAt: new LocalTime(18, 30)));
    }

    [Fact]
    public void An_hour_that_the_clocks_left_out_is_refused_and_one_shown_twice_is_the_first()
    {
        Assert.Contains("went forward", Assert.Throws<ArgumentException>(() => ActivityTime.At(new LocalDateTime(2013, 3, 31, 1, 30))).Message, StringComparison.Ordinal);
        Assert.Equal(Instant.FromUtc(2013, 10, 27, 0, 30), ActivityTime.At(new LocalDateTime(2013, 10, 27, 1, 30)).Start!.Value.ToInstant());
    }

    [Fact]
    public void A_time_is_as_precise_as_it_is_known()
    {
        var year = new ActivityTime(PartialDate.Parse("2013"), PartialDate.Parse("2015"));
        Assert.Equal((new LocalDate(2013, 1, 1), new LocalDate(2015, 12, 31)), (year.Earliest, year.Latest));
        Assert.Equal("2013 to 2015", year.ToString());
        Assert.Throws<ArgumentException>(() => new ActivityTime(PartialDate.Parse("2013"), startsAt: new LocalTime(18, 30)));
        Assert.Throws<ArgumentException>(() => new ActivityTime(PartialDate.Parse("2013"), PartialDate.Parse("2012")));
        Assert.Contains("Europe/London", Assert.Throws<ArgumentException>(() => new ActivityTime(PartialDate.Parse("2013"), zone: "London")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_a_visit_says_whom_it_went_to()
    {
        var visit = new Visit(new PartnershipId("Justlife"));
        Assert.Throws<ArgumentException>(() => new Activity(new ActivityId("x"), ActivityKind.Seminar, "x", new ActivityTime(PartialDate.Parse("2013")), Stated, visit: visit));
        Assert.Equal(visit, new Activity(new ActivityId("x"), ActivityKind.Visit, "x", new ActivityTime(PartialDate.Parse("2013")), Stated, visit: visit).Visit);
        Assert.Throws<ArgumentException>(() => new Visit());
    }

    [Fact]
    public void A_cohort_cannot_hold_more_than_it_has()
    {
        Cohort Of(Quantity people, params RoleCount[] roles) => new("Year one", new Term(PartialDate.Parse("2013")), new People(people), Stated, [.. roles]);
        Assert.Equal(2, Of(Quantity.Exact(30), new(ParticipantRole.CivilServant, Quantity.Exact(15)), new(ParticipantRole.Deliverer, Quantity.Exact(15))).ByRole.Count);
        Assert.Throws<ArgumentException>(() => Of(Quantity.Exact(30), new(ParticipantRole.CivilServant, Quantity.Exact(16)), new(ParticipantRole.Deliverer, Quantity.Exact(15))));
        Assert.Throws<ArgumentException>(() => Of(Quantity.Exact(30), new(ParticipantRole.CivilServant, Quantity.Exact(1)), new(ParticipantRole.CivilServant, Quantity.Exact(1))));
        Assert.Throws<ArgumentException>(() => new LearningPair(Person("1"), Person("1", ParticipantRole.Deliverer)));
        Assert.Throws<ArgumentException>(() => new Cohort("x", new Term(PartialDate.Parse("2013")), People.Exactly(30), Stated, pairs: [new(Person("1"), Person("2")), new(Person("1"), Person("3"))]));
        Assert.Throws<ArgumentException>(() => new Cohort("x", new Term(PartialDate.Parse("2013")), People.Exactly(1), Stated, pairs: [new(Person("1"), Person("2"))]));
    }
}
