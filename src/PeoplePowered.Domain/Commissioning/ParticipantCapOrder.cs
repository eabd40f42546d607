using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>Which of one person's outcomes a cap per participant leaves unpaid. The person's total is the same in each case.</summary>
[JsonConverter(typeof(WireWordConverter<ParticipantCapOrder>))]
public enum ParticipantCapOrder
{
    /// <summary>Paid in order of the date of achievement until the cap is reached; on one day in the framework's order, and undated ones last.</summary>
    [JsonStringEnumMemberName("date")]
    ByDate = 0,

    /// <summary>Paid in the order in which the framework lists outcomes until the cap is reached.</summary>
    [JsonStringEnumMemberName("card order")]
    ByCardOrder,

    /// <summary>Each is paid the same share of its price; shares are rounded down so that they come to the cap.</summary>
    [JsonStringEnumMemberName("proportion")]
    InProportion,
}
