using PeoplePowered.Domain.Learning;

namespace PeoplePowered.Interchange.Learning;

/// <summary>Who took part in an activity, as a file of attendance has it.</summary>
/// <param name="Activity">Which activity.</param>
/// <param name="Attendance">Who took part.</param>
public sealed record ActivityAttendance(ActivityId Activity, Attendance Attendance);
