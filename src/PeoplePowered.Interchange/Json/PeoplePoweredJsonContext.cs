using System.Text.Json.Serialization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Partnerships;

namespace PeoplePowered.Interchange.Json;

/// <summary>
/// What the compiler generates to read and write each type of the model, without reflection. A type that stands in a
/// <see cref="ValueList{T}"/> is named here; whatever is reached through properties is found by the generator.
/// </summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    AllowOutOfOrderMetadataProperties = true,
    WriteIndented = true,
    NewLine = "\n",
    MaxDepth = JsonRules.MaximumDepth,
    Converters = [typeof(ExactDecimalConverter)])]
[JsonSerializable(typeof(PortfolioDocument))]
[JsonSerializable(typeof(Initiative))]
[JsonSerializable(typeof(StrategicInvestment))]
[JsonSerializable(typeof(Grant))]
[JsonSerializable(typeof(Revision))]
[JsonSerializable(typeof(Partnership))]
[JsonSerializable(typeof(PartnershipId))]
[JsonSerializable(typeof(Partner))]
[JsonSerializable(typeof(PartnerRole))]
[JsonSerializable(typeof(CommunityAsset))]
[JsonSerializable(typeof(OrganisationIdentifier))]
[JsonSerializable(typeof(AreaCode))]
[JsonSerializable(typeof(Service))]
[JsonSerializable(typeof(ServiceComponent))]
[JsonSerializable(typeof(Site))]
[JsonSerializable(typeof(OutcomesFramework))]
[JsonSerializable(typeof(OutcomeDefinition))]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(RateCard))]
[JsonSerializable(typeof(Tariff))]
[JsonSerializable(typeof(ReportedOutcome))]
[JsonSerializable(typeof(Caveat))]
[JsonSerializable(typeof(CaveatArgument))]
[JsonSerializable(typeof(Source))]
internal sealed partial class PeoplePoweredJsonContext : JsonSerializerContext
{
    /// <summary>How deep a document may nest; the model needs a third of it.</summary>
    public const int MaximumDepth = 32;
}
