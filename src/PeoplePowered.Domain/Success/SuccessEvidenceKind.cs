using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Success;

/// <summary>What kind of evidence a criterion may rest on.</summary>
[JsonConverter(typeof(WireWordConverter<SuccessEvidenceKind>))]
public enum SuccessEvidenceKind
{
    /// <summary>Figures that someone published or sent.</summary>
    [JsonStringEnumMemberName("reported figures")]
    ReportedFigures = 0,

    /// <summary>Records of single people, under pseudonyms.</summary>
    [JsonStringEnumMemberName("person-level records")]
    PersonLevelRecords,
}
