namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The likelihood of a three-level model at one pair of variances, with its slopes and its information about (between, within).</summary>
/// <param name="LogLikelihood">The logarithm, all constants included.</param>
/// <param name="SlopeBetween">Its derivative in the variance between clusters.</param>
/// <param name="SlopeWithin">Its derivative in the variance within clusters.</param>
/// <param name="Expected">Minus the expected second derivatives.</param>
/// <param name="Observed">Minus the second derivatives.</param>
internal readonly record struct ThreeLevelScore(
    double LogLikelihood,
    double SlopeBetween,
    double SlopeWithin,
    ThreeLevelInformation Expected,
    ThreeLevelInformation Observed)
{
    public bool IsFinite => double.IsFinite(LogLikelihood) && double.IsFinite(SlopeBetween) && double.IsFinite(SlopeWithin);
}
