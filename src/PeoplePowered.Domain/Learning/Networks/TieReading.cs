using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning.Networks;

/// <summary>When two people count as tied, given what each said.</summary>
[JsonConverter(typeof(WireWordConverter<TieReading>))]
public enum TieReading
{
    /// <summary>
    /// Where either says so. A pair one of whom did not answer is tied where the other says so and not known otherwise; a pair neither of whom answered is not known.
    /// </summary>
    [JsonStringEnumMemberName("either says so")]
    EitherSaysSo = 0,

    /// <summary>
    /// Where both say so. A pair one of whom did not answer is not known where the other says so and not tied otherwise; a pair neither of whom answered is not known.
    /// </summary>
    [JsonStringEnumMemberName("both say so")]
    BothSaySo,
}
