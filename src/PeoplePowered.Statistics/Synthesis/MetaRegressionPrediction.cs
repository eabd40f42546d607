using System.Globalization;
using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What a meta-regression expects at given values of the moderators: the mean effect there, and where the true effect of a new study may lie.</summary>
/// <remarks>Immutable; equality is exact. The <c>default</c> has nothing computed. All on the scale of the studies' estimates.</remarks>
public readonly record struct MetaRegressionPrediction
{
    private readonly double _spread;
    private readonly int _degreesOfFreedom;

    internal MetaRegressionPrediction(AbsenceReason reason)
    {
        (Estimate, StandardError) = (Estimable.Absent(reason), Estimable.Absent(reason));
        (ConfidenceInterval, PredictionInterval) = (EstimableInterval.Absent(reason), EstimableInterval.Absent(reason));
    }

    internal MetaRegressionPrediction(EstimableInterval interval, double spread, int degreesOfFreedom)
        : this(AbsenceReason.OutOfDomain) => (PredictionInterval, _spread, _degreesOfFreedom) = (interval, spread, degreesOfFreedom);

    /// <summary>The mean effect, x'b.</summary>
    public Estimable Estimate { get; internal init; }

    /// <summary>The standard error of the mean effect by the interval method.</summary>
    public Estimable StandardError { get; internal init; }

    /// <summary>The confidence interval of the mean effect.</summary>
    public EstimableInterval ConfidenceInterval { get; internal init; }

    /// <summary>
    /// The range for the true effect of a new study, with k - p where a model with a mean alone has k - 1 degrees of freedom, and k - p - 1 for k - 2.
    /// <see cref="AbsenceReason.TooFewStudies"/> where k - p is below 2, <see cref="AbsenceReason.NotApplicable"/> under a common effect, which knows no spread.
    /// </summary>
    public EstimableInterval PredictionInterval { get; internal init; }

    /// <summary>The probability that the true effect of a new study exceeds a threshold, by the distribution behind <see cref="PredictionInterval"/>; absent where that is.</summary>
    /// <param name="threshold">A finite number on the scale of the estimates.</param>
    /// <returns>A fraction from 0 to 1, computed as a tail.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not finite.</exception>
    public Estimable ProbabilityBeyond(double threshold) => Tail(Guard.Against.NonFinite(threshold), 1);

    /// <summary>The probability that the true effect of a new study falls below a threshold, by the distribution behind <see cref="PredictionInterval"/>; absent where that is.</summary>
    /// <param name="threshold">A finite number on the scale of the estimates.</param>
    /// <returns>A fraction from 0 to 1, computed as a tail.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not finite.</exception>
    public Estimable ProbabilityBelow(double threshold) => Tail(Guard.Against.NonFinite(threshold), -1);

    /// <summary>The estimate and the range for a new study in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Estimate} {ConfidenceInterval}, new study {PredictionInterval}");

    private Estimable Tail(double threshold, int direction)
    {
        if (!PredictionInterval.HasValue)
            return Estimable.Absent(PredictionInterval.Reason);
        var distance = direction * ((threshold - Estimate.Value) / _spread);
        if (!double.IsFinite(distance))
            return Estimable.Absent(AbsenceReason.OutOfDomain);
        return Estimable.Of(_degreesOfFreedom == 0 ? NormalDistribution.UpperTail(distance) : StudentTDistribution.UpperTail(distance, _degreesOfFreedom));
    }
}
