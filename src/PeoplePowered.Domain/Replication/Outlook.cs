using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Replication;

/// <summary>A prediction with the distribution behind it.</summary>
/// <param name="Prediction">The prediction.</param>
/// <param name="NewSite">The distribution of the true effect of a new site.</param>
internal sealed record Outlook(SitePrediction Prediction, PredictiveDistribution NewSite);
