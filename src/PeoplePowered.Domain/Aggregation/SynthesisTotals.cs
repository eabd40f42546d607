using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>What the figures of a synthesis add up to before any weighing, each by its proper type; what no figure counts is <c>null</c>.</summary>
/// <param name="Figures">How many figures are pooled.</param>
/// <param name="Achieved">People who achieved it, with the service: a sum over sites.</param>
/// <param name="Participants">Of how many, with the service: a sum over sites, in which one person may stand at several.</param>
/// <param name="ComparisonAchieved">People who achieved it, in the comparison groups.</param>
/// <param name="ComparisonParticipants">Of how many, in the comparison groups.</param>
/// <param name="Events">Events.</param>
/// <param name="Exposure">Exposure, in the unit of the outcome's measure.</param>
/// <param name="People">How many different people all figures together are about: an interval, since sites may share people (Fréchet bounds); unknown where a figure does not say.</param>
/// <param name="CrudeShare">Achieved over participants, with the service, a fraction: the ratio of sums.</param>
/// <param name="CrudeComparisonShare">The same of the comparison groups.</param>
/// <param name="CrudeRate">Events over exposure.</param>
public sealed record SynthesisTotals(
    int Figures,
    decimal? Achieved,
    decimal? Participants,
    decimal? ComparisonAchieved,
    decimal? ComparisonParticipants,
    decimal? Events,
    double? Exposure,
    Quantity People,
    Estimable CrudeShare,
    Estimable CrudeComparisonShare,
    Estimable CrudeRate);
