using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>How far the size of an effect raises the certainty by GRADE (Guyatt and others, 2011, doi 10.1016/j.jclinepi.2011.06.004); its number is how many levels.</summary>
[JsonConverter(typeof(WireWordConverter<GradeEffectSize>))]
public enum GradeEffectSize
{
    /// <summary>Not large enough to raise it.</summary>
    [JsonStringEnumMemberName("not large")]
    NotLarge = 0,

    /// <summary>A risk at least doubled or halved: one level higher.</summary>
    [JsonStringEnumMemberName("large")]
    Large,

    /// <summary>A risk at least five times as high or down to a fifth: two levels higher.</summary>
    [JsonStringEnumMemberName("very large")]
    VeryLarge,
}
