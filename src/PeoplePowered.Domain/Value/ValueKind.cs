using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Value;

/// <summary>What sort of value it is. The three are kept apart, since one pound saved by an agency and one pound's worth of well-being are not the same.</summary>
[JsonConverter(typeof(WireWordConverter<ValueKind>))]
public enum ValueKind
{
    /// <summary>Paid or saved by public bodies.</summary>
    [JsonStringEnumMemberName("fiscal")]
    Fiscal = 0,

    /// <summary>To the economy, such as earnings.</summary>
    [JsonStringEnumMemberName("economic")]
    Economic,

    /// <summary>To people's lives, such as well-being and health.</summary>
    [JsonStringEnumMemberName("social")]
    Social,
}
