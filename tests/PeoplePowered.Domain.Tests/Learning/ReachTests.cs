using PeoplePowered.Domain.Learning;
using static PeoplePowered.Domain.Tests.Learning.SomeActivities;

namespace PeoplePowered.Domain.Tests.Learning;

public sealed class ReachTests
{
    [Fact]
    public void People_listed_by_pseudonym_are_counted_once_and_participations_each_time()
    {
        var reach = ProgrammeReach.Of([Seminar("a", Attendance.Of(Person("1"), Person("2"))), Seminar("b", Attendance.Of(Person("2"), Person("3", ParticipantRole.Deliverer)))]);
        Assert.Equal(Quantity.Exact(3), reach.Everybody.People);
        Assert.Equal(Quantity.Exact(4), reach.Everybody.Participations);
        Assert.Equal(["civil servant: 2", "deliverer: 1"], reach.ByRole.Select(group => group.ToString()));
        Assert.Equal([2, 1], reach.ByRole.Select(group => group.Activities));
    }

    [Fact]
    public void People_counted_alone_give_bounds()
    {
        var reach = ProgrammeReach.Of([Seminar("a", Attendance.Counted(Others(40))), Seminar("b", Attendance.Counted(Others(25)))]);
        Assert.Equal(Quantity.Between(40, 65), reach.Everybody.People);
        Assert.Equal(Quantity.Exact(65), reach.Everybody.Participations);
        Assert.Contains(reach.Caveats, caveat => caveat.Code == "people-as-bounds");
    }

    [Fact]
    public void Those_counted_beside_listed_people_are_others()
    {
        // At a three are listed and two counted: five different people. The two may be the one listed at b, and one who is nowhere else.
        var reach = ProgrammeReach.Of([Seminar("a", new Attendance([.. Listed("1", "2", "3")], [Others(2)])), Seminar("b", new Attendance([.. Listed("4")]))]);
        Assert.Equal(Quantity.Between(5, 6), reach.Everybody.People);
    }

    [Fact]
    public void Those_counted_are_nobody_who_is_listed_there_as_not_having_come()
    {
        var away = new Attendance([new(Person("1"), came: false), new(Person("2"), came: false)], [Others(2)]);
        var reach = ProgrammeReach.Of([Seminar("a", Attendance.Of(Person("1"), Person("2"))), Seminar("b", away)]);
        Assert.Equal(Quantity.Exact(4), reach.Everybody.People);
    }

    [Fact]
    public void Costs_in_two_currencies_are_each_over_their_own_people()
    {
        var euros = new Activity(new("e"), ActivityKind.Seminar, "e", new(PartialDate.Parse("2014")), Stated, costs: new(Quantity.Exact(1000), new Currency("EUR")), attendance: Attendance.Counted(Others(10)));
        var reach = ProgrammeReach.Of([euros, Seminar("p", Attendance.Counted(Others(10)), pounds: 1000)]);
        Assert.Equal(["100 EUR", "100 GBP"], reach.Costs.Select(cost => cost.PerPerson.ToString()));
    }

    [Fact]
    public void Whose_coming_was_not_recorded_counts_in_the_upper_bound_alone()
    {
        var reach = ProgrammeReach.Of([Seminar("a", new Attendance([Participation.Of(Person("1")), new(Person("2"), invited: true), new(Person("3"), came: false)]))]);
        Assert.Equal(Quantity.Between(1, 2), reach.Everybody.People);
        Assert.Equal(Quantity.Exact(1), ProgrammeReach.Of([Seminar("a", new Attendance([new(Person("2"), invited: true), new(Person("3"), invited: false)]))], AttendanceStage.Invited).Everybody.People);
    }

    [Fact]
    public void An_activity_without_a_record_leaves_the_upper_end_open()
    {
        var reach = ProgrammeReach.Of([Seminar("a", Attendance.Of(Person("1"))), Seminar("b"), Seminar("c", Attendance.Counted(Others(9, stage: AttendanceStage.Registered)))]);
        Assert.Equal(Quantity.AtLeast(1), reach.Everybody.People);
        var caveat = Assert.Single(reach.Caveats, caveat => caveat.Code == "attendance-not-recorded");
        Assert.Contains("2 of 3 activities", caveat.Message, StringComparison.Ordinal);
        Assert.Equal([Quantity.Exact(1), Quantity.Unknown, Quantity.Unknown], reach.ByActivity.Select(activity => activity.People));
    }

    [Fact]
    public void Nobody_comes_to_a_paper_and_its_costs_are_nobodys_share()
    {
        var paper = new Activity(new("paper"), ActivityKind.ResearchOutput, "Paper", new(PartialDate.Parse("2014")), Stated, costs: MoneyQuantity.Pounds(Quantity.Exact(100)));
        var reach = ProgrammeReach.Of([Seminar("a", Attendance.Of(Person("1")), pounds: 50), paper]);
        Assert.Equal(Quantity.Exact(1), reach.Everybody.People);
        Assert.Equal(150, reach.Costs.Single().Total.Lower);
        Assert.Equal("50 GBP", reach.Costs.Single().PerPerson.ToString());
        Assert.Equal(Quantity.Unknown, reach.ByActivity[1].People);
        Assert.DoesNotContain("attendance-not-recorded", reach.Caveats.Select(caveat => caveat.Code));
    }

    [Fact]
    public void A_record_that_nobody_came_is_a_record()
    {
        var reach = ProgrammeReach.Of([Seminar("a", Attendance.Of())]);
        Assert.Equal(Quantity.Exact(0), reach.Everybody.People);
        Assert.Empty(reach.ByRole);
        Assert.Equal(Quantity.Exact(0), ProgrammeReach.Of([]).Everybody.People);
    }

    [Fact]
    public void Somebody_of_no_known_region_may_be_from_any()
    {
        var reach = ProgrammeReach.Of([Seminar("a", Attendance.Of(Person("1", region: "North West"), Person("2"), Person("3", region: "London"))), Seminar("b", Attendance.Of(Person("3")))]);
        Assert.Equal([Quantity.Between(1, 2), Quantity.Between(1, 2)], reach.ByRegion.Select(group => group.People));
        Assert.Equal(["London", "North West"], reach.ByRegion.Select(group => group.Name));
        Assert.Contains(reach.Caveats, caveat => caveat.Code == "region-not-recorded" && caveat.Message.Contains("1 of the 3 people", StringComparison.Ordinal));
    }

    [Fact]
    public void Somebody_in_two_roles_stands_in_both_and_once_in_all()
    {
        var reach = ProgrammeReach.Of([Seminar("a", Attendance.Of(Person("1"))), Seminar("b", Attendance.Of(Person("1", ParticipantRole.Researcher)))]);
        Assert.Equal(Quantity.Exact(1), reach.Everybody.People);
        Assert.Equal(2, reach.ByRole.Count);
        Assert.Contains(reach.Caveats, caveat => caveat.Code == "people-in-several-roles");
    }

    [Fact]
    public void About_a_number_stays_about_it()
    {
        var reach = ProgrammeReach.Of([Seminar("a", Attendance.Counted(new CountedAttendance(new People(Quantity.About(100)))))]);
        Assert.Equal(Quantity.About(100), reach.Everybody.People);
        Assert.Contains("people-about", reach.Caveats.Select(caveat => caveat.Code));
    }

    [Fact]
    public void Costs_are_over_different_people_and_over_participations()
    {
        var reach = ProgrammeReach.Of([Seminar("a", Attendance.Of(Person("1"), Person("2")), pounds: 1000), Seminar("b", Attendance.Of(Person("2"), Person("3")), pounds: 500)]);
        var cost = Assert.Single(reach.Costs);
        Assert.Equal("500 GBP", cost.PerPerson.ToString());
        Assert.Equal("375 GBP", cost.PerParticipation.ToString());
        Assert.Equal(["500 GBP", "250 GBP"], reach.ByActivity.Select(activity => activity.CostPerPerson.ToString()));
    }

    [Fact]
    public void Costs_that_nobody_stated_leave_the_upper_end_open_and_bounds_round_outwards()
    {
        var reach = ProgrammeReach.Of([Seminar("a", Attendance.Counted(Others(3)), pounds: 100), Seminar("b", Attendance.Counted(Others(4)))]);
        var cost = Assert.Single(reach.Costs);
        Assert.Equal("at least 14.28 GBP", cost.PerPerson.ToString());
        Assert.Equal("the costs are not known", reach.ByActivity[1].CostPerPerson.WhyNot);
        Assert.Contains(reach.Caveats, caveat => caveat.Code == "costs-not-recorded");
        var bounds = ProgrammeReach.Of([Seminar("a", Attendance.Counted(Others(3)), pounds: 100), Seminar("b", Attendance.Counted(Others(4)), pounds: 0)]).Costs.Single();
        Assert.Equal("14.28 GBP to 25 GBP", bounds.PerPerson.ToString());
        Assert.Equal("14.29 GBP", bounds.PerParticipation.ToString());
        Assert.Equal("nobody took part", ProgrammeReach.Of([Seminar("a", Attendance.Of(), pounds: 5)]).Costs.Single().PerPerson.WhyNot);
    }

    [Fact]
    public void Bounds_contain_the_truth_whatever_is_hidden()
    {
        var random = new Random(20130117);
        for (var trial = 0; trial < 400; trial++)
        {
            var town = Enumerable.Range(0, 1 + random.Next(12)).Select(index => Person(
                $"p{index}", (ParticipantRole)random.Next(3), random.Next(2) == 0 ? "BIG" : "IfG", random.Next(2) == 0 ? "London" : "Wales")).ToList();
            var (activities, truth) = Hidden(town, random);
            var reach = ProgrammeReach.Of(activities);
            AssertHolds(reach.Everybody, truth.Count);
            foreach (var role in Enum.GetValues<ParticipantRole>())
                AssertHolds(reach.ByRole.SingleOrDefault(group => group.Name == WireWords.Of(role)), truth.Count(person => person.Role == role));
            foreach (var name in new[] { "BIG", "IfG" })
                AssertNamed(reach.ByOrganisation, name, truth.Count(person => person.Organisation!.Name == name));
            foreach (var name in new[] { "London", "Wales" })
                AssertNamed(reach.ByRegion, name, truth.Count(person => person.Region == name));
        }
    }

    [Fact]
    public void Both_bounds_are_attained()
    {
        // Two activities of three and two people: all of b may have been at a, or none.
        var bounds = ProgrammeReach.Of([Seminar("a", Attendance.Counted(Others(3))), Seminar("b", Attendance.Counted(Others(2)))]).Everybody.People;
        Assert.Equal(bounds.Low, ProgrammeReach.Of([Seminar("a", Attendance.Of(Person("1"), Person("2"), Person("3"))), Seminar("b", Attendance.Of(Person("1"), Person("2")))]).Everybody.People.Low);
        Assert.Equal(bounds.High, ProgrammeReach.Of([Seminar("a", Attendance.Of(Person("1"), Person("2"), Person("3"))), Seminar("b", Attendance.Of(Person("4"), Person("5")))]).Everybody.People.High);
    }

    [Fact]
    public void No_pseudonym_is_in_anything_that_a_result_prints_or_serialises()
    {
        var reach = ProgrammeReach.Of([Seminar("a", Attendance.Of(Person("secret-one", organisation: "BIG")), pounds: 1)]);
        Assert.DoesNotContain("secret-one", System.Text.Json.JsonSerializer.Serialize(reach) + reach, StringComparison.Ordinal);
        var twice = Assert.Throws<ArgumentException>(() => Attendance.Of(Person("secret-one"), Person("secret-one")));
        Assert.DoesNotContain("secret", twice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_activities_give_the_same_hash_and_others_another()
    {
        ProgrammeReach With(string person) => ProgrammeReach.Of([Seminar("a", Attendance.Of(Person(person)))]);
        Assert.Equal(With("1").Made, With("1").Made);
        Assert.NotEqual(With("1").Made, With("2").Made);
        Assert.Equal("activities", Assert.Throws<ArgumentException>(() => ProgrammeReach.Of([Seminar("a"), Seminar("a")])).ParamName);
    }

    private static IEnumerable<Participation> Listed(params string[] people) => people.Select(person => Participation.Of(Person(person)));

    private static void AssertHolds(ReachGroup? group, int truth)
    {
        Assert.True(truth >= (group?.People.Low ?? 0), $"{truth} in {group}");
        Assert.True(group is null ? truth == 0 : group.People.High is not { } high || truth <= high, $"{truth} in {group}");
    }

    private static void AssertNamed(ValueList<ReachGroup> groups, string name, int truth)
    {
        // A name that no record gives has no group of its own; whoever is from there is of no known organisation.
        if (groups.SingleOrDefault(group => group.Name == name) is { } group)
            AssertHolds(group, truth);
    }

    private static (List<Activity> Activities, HashSet<Participant> Truth) Hidden(List<Participant> town, Random random)
    {
        var truth = new HashSet<Participant>();
        var activities = new List<Activity>();
        for (var index = 0; index < 1 + random.Next(5); index++)
        {
            var here = town.Where(_ => random.Next(2) == 0).ToList();
            truth.UnionWith(here);
            var listed = here.Where(_ => random.Next(2) == 0).ToList();
            var away = town.Except(here).Where(_ => random.Next(4) == 0).Select(person => new Participation(person, came: random.Next(2) == 0 ? null : false));
            var others = here.Except(listed).GroupBy(person => random.Next(2) == 0 ? person.Role : (ParticipantRole?)null)
                .Select(group => new CountedAttendance(new People(Blurred(group.Count(), random)), role: group.Key));
            activities.Add(Seminar($"a{index}", new Attendance(listed.Select(person => Participation.Of(Forgetful(person, random))).Concat(away).ToValueList(), others.ToValueList())));
        }

        return (activities, truth);
    }

    private static Participant Forgetful(Participant person, Random random) =>
        new(person.Person, person.Role, random.Next(3) == 0 ? null : person.Organisation, random.Next(3) == 0 ? null : person.Region);

    private static Quantity Blurred(int people, Random random) => random.Next(4) switch
    {
        0 => Quantity.AtLeast(random.Next(people + 1)),
        1 => Quantity.Between(random.Next(people + 1), people + random.Next(3)),
        _ => Quantity.Exact(people),
    };
}
