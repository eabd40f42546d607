using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication;

/// <summary>What kind of evidence an answer rests on.</summary>
[JsonConverter(typeof(WireWordConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>A trial: by lot, against others.</summary>
    [JsonStringEnumMemberName("trial")]
    Trial = 0,

    /// <summary>A quasi-experiment: against others made alike.</summary>
    [JsonStringEnumMemberName("quasi-experiment")]
    QuasiExperiment,

    /// <summary>Monitoring of delivery.</summary>
    [JsonStringEnumMemberName("monitoring")]
    Monitoring,

    /// <summary>A document, such as a manual, a plan or a law.</summary>
    [JsonStringEnumMemberName("document")]
    Document,

    /// <summary>What somebody who knows says.</summary>
    [JsonStringEnumMemberName("testimony")]
    Testimony,
}
