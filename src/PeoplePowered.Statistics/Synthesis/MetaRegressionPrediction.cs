using System.Globalization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What a meta-regression expects at given values of the moderators: the mean effect there, and where the true effect of a new study may lie.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> has nothing computed. All on the scale of the studies' estimates.</remarks>
public readonly record struct MetaRegressionPrediction
{
    private readonly PredictiveDistribution? _newStudy;

    internal MetaRegressionPrediction(PredictiveDistribution newStudy, double confidenceLevel)
        : this(newStudy.Reason == AbsenceReason.None ? AbsenceReason.OutOfDomain : newStudy.Reason) => (_newStudy, PredictionInterval) = (newStudy, newStudy.Interval(confidenceLevel));

    private MetaRegressionPrediction(AbsenceReason reason)
    {
        (Estimate, StandardError) = (Estimable.Absent(reason), Estimable.Absent(reason));
        (ConfidenceInterval, PredictionInterval) = (EstimableInterval.Absent(reason), EstimableInterval.Absent(reason));
    }

    /// <summary>The mean effect, x'b.</summary>
    public Estimable Estimate { get; internal init; }

    /// <summary>The standard error of the mean effect by the interval method.</summary>
    public Estimable StandardError { get; internal init; }

    /// <summary>The confidence interval of the mean effect.</summary>
    public EstimableInterval ConfidenceInterval { get; internal init; }

    /// <summary>
    /// The range for the true effect of a new study, with k - p where a model with a mean alone has k - 1 degrees of freedom, and k - p - 1 for k - 2.
    /// <see cref="AbsenceReason.TooFewStudies"/> where k - p is below 2 (below 1, or with fewer than three studies, where the convention carries the uncertainty of tau squared), <see cref="AbsenceReason.NotApplicable"/> under a common effect, which knows no spread.
    /// </summary>
    public EstimableInterval PredictionInterval { get; internal init; }

    /// <summary>The probability that the true effect of a new study exceeds a threshold, by the distribution behind <see cref="PredictionInterval"/>; absent where that is.</summary>
    /// <param name="threshold">A finite number on the scale of the estimates.</param>
    /// <returns>A fraction from 0 to 1, computed as a tail.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not finite.</exception>
    public Estimable ProbabilityBeyond(double threshold) => Beyond(Guard.Against.NonFinite(threshold), above: true);

    /// <summary>The probability that the true effect of a new study falls below a threshold, by the distribution behind <see cref="PredictionInterval"/>; absent where that is.</summary>
    /// <param name="threshold">A finite number on the scale of the estimates.</param>
    /// <returns>A fraction from 0 to 1, computed as a tail.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not finite.</exception>
    public Estimable ProbabilityBelow(double threshold) => Beyond(Guard.Against.NonFinite(threshold), above: false);

    /// <summary>The whole predictive distribution behind <see cref="PredictionInterval"/>: also its quantiles, other levels, and that of a new study's estimate.</summary>
    /// <returns>The distribution; where there is none it says why.</returns>
    public PredictiveDistribution ToPredictiveDistribution() => _newStudy ?? new PredictiveDistribution(default, PredictionInterval.Reason);

    /// <summary>The estimate and the range for a new study in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Estimate} {ConfidenceInterval}, new study {PredictionInterval}");

    private Estimable Beyond(double threshold, bool above) => _newStudy is not { } distribution ? Estimable.Absent(PredictionInterval.Reason)
        : above ? distribution.ProbabilityAbove(threshold)
        : distribution.ProbabilityBelow(threshold);
}
