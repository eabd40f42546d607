using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Value;

/// <summary>On which side of the account a line stands.</summary>
[JsonConverter(typeof(WireWordConverter<ValueSide>))]
public enum ValueSide
{
    /// <summary>A cost.</summary>
    [JsonStringEnumMemberName("cost")]
    Cost = 0,

    /// <summary>A benefit.</summary>
    [JsonStringEnumMemberName("benefit")]
    Benefit,
}
