using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Aggregation;

/// <summary>Where the true proportion of a further site like these would fall.</summary>
/// <param name="Range">The prediction interval, fractions.</param>
/// <param name="Convention">The convention by which it was formed; part of the answer.</param>
public sealed record NewSite(EstimableInterval Range, PredictionConvention Convention);
