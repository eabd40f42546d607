namespace PeoplePowered.Statistics.Synthesis;

/// <summary>The stable names of methods in files, on the command line and in reports. They never change with the culture or with a renamed member.</summary>
public static class MethodNames
{
    /// <summary>The name of an estimator of tau squared: <c>common</c>, <c>dl</c>, <c>he</c>, <c>hs</c>, <c>sj</c>, <c>ml</c>, <c>reml</c>, <c>eb</c> or <c>pm</c>.</summary>
    /// <param name="estimator">A defined estimator.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="estimator"/> is not defined.</exception>
    public static string Of(TauSquaredEstimator estimator) => estimator switch
    {
        TauSquaredEstimator.Reml => "reml",
        TauSquaredEstimator.Common => "common",
        TauSquaredEstimator.DerSimonianLaird => "dl",
        TauSquaredEstimator.Hedges => "he",
        TauSquaredEstimator.HunterSchmidt => "hs",
        TauSquaredEstimator.SidikJonkman => "sj",
        TauSquaredEstimator.MaximumLikelihood => "ml",
        TauSquaredEstimator.EmpiricalBayes => "eb",
        TauSquaredEstimator.PauleMandel => "pm",
        _ => throw Undefined(nameof(estimator), estimator),
    };

    /// <summary>The name of an interval method: <c>wald</c>, <c>knapp-hartung</c> or <c>knapp-hartung-adhoc</c>.</summary>
    /// <param name="method">A defined method.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is not defined.</exception>
    public static string Of(IntervalMethod method) => method switch
    {
        IntervalMethod.Wald => "wald",
        IntervalMethod.KnappHartung => "knapp-hartung",
        IntervalMethod.KnappHartungAdHoc => "knapp-hartung-adhoc",
        _ => throw Undefined(nameof(method), method),
    };

    /// <summary>The name of a prediction convention: <c>normal</c>, <c>t-k-1</c>, <c>t-k-2</c>, <c>knapp-hartung</c>, <c>partlett-riley</c>, <c>effective-df</c>, <c>confidence-distribution</c> or <c>tempered-confidence</c>.</summary>
    /// <param name="convention">A defined convention.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="convention"/> is not defined.</exception>
    public static string Of(PredictionConvention convention) => convention switch
    {
        PredictionConvention.Normal => "normal",
        PredictionConvention.TKMinus1 => "t-k-1",
        PredictionConvention.TKMinus2 => "t-k-2",
        PredictionConvention.KnappHartung => "knapp-hartung",
        PredictionConvention.PartlettRiley => "partlett-riley",
        PredictionConvention.EffectiveDegreesOfFreedom => "effective-df",
        PredictionConvention.ConfidenceDistribution => "confidence-distribution",
        PredictionConvention.TemperedConfidence => "tempered-confidence",
        _ => throw Undefined(nameof(convention), convention),
    };

    private static ArgumentOutOfRangeException Undefined<T>(string parameterName, T value)
        where T : struct, Enum => new(parameterName, value, FormattableString.Invariant($"{value:D} is not a defined {typeof(T).Name}."));
}
