using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication;

/// <summary>How the fractions of <see cref="Fidelity"/> combine to the share of the effect that is to be expected.</summary>
[JsonConverter(typeof(WireWordConverter<DoseRule>))]
public enum DoseRule
{
    /// <summary>The smallest fraction: the weakest part decides.</summary>
    [JsonStringEnumMemberName("minimum")]
    Minimum = 0,

    /// <summary>Their product: every shortfall costs.</summary>
    [JsonStringEnumMemberName("product")]
    Product,
}
