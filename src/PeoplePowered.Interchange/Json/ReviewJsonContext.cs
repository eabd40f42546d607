using System.Text.Json.Serialization;
using PeoplePowered.Domain;
using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Commissioning;
using PeoplePowered.Domain.Investments;
using PeoplePowered.Domain.Outcomes;
using PeoplePowered.Domain.Portfolios;

namespace PeoplePowered.Interchange.Json;

/// <summary>What the compiler generates to write each type of a review, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n")]
[JsonSerializable(typeof(ReviewDocument))]
[JsonSerializable(typeof(PortfolioOverview))]
[JsonSerializable(typeof(InitiativeOverview))]
[JsonSerializable(typeof(InvestmentOverview))]
[JsonSerializable(typeof(Revision))]
[JsonSerializable(typeof(ReportedOutcome))]
[JsonSerializable(typeof(OutcomeDefinition))]
[JsonSerializable(typeof(ServiceReview))]
[JsonSerializable(typeof(OutcomeAggregate))]
[JsonSerializable(typeof(SiteProportion))]
[JsonSerializable(typeof(ExcludedSite))]
[JsonSerializable(typeof(Bill))]
[JsonSerializable(typeof(SiteBill))]
[JsonSerializable(typeof(BillLine))]
[JsonSerializable(typeof(OutcomeBill))]
[JsonSerializable(typeof(Caveat))]
[JsonSerializable(typeof(CaveatArgument))]
[JsonSerializable(typeof(Source))]
internal sealed partial class ReviewJsonContext : JsonSerializerContext;
