using System.Globalization;
using PeoplePowered.Statistics.LinearAlgebra;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What moderators explain of the differences between studies, and what they leave.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is that of the reference. k studies, p coefficients. Estimates, standard errors and intervals are on the scale of
/// the studies' estimates, tau squared on its square. What the studies do not determine is absent with its reason, never NaN: all of it without studies
/// (<see cref="AbsenceReason.NoStudies"/>) or with fewer studies than columns, all but the coefficients' estimates where k = p
/// (<see cref="AbsenceReason.TooFewStudies"/>), and what leaves the range of a double as <see cref="AbsenceReason.OutOfDomain"/>.
/// </remarks>
public sealed class MetaRegressionFit
{
    private readonly MetaRegressionBasis? _basis;
    private readonly CoefficientInference? _inference;
    private readonly RegressionMixture? _mixture;
    private readonly AbsenceReason _reason;

    internal MetaRegressionFit(
        int studies,
        PoolingOptions options,
        ModeratorSet moderators,
        Coefficient[] coefficients,
        AbsenceReason reason,
        MetaRegressionBasis? basis = null,
        CoefficientInference? inference = null,
        RegressionMixture? mixture = null)
    {
        Studies = studies;
        Estimator = options.Estimator;
        IntervalMethod = options.Interval;
        PredictionConvention = options.EffectivePrediction;
        ConfidenceLevel = options.ConfidenceLevel;
        Moderators = moderators;
        Coefficients = Array.AsReadOnly(coefficients);
        (_basis, _inference, _mixture, _reason) = (basis, inference, mixture, reason);
        var absent = Estimable.Absent(reason);
        (TauSquared, UntruncatedTauSquared, TauSquaredStandardError, TauSquaredInterval) = (absent, absent, absent, EstimableInterval.Absent(reason));
        (ISquaredInterval, HSquaredInterval) = (EstimableInterval.Absent(reason), EstimableInterval.Absent(reason));
        (ISquared, HSquared, RSquared, NullTauSquared, LogLikelihood, KnappHartungFactor) = (absent, absent, absent, absent, absent, absent);
        (ResidualTest, ModeratorTest) = (new MetaRegressionTest(reason), new MetaRegressionTest(reason));
    }

    /// <summary>How many studies there are, k.</summary>
    public int Studies { get; }

    /// <summary>How tau squared was estimated.</summary>
    public TauSquaredEstimator Estimator { get; }

    /// <summary>How standard errors, tests and confidence intervals were formed, with k - p degrees of freedom under Knapp-Hartung.</summary>
    public IntervalMethod IntervalMethod { get; }

    /// <summary>How prediction intervals are formed; settled, also where the options left it to follow the interval.</summary>
    public PredictionConvention PredictionConvention { get; }

    /// <summary>The level of every interval here, a fraction.</summary>
    public double ConfidenceLevel { get; }

    /// <summary>The moderators, in the order of their columns.</summary>
    public ModeratorSet Moderators { get; }

    /// <summary>The coefficients: the intercept, then each column of the moderators in order, also those that are absent as collinear.</summary>
    public IReadOnlyList<Coefficient> Coefficients { get; }

    /// <summary>The variance of the true effects that the moderators leave, on the squared scale; exactly 0 at the boundary.</summary>
    public Estimable TauSquared { get; internal init; }

    /// <summary>The moment of which <see cref="TauSquared"/> is the part above 0, for DerSimonian-Laird, Hedges, Hunter-Schmidt and Sidik-Jonkman; <see cref="AbsenceReason.NotApplicable"/> for the other estimators.</summary>
    public Estimable UntruncatedTauSquared { get; internal init; }

    /// <summary>The standard error of <see cref="TauSquared"/> in large samples; <see cref="AbsenceReason.NotApplicable"/> under a common effect.</summary>
    public Estimable TauSquaredStandardError { get; internal init; }

    /// <summary>The Q-profile interval of tau squared (Viechtbauer 2007, doi 10.1002/sim.2514); <see cref="AbsenceReason.EmptySet"/> where the residuals agree too well for any, <see cref="AbsenceReason.NotApplicable"/> under a common effect.</summary>
    public EstimableInterval TauSquaredInterval { get; internal init; }

    /// <summary>Per cent of the variance that the moderators leave which is between studies: 100 t/(t + v), v the typical sampling variance (k - p)/tr P; under a common effect 100 (Q - df)/Q, at least 0.</summary>
    public Estimable ISquared { get; internal init; }

    /// <summary>The bounds of <see cref="TauSquaredInterval"/> on the scale of <see cref="ISquared"/>, per cent; absent where those are.</summary>
    public EstimableInterval ISquaredInterval { get; internal init; }

    /// <summary>That variance over sampling variance: 1 + t/v; under a common effect Q/df.</summary>
    public Estimable HSquared { get; internal init; }

    /// <summary>The bounds of <see cref="TauSquaredInterval"/> on the scale of <see cref="HSquared"/>; absent where those are.</summary>
    public EstimableInterval HSquaredInterval { get; internal init; }

    /// <summary>The test for residual heterogeneity: Q with weights 1/v, chi-squared with k - p degrees of freedom.</summary>
    public MetaRegressionTest ResidualTest { get; internal init; }

    /// <summary>
    /// The test of all coefficients but the intercept: chi-squared under Wald; under Knapp-Hartung F, with k - p degrees of freedom below
    /// (Knapp and Hartung 2003, doi 10.1002/sim.1482). <see cref="AbsenceReason.NotApplicable"/> without any.
    /// </summary>
    public MetaRegressionTest ModeratorTest { get; internal init; }

    /// <summary>
    /// Per cent of the variance between studies that the moderators explain: 100 (t0 - t)/t0, at least 0, with t0 that of a mean alone by the same estimator
    /// (Raudenbush 2009). <see cref="AbsenceReason.NotApplicable"/> without moderators and where t0 is 0. Under a common effect the adjusted R squared of weighted least squares.
    /// </summary>
    public Estimable RSquared { get; internal init; }

    /// <summary>Tau squared of a mean alone, by the same estimator.</summary>
    public Estimable NullTauSquared { get; internal init; }

    /// <summary>The log-likelihood at the estimates, constants included: the restricted one for <see cref="TauSquaredEstimator.Reml"/>, with ln |X'X|/2 as metafor has it, so that it does not change with the moderators' units; else the full one.</summary>
    public Estimable LogLikelihood { get; internal init; }

    /// <summary>sqrt(generalised Q / (k - p)), without the ad hoc floor.</summary>
    public Estimable KnappHartungFactor { get; internal init; }

    /// <summary>Whether the ad hoc floor raised <see cref="KnappHartungFactor"/> to 1 in the standard errors by more than rounding (1e-9).</summary>
    public bool FloorActive { get; internal init; }

    /// <summary>Whether the estimator of tau squared reached its tolerance; false also where nothing was fitted.</summary>
    public bool Converged { get; internal init; }

    /// <summary>How many iterations the estimator of tau squared took.</summary>
    public int Iterations { get; internal init; }

    /// <summary>Whether tau squared was estimated as exactly 0; false under a common effect, which does not estimate it.</summary>
    public bool AtBoundary { get; internal init; }

    /// <summary>The covariance of two coefficients' estimates by the interval method; the variance where both are one.</summary>
    /// <param name="first">An index into <see cref="Coefficients"/>.</param>
    /// <param name="second">An index into <see cref="Coefficients"/>.</param>
    /// <returns>The covariance; absent where one of the coefficients has no standard error.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An index is outside the list.</exception>
    public Estimable Covariance(int first, int second)
    {
        Guard.Against.OutOfRange(first, nameof(first), 0, Coefficients.Count - 1);
        Guard.Against.OutOfRange(second, nameof(second), 0, Coefficients.Count - 1);
        if (!Coefficients[first].StandardError.HasValue)
            return Coefficients[first].StandardError;
        if (!Coefficients[second].StandardError.HasValue)
            return Coefficients[second].StandardError;
        var (left, right) = (_basis!.Contrast(first), _basis.Contrast(second));
        _basis.Spread(left);
        _basis.Spread(right);
        var factor = _inference!.Value.Factor;
        return Estimable.FiniteOf(factor * factor * Orthonormal.Dot(left, right));
    }

    /// <summary>The mean effect at given values of the moderators, and the range for the true effect of a new study there.</summary>
    /// <param name="values">A value for each moderator, in any order.</param>
    /// <returns>
    /// The prediction; <see cref="AbsenceReason.OutOfDomain"/> for a label that no study has, <see cref="AbsenceReason.Collinear"/> for values that break
    /// a relation which all studies keep (a constant moderator elsewhere, two copies that differ).
    /// </returns>
    /// <exception cref="ArgumentException">A moderator has no value or one of the wrong kind, or a value is of no moderator.</exception>
    public MetaRegressionPrediction Predict(params ReadOnlySpan<ModeratorValue> values)
    {
        var row = new double[Coefficients.Count];
        var known = Moderators.TryRow(values, row);
        if (_basis is null)
            return Absent(_reason);
        var kept = new double[_basis.Columns.Kept];
        if (!known || !_basis.Columns.TryStandardise(row, kept))
            return Absent(known ? AbsenceReason.Collinear : AbsenceReason.OutOfDomain);
        var estimate = _basis.Estimate(kept);
        if (_inference is not { } inference || !double.IsFinite(estimate))
            return Absent(_reason) with { Estimate = Estimable.FiniteOf(estimate) };
        var mixture = _mixture?.At(kept);
        var wald = _basis.WaldStandardError(kept);
        return new MetaRegressionPrediction(NewStudy(inference, estimate, wald, mixture), ConfidenceLevel)
        {
            Estimate = Estimable.Of(estimate),
            StandardError = Estimable.FiniteOf(inference.Factor * wald),
            ConfidenceInterval = inference.ConfidenceInterval(estimate, wald),
        };
    }

    /// <summary>A short summary in the invariant culture: the coefficients, tau squared and the number of studies.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", Coefficients)}, tau squared {TauSquared}, k = {Studies}");

    private MetaRegressionPrediction Absent(AbsenceReason reason) => new(new PredictiveDistribution(PredictionConvention, reason), ConfidenceLevel);

    private PredictiveDistribution NewStudy(in CoefficientInference inference, double estimate, double waldStandardError, TauSquaredMixture? mixture)
    {
        if (Estimator == TauSquaredEstimator.Common)
            return new PredictiveDistribution(PredictionConvention, AbsenceReason.NotApplicable);
        if (Studies < 3 || (inference.DegreesOfFreedom < 2 && !PredictionConvention.IsMixture()))
            return new PredictiveDistribution(PredictionConvention, AbsenceReason.TooFewStudies);
        if (!PredictionConvention.IsMixture())
            return new PredictiveDistribution(PredictionConvention, inference.NewStudy(PredictionConvention, estimate, waldStandardError, TauSquared.ToNullable() ?? double.NaN));
        return mixture is null ? new PredictiveDistribution(PredictionConvention, AbsenceReason.OutOfDomain) : new PredictiveDistribution(PredictionConvention, mixture);
    }
}
