using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication.Standards;

/// <summary>A published standard by which evidence is rated. What each rates and where it is published: <see cref="EvidenceStandards"/>.</summary>
[JsonConverter(typeof(WireWordConverter<EvidenceStandard>))]
public enum EvidenceStandard
{
    /// <summary>Nesta's Standards of Evidence, levels 1 to 5: <see cref="NestaLevel"/>.</summary>
    [JsonStringEnumMemberName("Nesta")]
    Nesta = 0,

    /// <summary>The Maryland Scientific Methods Scale, levels 1 to 5 and "not scoreable": <see cref="MarylandLevel"/>.</summary>
    [JsonStringEnumMemberName("Maryland")]
    Maryland,

    /// <summary>The evidence ratings of the Early Intervention Foundation, levels 0 to 4, NL2 and NE: <see cref="EifLevel"/>.</summary>
    [JsonStringEnumMemberName("EIF")]
    Eif,

    /// <summary>GRADE, certainty from very low to high: <see cref="GradeCertainty"/>.</summary>
    [JsonStringEnumMemberName("GRADE")]
    Grade,

    /// <summary>EMMIE, the quality of evidence 0 to 4 on five dimensions: <see cref="EmmieQuality"/>.</summary>
    [JsonStringEnumMemberName("EMMIE")]
    Emmie,
}
