namespace PeoplePowered.Statistics.Synthesis;

/// <summary>How studies are pooled. Every choice is checked when it is made, also by <c>with</c>.</summary>
/// <remarks>Immutable and safe to share between threads; equal where all choices are.</remarks>
public sealed record PoolingOptions
{
    /// <summary>Restricted maximum likelihood, the Knapp-Hartung interval with the ad hoc floor, the prediction that follows it, level .95.</summary>
    public static PoolingOptions Default { get; } = new();

    /// <summary>How tau squared is estimated; restricted maximum likelihood unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public TauSquaredEstimator Estimator
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Estimator));
    } = TauSquaredEstimator.Reml;

    /// <summary>How the confidence interval and its test are formed; Knapp-Hartung with the ad hoc floor unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public IntervalMethod Interval
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Interval));
    } = IntervalMethod.KnappHartungAdHoc;

    /// <summary>
    /// How the range for a new study is formed; <c>null</c>, unless set, means that it follows <see cref="Interval"/>:
    /// <see cref="PredictionConvention.Normal"/> after Wald, <see cref="PredictionConvention.KnappHartung"/> after both forms of Knapp-Hartung.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public PredictionConvention? Prediction
    {
        get;
        init => field = value is { } given ? Guard.Against.EnumOutOfRange(given, nameof(Prediction)) : null;
    }

    /// <summary>The level of every interval, a fraction strictly between 0 and 1; .95 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not strictly between 0 and 1.</exception>
    public double ConfidenceLevel
    {
        get;
        init => field = Levels.Check(value);
    } = 0.95;

    /// <summary>The convention in force: <see cref="Prediction"/>, or what follows from <see cref="Interval"/>.</summary>
    public PredictionConvention EffectivePrediction => Prediction
        ?? (Interval == IntervalMethod.Wald ? PredictionConvention.Normal : PredictionConvention.KnappHartung);
}
