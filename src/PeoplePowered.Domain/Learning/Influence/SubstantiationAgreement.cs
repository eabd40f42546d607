using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Influence;

/// <summary>Whether somebody who knows agrees with what is claimed.</summary>
[JsonConverter(typeof(WireWordConverter<SubstantiationAgreement>))]
public enum SubstantiationAgreement
{
    /// <summary>With all of it.</summary>
    [JsonStringEnumMemberName("fully")]
    Fully = 0,

    /// <summary>With part of it.</summary>
    [JsonStringEnumMemberName("partly")]
    Partly,

    /// <summary>With none of it.</summary>
    [JsonStringEnumMemberName("not")]
    Not,
}
