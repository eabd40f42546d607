using PeoplePowered.Statistics;

namespace PeoplePowered.Domain.Replication;

/// <summary>A prediction with the tails of its distribution.</summary>
/// <param name="Prediction">The prediction.</param>
/// <param name="Above">The probability that the true effect of a new site lies above a number.</param>
/// <param name="Below">The probability that it lies below a number.</param>
internal sealed record Outlook(SitePrediction Prediction, Func<double, Estimable> Above, Func<double, Estimable> Below);
