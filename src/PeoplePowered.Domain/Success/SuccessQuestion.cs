using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Success;

/// <summary>Whom a probability of success is about.</summary>
[JsonConverter(typeof(WireWordConverter<SuccessQuestion>))]
public enum SuccessQuestion
{
    /// <summary>These people at these sites: what was observed is what it is, and a criterion is met or not, but for what is missing.</summary>
    [JsonStringEnumMemberName("these-sites")]
    TheseSites = 0,

    /// <summary>The true rate behind what was observed: of one site its own, of several the centre of their true rates.</summary>
    [JsonStringEnumMemberName("true-rate")]
    TrueRate,

    /// <summary>A further site like these, by the predictive distribution; needs three sites.</summary>
    [JsonStringEnumMemberName("new-site")]
    NewSite,
}
