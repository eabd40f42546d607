using System.Globalization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What estimates within clusters say together: the mean of their true effects, how those vary between and within clusters, and where a new one may lie.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is exact. On the scale of the estimates. What the data do not determine is absent with its reason,
/// never NaN: all of it without estimates (<see cref="AbsenceReason.NoStudies"/>), all but the estimate with one (<see cref="AbsenceReason.TooFewStudies"/>);
/// with one cluster the standard error and what follows from it (<see cref="AbsenceReason.TooFewClusters"/>). The <c>default</c> has nothing computed.
/// </remarks>
public readonly record struct ThreeLevelEstimate
{
    internal ThreeLevelEstimate(in ThreeLevelFit fit, in ThreeLevelCoefficient mean, EstimableInterval prediction)
    {
        Fit = fit;
        Mean = mean;
        PredictionInterval = prediction;
    }

    /// <summary>The variances, the heterogeneity, the likelihood, and how the fit ended.</summary>
    public ThreeLevelFit Fit { get; }

    /// <summary>The mean of the true effects, with its test and its interval.</summary>
    public ThreeLevelCoefficient Mean { get; }

    /// <summary>
    /// The range for the true effect of a new estimate in a new cluster: the mean plus or minus the critical value of the test times
    /// sqrt(se^2 + between + within), as metafor's predict has it.
    /// </summary>
    public EstimableInterval PredictionInterval { get; }

    /// <summary>A short summary in the invariant culture: the mean, its interval, and the variances.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Mean}, {Fit}");
}
