using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Insights;

/// <summary>In what an example of practice is new.</summary>
[JsonConverter(typeof(WireWordConverter<InnovationKind>))]
public enum InnovationKind
{
    /// <summary>In how the service was designed, such as with those whom it is for.</summary>
    [JsonStringEnumMemberName("design")]
    Design = 0,

    /// <summary>In how the service is delivered.</summary>
    [JsonStringEnumMemberName("delivery")]
    Delivery,

    /// <summary>In both.</summary>
    [JsonStringEnumMemberName("design and delivery")]
    DesignAndDelivery,
}
