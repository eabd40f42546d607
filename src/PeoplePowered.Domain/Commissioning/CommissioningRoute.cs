using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>The way in which a service is paid for.</summary>
[JsonConverter(typeof(WireWordConverter<CommissioningRoute>))]
public enum CommissioningRoute
{
    /// <summary>Money given for a purpose, without a price for each result.</summary>
    [JsonStringEnumMemberName("grant")]
    Grant = 0,

    /// <summary>A contract for a service, paid for what is done.</summary>
    [JsonStringEnumMemberName("contract")]
    Contract,

    /// <summary>A contract that pays, in whole or in part, for outcomes achieved.</summary>
    [JsonStringEnumMemberName("outcomes contract")]
    OutcomesContract,

    /// <summary>A place or a service bought for one person at a time.</summary>
    [JsonStringEnumMemberName("spot purchase")]
    SpotPurchase,

    /// <summary>Money that a person, or someone for them, spends on their own support.</summary>
    [JsonStringEnumMemberName("personal budget")]
    PersonalBudget,

    /// <summary>One contract of commissioners with several providers, who share its risks and rewards.</summary>
    [JsonStringEnumMemberName("alliance")]
    Alliance,
}
