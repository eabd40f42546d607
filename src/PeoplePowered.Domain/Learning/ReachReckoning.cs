using PeoplePowered.Domain.Commissioning;

namespace PeoplePowered.Domain.Learning;

/// <summary>Works out whom activities reached.</summary>
internal sealed class ReachReckoning
{
    private readonly AttendanceStage _stage;
    private readonly List<Activity> _activities;
    private readonly PeopleOnRecord _people;

    public ReachReckoning(IEnumerable<Activity> activities, AttendanceStage stage)
    {
        _stage = Guard.Against.EnumOutOfRange(stage);
        _activities = [.. activities];
        if (_activities.GroupBy(activity => activity.Id).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"Two activities are called '{twice.Key}'; each is given once.", nameof(activities));
        _people = new(_activities);
    }

    public ProgrammeReach Reckon()
    {
        var everybody = new ReachTally();
        var byActivity = _activities.Select(activity => Add(everybody, activity, _ => Belongs.Surely, _ => Belongs.Surely)).ToList();
        var all = everybody.As("everybody");
        var byRole = Enum.GetValues<ParticipantRole>()
            .Select(role => Group(WireWord<ParticipantRole>.Of(role), listed => Is(listed.Role == role), counted => counted.Role is { } known ? Is(known == role) : Belongs.Perhaps))
            .OfType<ReachGroup>();
        var byOrganisation = Named(listed => _people.OrganisationOf(listed), counted => counted.Organisation?.Name);
        var byRegion = Named(listed => _people.RegionOf(listed), counted => counted.Region);
        return new(
            _stage,
            all,
            byRole.ToValueList(),
            byOrganisation,
            byRegion,
            _activities.Zip(byActivity, (activity, people) => new ActivityReach(activity.Id, people, Cost(activity, people))).ToValueList(),
            Costs(),
            ReachCaveats.Of(_activities, _people, _stage, all, everybody.IsRough).ToValueList(),
            Made.By($"reach ({WireWord<AttendanceStage>.Of(_stage)}; Fréchet bounds)", ActivityLines.Of(_activities)));
    }

    private static Belongs Is(bool belongs) => belongs ? Belongs.Surely : Belongs.Not;

    private static PerHead Cost(Activity activity, Quantity people) =>
        activity.Costs is { } costs ? PerHead.Of(costs.Amount, people, costs.Currency) : PerHead.None("the costs are not known");

    private ValueList<ReachGroup> Named(Func<Participant, string?> ofListed, Func<CountedAttendance, string?> ofCounted)
    {
        var attendances = _activities.Select(activity => activity.Attendance).OfType<Attendance>().ToList();
        var names = attendances.SelectMany(attendance => attendance.Listed.Select(listed => ofListed(listed.Participant)).Concat(attendance.Others.Select(ofCounted)))
            .OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return names.Select(name => Group(name, listed => Matches(ofListed(listed), name), counted => Matches(ofCounted(counted), name))).OfType<ReachGroup>().ToValueList();
    }

    private static Belongs Matches(string? given, string name) => given is null ? Belongs.Perhaps : Is(string.Equals(given, name, StringComparison.Ordinal));

    private ReachGroup? Group(string name, Func<Participant, Belongs> listed, Func<CountedAttendance, Belongs> counted)
    {
        var tally = new ReachTally();
        foreach (var activity in _activities)
            Add(tally, activity, listed, counted);
        return tally.IsEmpty ? null : tally.As(name);
    }

    private Quantity Add(ReachTally tally, Activity activity, Func<Participant, Belongs> listed, Func<CountedAttendance, Belongs> counted)
    {
        if (!StageRecord.Speaks(activity.Attendance, _stage))
            return StageRecord.IsMissing(activity, _stage) ? tally.AddUnrecorded() : Quantity.Unknown;
        List<Pseudonym> certain = [];
        List<Pseudonym> possible = [];
        foreach (var participation in activity.Attendance!.Listed)
        {
            var belongs = listed(participation.Participant);
            if (participation.Reached(_stage) == false || belongs == Belongs.Not)
                continue;
            possible.Add(participation.Participant.Person);
            if (participation.Reached(_stage) == true && belongs == Belongs.Surely)
                certain.Add(participation.Participant.Person);
        }

        return tally.Add(
            certain,
            possible,
            activity.Attendance.Others.Where(other => other.Stage == _stage).Select(other => (other.People.Count, Belongs: counted(other))).Where(other => other.Belongs != Belongs.Not).Select(other => (other.Count, other.Belongs == Belongs.Surely)),
            activity.Attendance.Listed.Select(participation => participation.Participant.Person).ToHashSet());
    }

    private ValueList<ReachCost> Costs()
    {
        var currencies = _activities.Select(activity => activity.Costs?.Currency).OfType<Currency>().Distinct().Order();
        return currencies.Select(currency =>
        {
            // An activity without a stated cost may have cost anything, in any of the currencies; heads are those of the activities whose costs are divided.
            var all = _activities.Where(activity => activity.Costs is null || activity.Costs.Currency == currency).ToList();
            var attended = all.Where(activity => activity.Kind != ActivityKind.ResearchOutput || StageRecord.Speaks(activity.Attendance, _stage)).ToList();
            var tally = new ReachTally();
            foreach (var activity in attended)
                Add(tally, activity, _ => Belongs.Surely, _ => Belongs.Surely);
            var (reached, divided) = (tally.As("everybody"), Sum(attended).AsQuantity());
            return new ReachCost(currency, Sum(all), PerHead.Of(divided, reached.People, currency), PerHead.Of(divided, reached.Participations, currency));
        }).ToValueList();

        static QuantitySum Sum(List<Activity> activities) => QuantitySum.Of(activities.Select(activity => activity.Costs?.Amount ?? Quantity.Unknown));
    }

    private enum Belongs
    {
        Not = 0,
        Perhaps,
        Surely,
    }
}
