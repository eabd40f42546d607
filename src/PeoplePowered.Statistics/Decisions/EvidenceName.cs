using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>What kind of test an item of evidence is (Van Evera 1997, Guide to Methods for Students of Political Science, chapter 1).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EvidenceName>))]
public enum EvidenceName
{
    /// <summary>Neither certain nor unique: seen or not, it moves little.</summary>
    [JsonStringEnumMemberName("straw in the wind")]
    StrawInTheWind = 0,

    /// <summary>Certain, not unique: a true claim has to pass it, and a false one may. Not seen, it speaks strongly against the claim.</summary>
    [JsonStringEnumMemberName("hoop")]
    Hoop,

    /// <summary>Unique, not certain: a false claim hardly passes it, and a true one need not. Seen, it speaks strongly for the claim.</summary>
    [JsonStringEnumMemberName("smoking gun")]
    SmokingGun,

    /// <summary>Certain and unique: it decides, seen or not.</summary>
    [JsonStringEnumMemberName("doubly decisive")]
    DoublyDecisive,
}
