using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Value;

/// <summary>Which outcome of a case is looked at.</summary>
[JsonConverter(typeof(WireWordConverter<ValueOutcome>))]
public enum ValueOutcome
{
    /// <summary>Present value of benefits less that of costs.</summary>
    [JsonStringEnumMemberName("net present value")]
    NetPresentValue = 0,

    /// <summary>The benefit-cost ratio, or the ratio of social return.</summary>
    [JsonStringEnumMemberName("ratio")]
    Ratio,
}
