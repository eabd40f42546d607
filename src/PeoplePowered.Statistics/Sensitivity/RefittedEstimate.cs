using System.Globalization;
using System.Text.Json.Serialization;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>What a part of the studies says: one row of a leave-one-out or of a cumulative analysis.</summary>
/// <remarks>
/// Immutable and safe to share between threads; equality is exact. Estimates, standard errors and intervals are on the scale of the studies' estimates,
/// tau squared on its square. What the part does not determine is absent with its reason, as in <see cref="PooledEstimate"/>: without studies all of it, with one study
/// all but the estimate. The interval and the p-values are computed when asked for, each in well under a microsecond once another row of as many studies has been asked. The <c>default</c> has no studies and nothing computed.
/// </remarks>
public readonly record struct RefittedEstimate
{
    internal RefittedEstimate(in LightFit fit, PoolingOptions options)
    {
        Studies = fit.Studies;
        IntervalMethod = options.Interval;
        ConfidenceLevel = options.ConfidenceLevel;
        if (fit.Studies < 2)
        {
            var reason = fit.Studies == 0 ? AbsenceReason.NoStudies : AbsenceReason.TooFewStudies;
            var absent = Estimable.Absent(reason);
            Estimate = fit.Studies == 0 ? absent : Estimable.Of(fit.Mean);
            (StandardError, WaldStandardError) = (absent, absent);
            (TauSquared, ISquared, HSquared, Q) = (absent, absent, absent, absent);
            return;
        }

        (Estimate, StandardError, WaldStandardError) = (Estimable.FiniteOf(fit.Mean), Estimable.FiniteOf(fit.StandardError(options.Interval)), Estimable.FiniteOf(fit.WaldStandardError));
        (TauSquared, ISquared, Q) = (Estimable.FiniteOf(fit.TauSquared), Estimable.FiniteOf(fit.ISquared), Estimable.FiniteOf(fit.Q));
        HSquared = Estimable.FiniteOf(fit.HSquared);
        Converged = fit.Converged;
    }

    /// <summary>How many studies this part holds.</summary>
    public int Studies { get; }

    /// <summary>How the standard error, the test and the confidence interval were formed.</summary>
    public IntervalMethod IntervalMethod { get; }

    /// <summary>The level of <see cref="ConfidenceInterval"/>, a fraction.</summary>
    public double ConfidenceLevel { get; }

    /// <summary>The mean of the true effects.</summary>
    public Estimable Estimate { get; }

    /// <summary>The standard error of <see cref="Estimate"/> by <see cref="IntervalMethod"/>.</summary>
    public Estimable StandardError { get; }

    /// <summary>1/sqrt(sum of w): the standard error were tau squared known, whatever the interval method.</summary>
    public Estimable WaldStandardError { get; }

    /// <summary>The variance of the true effects between studies.</summary>
    public Estimable TauSquared { get; }

    /// <summary>Per cent of the variance of a typical study's estimate that is between studies.</summary>
    public Estimable ISquared { get; }

    /// <summary>The variance of a typical study's estimate over its sampling variance, at least 1; Q over its degrees of freedom for the common-effect model.</summary>
    public Estimable HSquared { get; }

    /// <summary>Cochran's Q.</summary>
    public Estimable Q { get; }

    /// <summary>Whether the estimator of tau squared reached its tolerance; false also where nothing was fitted.</summary>
    public bool Converged { get; }

    /// <summary>The estimate over its standard error: normal under Wald, else t with <see cref="DegreesOfFreedom"/>.</summary>
    public Estimable Statistic => !Estimate.HasValue ? Estimate : !StandardError.HasValue ? StandardError : Estimable.FiniteOf(Estimate.Value / StandardError.Value);

    /// <summary>One less than the studies under Knapp-Hartung; <see cref="AbsenceReason.NotApplicable"/> under Wald.</summary>
    public Estimable DegreesOfFreedom => !StandardError.HasValue ? StandardError
        : IntervalMethod == IntervalMethod.Wald ? Estimable.Absent(AbsenceReason.NotApplicable)
        : Estimable.Of(Studies - 1);

    /// <summary>The confidence interval of the mean at <see cref="ConfidenceLevel"/>.</summary>
    public EstimableInterval ConfidenceInterval
    {
        get
        {
            if (!Estimate.HasValue || !StandardError.HasValue)
                return EstimableInterval.Absent(Estimate.HasValue ? StandardError.Reason : Estimate.Reason);
            var half = Critical.Interval * StandardError.Value;
            return EstimableInterval.Between(Estimate.Value - half, Estimate.Value + half);
        }
    }

    /// <summary>The two-sided p-value of a mean of 0, from the upper tail.</summary>
    public Estimable PValue => Statistic is { HasValue: true } statistic ? Estimable.Of(Critical.TwoSided(Math.Abs(statistic.Value))) : Statistic;

    /// <summary>The upper tail of the chi-squared distribution, with one degree of freedom less than the studies, beyond <see cref="Q"/>.</summary>
    [JsonPropertyName("qPValue")]
    public Estimable QPValue => Q.HasValue ? Estimable.Of(Critical.BeyondQ(Q.Value)) : Q;

    private CriticalValues Critical => CriticalValues.For(
        Studies, IntervalMethod, IntervalMethod == IntervalMethod.Wald ? PredictionConvention.Normal : PredictionConvention.KnappHartung, ConfidenceLevel);

    /// <summary>A short summary in the invariant culture: the estimate, its interval, tau squared and the number of studies.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Estimate} {ConfidenceInterval}, tau squared {TauSquared}, k = {Studies}");
}
