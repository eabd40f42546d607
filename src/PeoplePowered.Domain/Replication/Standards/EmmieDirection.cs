using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>Which way the effect goes by EMMIE, apart from how good the evidence of it is. A kind, without an order.</summary>
[JsonConverter(typeof(WireWordConverter<EmmieDirection>))]
public enum EmmieDirection
{
    /// <summary>Not stated.</summary>
    [JsonStringEnumMemberName("not stated")]
    NotStated = 0,

    /// <summary>Better overall, reliably in the statistical sense (of crime: a reduction).</summary>
    [JsonStringEnumMemberName("better")]
    Better,

    /// <summary>Better in some studies and not, or worse, in others.</summary>
    [JsonStringEnumMemberName("mixed")]
    Mixed,

    /// <summary>Overall no reliable difference.</summary>
    [JsonStringEnumMemberName("no reliable difference")]
    NoReliableDifference,

    /// <summary>Worse overall, reliably in the statistical sense (of crime: an increase).</summary>
    [JsonStringEnumMemberName("worse")]
    Worse,
}
