using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Learning;
using PeoplePowered.Interchange.Csv;

namespace PeoplePowered.Interchange.Learning;

/// <summary>Reads rows of attendance.</summary>
internal sealed class AttendanceRows(string file, ColumnMap columns, ProblemLog log)
{
    private const string YesOrNo = "Write yes or no, or leave the cell blank where it was not recorded.";

    private readonly Spellings _organisations = new();
    private readonly Spellings _regions = new();
    private readonly List<ActivityId> _order = [];
    private readonly Dictionary<ActivityId, (List<Participation> Listed, List<CountedAttendance> Others)> _activities = [];
    private readonly Dictionary<(ActivityId Activity, string Person), int> _lines = [];

    /// <summary>Reads a row; its problems go into the log.</summary>
    public void Read(CsvRow record)
    {
        var row = new RowReader(file, columns, record, log);
        var (activity, role) = (row.RequiredName<ActivityId>("activity"), row.Word<ParticipantRole>("role"));
        var stages = (Invited: YesNo(row, "invited"), Registered: YesNo(row, "registered"), Came: YesNo(row, "came"));
        var people = row.Count("people");
        _organisations.Claim(row, "organisation", row.Text("organisation"));
        _regions.Claim(row, "region", row.Text("region"));
        var hasPerson = row.Text("person") is not null;
        if (hasPerson == row.Text("people") is not null)
            row.Refuse("person", null, hasPerson ? "The row has both a person and a number of people." : "The row has neither a person nor a number of people.", "Write a pseudonym, or the number of people who are not listed; not both.");
        else if (hasPerson)
            ReadPerson(row, activity, role, stages);
        else
            ReadOthers(row, activity, role, people, stages);
    }

    public ValueList<ActivityAttendance> Complete() => _order.Select(activity => new ActivityAttendance(activity, new(_activities[activity].Listed.ToValueList(), _activities[activity].Others.ToValueList()))).ToValueList();

    private void ReadPerson(RowReader row, ActivityId? activity, ParticipantRole? role, (bool? Invited, bool? Registered, bool? Came) stages)
    {
        var person = row.Text("person")!;
        if (role is null && row.Text("role") is null)
            row.Refuse("role", null, "The role is missing.", "Write in which role the person took part.");
        if (person.Any(char.IsControl))
            row.Refuse("person", null, "A pseudonym holds no line break, tab or other control character.", "Write it on one line.");
        if (activity is not null && !_lines.TryAdd((activity, person), row.Line))
            row.Refuse("person", null, FormattableString.Invariant($"This person stands for this activity already in line {_lines[(activity, person)]}."), "Give each person and activity one row.");
        if (row.IsClean)
            Of(activity!).Listed.Add(new(new(new Pseudonym(person), role!.Value, Organisation(row), row.Text("region")), stages.Invited, stages.Registered, stages.Came));
    }

    private void ReadOthers(RowReader row, ActivityId? activity, ParticipantRole? role, long? people, (bool? Invited, bool? Registered, bool? Came) stages)
    {
        AttendanceStage[] said = [.. Said(stages)];
        if (said.Length != 1 || new[] { stages.Invited, stages.Registered, stages.Came }.Contains(false))
            row.Refuse("people", row.Text("people"), "A number of people says what they did by one yes.", "Write yes in one of invited, registered and came, and leave the other two blank; use a row for each.");
        if (row.IsClean)
            Of(activity!).Others.Add(new(People.Exactly(people!.Value), said[0], role, Organisation(row), row.Text("region")));
    }

    private (List<Participation> Listed, List<CountedAttendance> Others) Of(ActivityId activity)
    {
        if (_activities.TryGetValue(activity, out var found))
            return found;
        _order.Add(activity);
        return _activities[activity] = ([], []);
    }

    private static IEnumerable<AttendanceStage> Said((bool? Invited, bool? Registered, bool? Came) stages)
    {
        if (stages.Invited == true)
            yield return AttendanceStage.Invited;
        if (stages.Registered == true)
            yield return AttendanceStage.Registered;
        if (stages.Came == true)
            yield return AttendanceStage.Came;
    }

    private static Organisation? Organisation(RowReader row) => row.Text("organisation") is { } name ? new(name) : null;

    private static bool? YesNo(RowReader row, string column)
    {
        switch (row.Text(column))
        {
            case null:
                return null;
            case "yes":
                return true;
            case "no":
                return false;
            case var other:
                row.Refuse(column, other, "That is neither yes nor no.", YesOrNo);
                return null;
        }
    }
}
