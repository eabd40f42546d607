using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning;

/// <summary>How far somebody came with an activity. No stage implies another: some come who were not invited.</summary>
[JsonConverter(typeof(WireWordConverter<AttendanceStage>))]
public enum AttendanceStage
{
    /// <summary>Was asked to come.</summary>
    [JsonStringEnumMemberName("invited")]
    Invited = 0,

    /// <summary>Said that they would come.</summary>
    [JsonStringEnumMemberName("registered")]
    Registered,

    /// <summary>Came, or received what was sent.</summary>
    [JsonStringEnumMemberName("came")]
    Came,
}
