using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Domain.Replication;

/// <summary>The share of sites like these whose true effects lie beyond the threshold.</summary>
/// <param name="Success">The share that succeeds, from the normal model of true effects (Mathur and VanderWeele 2019, doi 10.1002/sim.8057).</param>
/// <param name="SuccessCalibrated">The share that succeeds, counted over the sites' own effects drawn towards the mean (Wang and Lee 2019, doi 10.1002/jrsm.1345), which needs no normal model.</param>
/// <param name="Harm">The share that harms, from the normal model; <c>null</c> without a comparison.</param>
public sealed record ShareOfSites(EffectShare Success, EffectShare SuccessCalibrated, EffectShare? Harm);
