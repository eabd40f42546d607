using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Commissioning;

/// <summary>How several funders of one result share it.</summary>
[JsonConverter(typeof(WireWordConverter<SharingRule>))]
public enum SharingRule
{
    /// <summary>By the money that each put in.</summary>
    [JsonStringEnumMemberName("financial share")]
    FinancialShare = 0,

    /// <summary>One funder, agreed by all, claims the whole, and the others nothing.</summary>
    [JsonStringEnumMemberName("whole claim")]
    WholeClaim,

    /// <summary>By what each would have added to every group of the others, on average over the orders in which they could have joined.</summary>
    [JsonStringEnumMemberName("shapley")]
    Shapley,
}
