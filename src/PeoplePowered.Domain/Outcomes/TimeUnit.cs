using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Outcomes;

/// <summary>The unit of a time frame.</summary>
[JsonConverter(typeof(WireWordConverter<TimeUnit>))]
public enum TimeUnit
{
    /// <summary>Days.</summary>
    [JsonStringEnumMemberName("days")]
    Days = 0,

    /// <summary>Weeks.</summary>
    [JsonStringEnumMemberName("weeks")]
    Weeks,

    /// <summary>Months.</summary>
    [JsonStringEnumMemberName("months")]
    Months,

    /// <summary>Years.</summary>
    [JsonStringEnumMemberName("years")]
    Years,
}
