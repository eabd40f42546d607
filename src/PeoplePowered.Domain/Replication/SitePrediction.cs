using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Domain.Replication;

/// <summary>What the evidence expects of a new site, on the scale of analysis.</summary>
/// <param name="Sites">How many sites it rests on.</param>
/// <param name="Estimate">The mean of the true effects; with moderators, at the target's values.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="ConfidenceInterval">Its confidence interval.</param>
/// <param name="TauSquared">The variance of the true effects between sites; with moderators, what they leave of it.</param>
/// <param name="Range">The range for the true effect of a new site.</param>
/// <param name="Convention">How the range was formed; part of the answer.</param>
public sealed record SitePrediction(
    int Sites,
    Estimable Estimate,
    Estimable StandardError,
    EstimableInterval ConfidenceInterval,
    Estimable TauSquared,
    EstimableInterval Range,
    PredictionConvention Convention);
