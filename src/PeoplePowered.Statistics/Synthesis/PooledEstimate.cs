using System.Globalization;
using System.Text.Json.Serialization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What many studies say together under a random-effects model: the mean of their true effects, how those differ, and where a new one may lie.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is exact. Estimates, standard errors and intervals are on the scale of the studies' estimates,
/// tau squared on its square. What the studies do not determine is absent with its reason, never NaN: all of it without studies
/// (<see cref="AbsenceReason.NoStudies"/>), all but the estimate with one (<see cref="AbsenceReason.TooFewStudies"/>), and what leaves the range of a
/// double as <see cref="AbsenceReason.OutOfDomain"/>. The <c>default</c> has no studies and nothing computed.
/// </remarks>
public readonly record struct PooledEstimate
{
    internal PooledEstimate(int studies, PoolingOptions options, AbsenceReason reason)
    {
        Studies = studies;
        Estimator = options.Estimator;
        IntervalMethod = options.Interval;
        PredictionConvention = options.EffectivePrediction;
        ConfidenceLevel = options.ConfidenceLevel;
        var absent = Estimable.Absent(reason);
        var without = EstimableInterval.Absent(reason);
        (Estimate, StandardError, WaldStandardError, ConfidenceInterval) = (absent, absent, absent, without);
        (Statistic, DegreesOfFreedom, PValue) = (absent, absent, absent);
        (TauSquared, UntruncatedTauSquared, TauSquaredStandardError, TauSquaredInterval) = (absent, absent, absent, without);
        (ISquared, ISquaredInterval, HSquared, HSquaredInterval) = (absent, without, absent, without);
        (Q, QDegreesOfFreedom, QPValue) = (absent, absent, absent);
        (PredictionInterval, KnappHartungFactor, LogLikelihood) = (without, absent, absent);
    }

    /// <summary>How many studies were pooled, k.</summary>
    public int Studies { get; }

    /// <summary>How tau squared was estimated.</summary>
    public TauSquaredEstimator Estimator { get; }

    /// <summary>How the standard error, the test and the confidence interval were formed.</summary>
    public IntervalMethod IntervalMethod { get; }

    /// <summary>How the prediction interval was formed; settled, also where the options left it to follow the interval.</summary>
    public PredictionConvention PredictionConvention { get; }

    /// <summary>The level of every interval here, a fraction.</summary>
    public double ConfidenceLevel { get; }

    /// <summary>The mean of the true effects: sum of w y / sum of w with w = 1/(v + tau squared). With one study, its estimate.</summary>
    public Estimable Estimate { get; internal init; }

    /// <summary>The standard error of <see cref="Estimate"/> by <see cref="IntervalMethod"/>.</summary>
    public Estimable StandardError { get; internal init; }

    /// <summary>1/sqrt(sum of w): the standard error were tau squared known, whatever the interval method.</summary>
    public Estimable WaldStandardError { get; internal init; }

    /// <summary>The confidence interval of the mean.</summary>
    public EstimableInterval ConfidenceInterval { get; internal init; }

    /// <summary>The estimate over its standard error: normal under Wald, else t.</summary>
    public Estimable Statistic { get; internal init; }

    /// <summary>k - 1 under Knapp-Hartung; <see cref="AbsenceReason.NotApplicable"/> under Wald.</summary>
    public Estimable DegreesOfFreedom { get; internal init; }

    /// <summary>The two-sided p-value of a mean of 0, from the upper tail: far out it stays above 0 as long as a double can hold it.</summary>
    public Estimable PValue { get; internal init; }

    /// <summary>The variance of the true effects between studies, on the squared scale; exactly 0 where the likelihood is highest at the boundary, which is an estimate and not a proof of sameness.</summary>
    public Estimable TauSquared { get; internal init; }

    /// <summary>
    /// The moment of which <see cref="TauSquared"/> is the part above 0 (DerSimonian-Laird, Hedges, Hunter-Schmidt, Sidik-Jonkman): below 0 the estimates
    /// agree better than their variances lead one to expect. <see cref="AbsenceReason.NotApplicable"/> for the other estimators.
    /// </summary>
    public Estimable UntruncatedTauSquared { get; internal init; }

    /// <summary>
    /// The standard error of <see cref="TauSquared"/>: from the expected information (ML, REML), from the variance of the moment (DL, HE, HS, SJ), by
    /// Morris's formula (EB, PM); its distribution is far from normal for few studies. <see cref="AbsenceReason.NotApplicable"/> for the common effect.
    /// </summary>
    public Estimable TauSquaredStandardError { get; internal init; }

    /// <summary>The Q-profile confidence interval of tau squared (Viechtbauer 2007, doi 10.1002/sim.2514); <see cref="AbsenceReason.EmptySet"/> where the estimates agree too well for any, <see cref="AbsenceReason.NotApplicable"/> for the common effect.</summary>
    public EstimableInterval TauSquaredInterval { get; internal init; }

    /// <summary>
    /// Per cent of the variance of a typical study's estimate that is between studies: 100 t/(t + v), v the typical sampling variance
    /// (Higgins and Thompson 2002, doi 10.1002/sim.1186); for the common effect 100 (Q - (k - 1))/Q, at least 0.
    /// </summary>
    public Estimable ISquared { get; internal init; }

    /// <summary>The bounds of <see cref="TauSquaredInterval"/> on the scale of <see cref="ISquared"/>, per cent; absent where those are.</summary>
    public EstimableInterval ISquaredInterval { get; internal init; }

    /// <summary>The variance of a typical study's estimate over its sampling variance: 1 + t/v, at least 1 (Higgins and Thompson 2002); for the common effect Q/(k - 1).</summary>
    public Estimable HSquared { get; internal init; }

    /// <summary>The bounds of <see cref="TauSquaredInterval"/> on the scale of <see cref="HSquared"/>; absent where those are.</summary>
    public EstimableInterval HSquaredInterval { get; internal init; }

    /// <summary>Cochran's Q: the sum of (y - mean)^2/v about the mean weighted by 1/v (Cochran 1954, doi 10.2307/3001666).</summary>
    public Estimable Q { get; internal init; }

    /// <summary>The degrees of freedom of <see cref="Q"/>, k - 1.</summary>
    public Estimable QDegreesOfFreedom { get; internal init; }

    /// <summary>The upper tail of the chi-squared distribution beyond <see cref="Q"/>.</summary>
    [JsonPropertyName("qPValue")]
    public Estimable QPValue { get; internal init; }

    /// <summary>The range for the true effect of a new study by <see cref="PredictionConvention"/>; <see cref="AbsenceReason.TooFewStudies"/> below three studies, <see cref="AbsenceReason.NotApplicable"/> for the common effect.</summary>
    public EstimableInterval PredictionInterval { get; internal init; }

    /// <summary>sqrt(sum of w (y - mean)^2 / (k - 1)), without the ad hoc floor: below 1 the estimates agree better than their variances lead one to expect.</summary>
    public Estimable KnappHartungFactor { get; internal init; }

    /// <summary>
    /// The log-likelihood at the estimates with all its constants: under REML the restricted one, comparable between models with the same mean only;
    /// else that of the estimates, about the pooled mean in force (Harville 1977, doi 10.1080/01621459.1977.10480998).
    /// </summary>
    public Estimable LogLikelihood { get; internal init; }

    /// <summary>Whether the ad hoc floor raised <see cref="KnappHartungFactor"/> to 1 in the standard error by more than rounding (1e-9).</summary>
    public bool FloorActive { get; internal init; }

    /// <summary>Whether the estimator of tau squared reached its tolerance; false also where nothing was fitted.</summary>
    public bool Converged { get; internal init; }

    /// <summary>How many iterations the estimator of tau squared took; 0 where the boundary is the answer and for moments.</summary>
    public int Iterations { get; internal init; }

    /// <summary>Whether tau squared was estimated as exactly 0; false for the common effect, which does not estimate it.</summary>
    public bool AtBoundary { get; internal init; }

    /// <summary>Whether the caller's own weights took the place of those of the model in the mean and its standard error; tau squared, Q, I squared and the Knapp-Hartung factor do not depend on them.</summary>
    public bool HasOwnWeights { get; internal init; }

    /// <summary>
    /// The probability that the true effect of a new study lies above a threshold, by the distribution of <see cref="PredictionConvention"/>: normal or t about
    /// <see cref="Estimate"/>, or a mixture of normal ones. Computed as a tail: far out it stays above 0 as long as a double can hold it.
    /// </summary>
    /// <param name="threshold">Any finite number, on the scale of the estimates.</param>
    /// <returns>A fraction from 0 to 1; absent for the same reason as <see cref="PredictionInterval"/>, such as <see cref="AbsenceReason.TooFewStudies"/> below three studies.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not finite.</exception>
    public Estimable ProbabilityBeyond(double threshold) => Beyond(Guard.Against.NonFinite(threshold), above: true);

    /// <summary>The probability that the true effect of a new study lies below a threshold; the counterpart of <see cref="ProbabilityBeyond"/>, computed as a tail and not as its difference from 1.</summary>
    /// <param name="threshold">Any finite number, on the scale of the estimates.</param>
    /// <returns>A fraction from 0 to 1; absent for the same reason as <see cref="PredictionInterval"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threshold"/> is not finite.</exception>
    public Estimable ProbabilityBelow(double threshold) => Beyond(Guard.Against.NonFinite(threshold), above: false);

    /// <summary>The whole predictive distribution behind <see cref="PredictionInterval"/>: also its quantiles, other levels, and that of a new study's estimate.</summary>
    /// <returns>The distribution; where there is none it says why.</returns>
    public PredictiveDistribution ToPredictiveDistribution() => PredictionInterval.HasValue
        ? Mixture is null ? new PredictiveDistribution(PredictionConvention, Around) : new PredictiveDistribution(PredictionConvention, Mixture)
        : new PredictiveDistribution(PredictionConvention, PredictionInterval.Reason);

    /// <summary>The distribution of a new true effect where its convention is a mixture.</summary>
    internal TauSquaredMixture? Mixture { get; init; }

    /// <summary>That distribution where it is normal or t about the mean; only where there is a prediction.</summary>
    private AroundMean Around
    {
        get
        {
            var wald = WaldStandardError.Value;
            var factor = KnappHartungFactor.Value;
            var knappHartung = wald * (IntervalMethod == IntervalMethod.KnappHartungAdHoc ? Math.Max(factor, 1) : factor);
            return AroundMean.Of(PredictionConvention, Estimate.Value, wald, knappHartung, TauSquared.Value, Studies - 1);
        }
    }

    /// <summary>A short summary in the invariant culture: the estimate, its interval, tau squared and the number of studies.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Estimate} {ConfidenceInterval}, tau squared {TauSquared}, k = {Studies}");

    private Estimable Beyond(double threshold, bool above) => !PredictionInterval.HasValue ? Estimable.Absent(PredictionInterval.Reason)
        : Mixture is null ? Around.Beyond(threshold, above)
        : Estimable.Of(Mixture.Beyond(threshold, above, 0));
}
