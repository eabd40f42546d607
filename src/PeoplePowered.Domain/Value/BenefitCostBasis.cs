using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Value;

/// <summary>To which costs benefits are held in a benefit-cost ratio.</summary>
[JsonConverter(typeof(WireWordConverter<BenefitCostBasis>))]
public enum BenefitCostBasis
{
    /// <summary>Present value of all benefits over present value of all costs, whoever bears them.</summary>
    [JsonStringEnumMemberName("all costs")]
    AllCosts = 0,

    /// <summary>Present value of all benefits less the costs that others bear, over the present value of costs to the public sector. A line without an agency counts as public.</summary>
    [JsonStringEnumMemberName("public costs")]
    PublicCosts,
}
