using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Replication;

/// <summary>
/// What has to be known before a success is carried to another place. The criteria follow MSI Scaling Up, ADAPT (Moore and others 2021, doi 10.1136/bmj.n1679),
/// PIET-T (Schloemer and Schröder-Bäck 2018, doi 10.1186/s13012-018-0751-8), TRANSFER (Munthe-Kaas and others 2020, doi 10.1186/s12874-019-0834-5) and
/// Cartwright and Hardie (2012); their combination is this library's. What each asks stands in <see cref="Criteria"/>.
/// </summary>
[JsonConverter(typeof(WireWordConverter<Criterion>))]
public enum Criterion
{
    /// <summary>E1: the effect is real where it was found.</summary>
    [JsonStringEnumMemberName("EffectAtOrigin")]
    EffectAtOrigin = 0,

    /// <summary>E2: it is consistent across sites.</summary>
    [JsonStringEnumMemberName("ConsistentAcrossSites")]
    ConsistentAcrossSites,

    /// <summary>E3: it does no material harm.</summary>
    [JsonStringEnumMemberName("NoMaterialHarm")]
    NoMaterialHarm,

    /// <summary>M1: how it works is stated and tested.</summary>
    [JsonStringEnumMemberName("MechanismTested")]
    MechanismTested,

    /// <summary>M2: its core components are known and written down, the adaptable ones named.</summary>
    [JsonStringEnumMemberName("CoreComponentsCodified")]
    CoreComponentsCodified,

    /// <summary>I1: it was delivered as designed where it was found to work.</summary>
    [JsonStringEnumMemberName("FidelityAchieved")]
    FidelityAchieved,

    /// <summary>I2: the target place has the capacity to deliver it.</summary>
    [JsonStringEnumMemberName("CapacityInTarget")]
    CapacityInTarget,

    /// <summary>C1: the people are alike.</summary>
    [JsonStringEnumMemberName("PopulationSimilar")]
    PopulationSimilar,

    /// <summary>C2: what people get without it is alike.</summary>
    [JsonStringEnumMemberName("UsualCareSimilar")]
    UsualCareSimilar,

    /// <summary>C3: what it needs around it to work is there.</summary>
    [JsonStringEnumMemberName("SupportFactorsPresent")]
    SupportFactorsPresent,

    /// <summary>C4: system, law and funding permit it.</summary>
    [JsonStringEnumMemberName("SystemPermits")]
    SystemPermits,

    /// <summary>S1: users, providers and commissioners want it.</summary>
    [JsonStringEnumMemberName("DemandAndSupport")]
    DemandAndSupport,

    /// <summary>S2: it is affordable and sustained at scale.</summary>
    [JsonStringEnumMemberName("AffordableAtScale")]
    AffordableAtScale,

    /// <summary>S3: who gains is fair.</summary>
    [JsonStringEnumMemberName("Equitable")]
    Equitable,

    /// <summary>L1: the same outcome can be measured in the target place.</summary>
    [JsonStringEnumMemberName("MeasurableInTarget")]
    MeasurableInTarget,
}
