using System.Text.Json.Serialization;

namespace PeoplePowered.Domain.Learning;

/// <summary>In which role somebody takes part in a learning programme.</summary>
[JsonConverter(typeof(WireWordConverter<ParticipantRole>))]
public enum ParticipantRole
{
    /// <summary>Makes or carries out policy in government.</summary>
    [JsonStringEnumMemberName("civil servant")]
    CivilServant = 0,

    /// <summary>Delivers services in a community.</summary>
    [JsonStringEnumMemberName("deliverer")]
    Deliverer,

    /// <summary>One of those whom services are for. Whatever is meant for release speaks of them as counts only.</summary>
    [JsonStringEnumMemberName("beneficiary")]
    Beneficiary,

    /// <summary>Pays for services, or gives grants.</summary>
    [JsonStringEnumMemberName("funder")]
    Funder,

    /// <summary>Studies what works.</summary>
    [JsonStringEnumMemberName("researcher")]
    Researcher,

    /// <summary>Was elected: a councillor, a member of parliament.</summary>
    [JsonStringEnumMemberName("elected member")]
    ElectedMember,
}
