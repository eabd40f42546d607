using System.Globalization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>Where the true effect of a new study, or its estimate, may lie: a whole distribution, by a named convention, or the reason why there is none.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equal where convention and all numbers are. All on the scale of the studies' estimates. Where <see cref="Reason"/> is not
/// <see cref="AbsenceReason.None"/> every answer is absent for that reason: <see cref="AbsenceReason.NoStudies"/>, <see cref="AbsenceReason.TooFewStudies"/> below three studies,
/// <see cref="AbsenceReason.NotApplicable"/> for the common effect, which knows no spread, <see cref="AbsenceReason.OutOfDomain"/>.
/// </remarks>
public sealed class PredictiveDistribution : IEquatable<PredictiveDistribution>
{
    private readonly AroundMean _around;
    private readonly TauSquaredMixture? _mixture;

    internal PredictiveDistribution(PredictionConvention convention, AbsenceReason reason) => (Convention, Reason) = (convention, reason);

    internal PredictiveDistribution(PredictionConvention convention, in AroundMean around)
        : this(convention, double.IsFinite(around.Mean) && double.IsFinite(around.Spread) ? AbsenceReason.None : AbsenceReason.OutOfDomain) => _around = around;

    internal PredictiveDistribution(PredictionConvention convention, TauSquaredMixture mixture)
        : this(convention, AbsenceReason.None) => _mixture = mixture;

    private PredictiveDistribution(PredictiveDistribution other, in AroundMean around, TauSquaredMixture? mixture)
        : this(other.Convention, other.Reason) =>
        (_around, _mixture, SamplingVariance, ScepticalStandardDeviation) = (around, mixture, other.SamplingVariance, other.ScepticalStandardDeviation);

    /// <summary>How the distribution was formed.</summary>
    public PredictionConvention Convention { get; }

    /// <summary>Why there is no distribution; <see cref="AbsenceReason.None"/> where there is one.</summary>
    public AbsenceReason Reason { get; }

    /// <summary>The sampling variance of the estimate that this is the distribution of, on the squared scale; 0 for a true effect.</summary>
    public double SamplingVariance { get; private init; }

    /// <summary>The standard deviation of the sceptical prior on the mean; <see cref="AbsenceReason.NotApplicable"/> without one.</summary>
    public Estimable ScepticalStandardDeviation { get; private init; } = Estimable.Absent(AbsenceReason.NotApplicable);

    /// <summary>The centre: the mean of the true effects, in a mixture the mean over what it may be.</summary>
    public Estimable Mean => Of(_mixture?.Mean ?? _around.Mean);

    /// <summary>The probability that the new study lies above a threshold, computed as a tail: far out it stays above 0 as long as a double can hold it.</summary>
    /// <param name="threshold">Any finite number, on the scale of the estimates.</param>
    /// <returns>A fraction from 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not finite.</exception>
    public Estimable ProbabilityAbove(double threshold) => Beyond(Guard.Against.NonFinite(threshold), above: true);

    /// <summary>The probability that the new study lies below a threshold, computed as a tail and not as a difference from 1.</summary>
    /// <param name="threshold">Any finite number, on the scale of the estimates.</param>
    /// <returns>A fraction from 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not finite.</exception>
    public Estimable ProbabilityBelow(double threshold) => Beyond(Guard.Against.NonFinite(threshold), above: false);

    /// <summary>The number below which the new study falls with a given probability.</summary>
    /// <param name="probability">A fraction strictly between 0 and 1.</param>
    /// <returns>The quantile; in a mixture its tail is met to 1e-12 relative.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not strictly between 0 and 1.</exception>
    public Estimable Quantile(double probability)
    {
        if (!(probability > 0 && probability < 1))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, FormattableString.Invariant($"A probability is a fraction strictly between 0 and 1, but was {probability}."));
        return Reason == AbsenceReason.None ? Estimable.FiniteOf(QuantileOf(probability)) : Estimable.Absent(Reason);
    }

    /// <summary>The range that holds the new study with a given probability and leaves as much out on either side.</summary>
    /// <param name="level">A fraction strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is not strictly between 0 and 1.</exception>
    public EstimableInterval Interval(double level)
    {
        var tail = Levels.Tail(level);
        return Reason == AbsenceReason.None ? EstimableInterval.Between(QuantileOf(tail), QuantileOf(1 - tail)) : EstimableInterval.Absent(Reason);
    }

    /// <summary>The logarithm of the density, which is the logarithmic score of what the new study turns out to be (Good 1952): larger is better.</summary>
    /// <param name="value">Any finite number, on the scale of the estimates.</param>
    /// <returns>The logarithm; <see cref="AbsenceReason.OutOfDomain"/> where the density is 0 or infinite as a double.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite.</exception>
    public Estimable LogDensity(double value)
    {
        Guard.Against.NonFinite(value);
        return Of(_mixture is null ? _around.LogDensity(value) : Math.Log(_mixture.Density(value, SamplingVariance)));
    }

    /// <summary>The distribution of a new study's estimate: that of its true effect, widened by the sampling variance of the estimate, which is known.</summary>
    /// <param name="variance">The sampling variance, finite and 0 or above, on the squared scale; it adds to <see cref="SamplingVariance"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="variance"/> is negative or not finite.</exception>
    public PredictiveDistribution ForEstimate(double variance)
    {
        Guard.Against.Negative(Guard.Against.NonFinite(variance), nameof(variance));
        var added = SamplingVariance + variance;
        return new PredictiveDistribution(this, _around with { Added = added }, _mixture) { SamplingVariance = added };
    }

    /// <summary>
    /// The distribution under a prior on the mean that doubts large effects, Normal(0, sd^2): against the winner's curse, by which what was chosen for its promising sites
    /// does worse at the next. Conjugate at each value of tau squared, which keeps its distribution; about one estimate of tau squared, as if the mean's variance were known.
    /// </summary>
    /// <param name="standardDeviation">How far the means of such programmes lie from no effect: positive and finite, on the scale of the estimates, so that it changes with their unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="standardDeviation"/> is not positive and finite.</exception>
    /// <exception cref="InvalidOperationException">The distribution has such a prior already.</exception>
    public PredictiveDistribution Sceptical(double standardDeviation)
    {
        Guard.Against.NegativeOrZero(Guard.Against.NonFinite(standardDeviation), nameof(standardDeviation));
        if (ScepticalStandardDeviation.HasValue)
            throw new InvalidOperationException("The distribution has a sceptical prior already; apply another to the one without.");
        return new PredictiveDistribution(this, _around.Sceptical(standardDeviation), _mixture?.Sceptical(standardDeviation)) { ScepticalStandardDeviation = Estimable.Of(standardDeviation) };
    }

    /// <inheritdoc />
    public bool Equals(PredictiveDistribution? other) => other is not null
        && (Convention, Reason, SamplingVariance, ScepticalStandardDeviation) == (other.Convention, other.Reason, other.SamplingVariance, other.ScepticalStandardDeviation)
        && _around == other._around
        && Equals(_mixture, other._mixture);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as PredictiveDistribution);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Convention, Reason, SamplingVariance, ScepticalStandardDeviation, _around, _mixture);

    /// <summary>The convention, the centre and the range at level .95 in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{MethodNames.Of(Convention)}: {Mean} {Interval(0.95)}");

    private double QuantileOf(double probability) => _mixture?.Quantile(probability, SamplingVariance) ?? _around.Quantile(probability);

    private Estimable Beyond(double threshold, bool above) => Reason != AbsenceReason.None ? Estimable.Absent(Reason)
        : _mixture is null ? _around.Beyond(threshold, above)
        : Estimable.Of(_mixture.Beyond(threshold, above, SamplingVariance));

    private Estimable Of(double value) => Reason == AbsenceReason.None ? Estimable.FiniteOf(value) : Estimable.Absent(Reason);
}
