using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>From a linear function of the coefficients and its Wald standard error to what the interval method makes of it.</summary>
internal readonly struct CoefficientInference
{
    private readonly PoolingOptions _options;
    private readonly CriticalValues _critical;

    /// <summary>Inference with a number of residual degrees of freedom of at least 1 and the Knapp-Hartung factor, which is floored here where the method says so.</summary>
    public CoefficientInference(PoolingOptions options, int degreesOfFreedom, double knappHartungFactor)
    {
        _options = options;
        DegreesOfFreedom = degreesOfFreedom;

        // The table is kept by the number of studies of a model with a mean only, which has one degree of freedom less.
        _critical = CriticalValues.For(degreesOfFreedom + 1, options.Interval, options.EffectivePrediction, options.ConfidenceLevel);
        KnappHartungFactor = options.Interval == IntervalMethod.KnappHartungAdHoc ? Math.Max(1, knappHartungFactor) : knappHartungFactor;
    }

    /// <summary>The residual degrees of freedom, k - p.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>The factor that Knapp and Hartung's standard errors have, whatever the interval method; floored where it says so.</summary>
    public double KnappHartungFactor { get; }

    /// <summary>What Wald's standard errors are multiplied with.</summary>
    public double Factor => IsWald ? 1 : KnappHartungFactor;

    /// <summary>Whether tests are normal and chi-squared rather than t and F.</summary>
    public bool IsWald => _options.Interval == IntervalMethod.Wald;

    /// <summary>The chi-squared values between which Q is unsurprising.</summary>
    public (double Below, double Above) ChiSquared => (_critical.ChiSquaredBelow, _critical.ChiSquaredAbove);

    /// <summary>Fills in a coefficient.</summary>
    public Coefficient Complete(Coefficient coefficient, double estimate, double waldStandardError)
    {
        var standardError = Factor * waldStandardError;
        var statistic = Estimable.FiniteOf(estimate / standardError);
        return coefficient with
        {
            Estimate = Estimable.FiniteOf(estimate),
            StandardError = Estimable.FiniteOf(standardError),
            Statistic = statistic,
            DegreesOfFreedom = IsWald ? Estimable.Absent(AbsenceReason.NotApplicable) : Estimable.Of(DegreesOfFreedom),
            PValue = TwoSided(statistic),
            ConfidenceInterval = ConfidenceInterval(estimate, waldStandardError),
        };
    }

    /// <summary>The confidence interval about an estimate.</summary>
    public EstimableInterval ConfidenceInterval(double estimate, double waldStandardError)
    {
        var half = _critical.Interval * Factor * waldStandardError;
        return EstimableInterval.Between(estimate - half, estimate + half);
    }

    /// <summary>The distribution of a new true effect about an estimate, by a convention that is no mixture; two residual degrees of freedom at least.</summary>
    public AroundMean NewStudy(PredictionConvention convention, double estimate, double waldStandardError, double tauSquared) =>
        AroundMean.Of(convention, estimate, waldStandardError, KnappHartungFactor * waldStandardError, tauSquared, DegreesOfFreedom);

    private Estimable TwoSided(Estimable statistic)
    {
        if (!statistic.HasValue)
            return statistic;
        var distance = Math.Abs(statistic.Value);
        return Estimable.Of(2 * (IsWald ? NormalDistribution.UpperTail(distance) : StudentTDistribution.UpperTail(distance, DegreesOfFreedom)));
    }
}
