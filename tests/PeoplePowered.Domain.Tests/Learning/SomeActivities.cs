using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Learning;

namespace PeoplePowered.Domain.Tests.Learning;

/// <summary>Activities for tests.</summary>
internal static class SomeActivities
{
    public static Source Stated { get; } = new("a test");

    public static Participant Person(string name, ParticipantRole role = ParticipantRole.CivilServant, string? organisation = null, string? region = null) =>
        new(new Pseudonym(name), role, organisation is null ? null : new Organisation(organisation), region);

    public static Activity Seminar(string id, Attendance? attendance = null, ShareOfVoice? voice = null, decimal? pounds = null) => new(
        new ActivityId(id),
        ActivityKind.Seminar,
        id,
        new ActivityTime(PartialDate.Parse("2013-05-01")),
        Stated,
        costs: pounds is { } amount ? MoneyQuantity.Pounds(Quantity.Exact(amount)) : null,
        attendance: attendance,
        voice: voice);

    public static CountedAttendance Others(long people, ParticipantRole? role = null, AttendanceStage stage = AttendanceStage.Came) => new(People.Exactly(people), stage, role);
}
