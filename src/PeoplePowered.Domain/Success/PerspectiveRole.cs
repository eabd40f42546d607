using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Success;

/// <summary>Whose view of success it is.</summary>
[JsonConverter(typeof(WireWordConverter<PerspectiveRole>))]
public enum PerspectiveRole
{
    /// <summary>Those whom it is for.</summary>
    [JsonStringEnumMemberName("beneficiary")]
    Beneficiary = 0,

    /// <summary>Those who deliver it.</summary>
    [JsonStringEnumMemberName("deliverer")]
    Deliverer,

    /// <summary>Those who buy it.</summary>
    [JsonStringEnumMemberName("commissioner")]
    Commissioner,

    /// <summary>Those who decide what there is to buy.</summary>
    [JsonStringEnumMemberName("policy maker")]
    PolicyMaker,

    /// <summary>Those who pay.</summary>
    [JsonStringEnumMemberName("funder")]
    Funder,
}
