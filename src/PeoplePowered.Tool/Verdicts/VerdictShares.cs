using PeoplePowered.Statistics;

namespace PeoplePowered.Tool.Verdicts;

/// <summary>The shares of sites whose true effects lie beyond the threshold, and in the harmful direction, with intervals.</summary>
internal sealed record VerdictShares(Estimable Success, EstimableInterval SuccessInterval, Estimable SuccessCalibrated, EstimableInterval SuccessCalibratedInterval, Estimable Harm, EstimableInterval HarmInterval);
