using PeoplePowered.Statistics.Distributions;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What depends only on the number of studies, the methods and the level.</summary>
internal readonly struct CriticalValues
{
    /// <summary>The critical values for at least two studies.</summary>
    public CriticalValues(int studies, PoolingOptions options)
    {
        var tail = Levels.Tail(options.ConfidenceLevel);
        Interval = ForInterval(options.Interval, studies, options.ConfidenceLevel);
        Prediction = options.EffectivePrediction switch
        {
            PredictionConvention.Normal => Beyond(tail, null),
            PredictionConvention.TKMinus1 or PredictionConvention.KnappHartung =>
                options.Interval == IntervalMethod.Wald ? Beyond(tail, studies - 1) : Interval,
            _ => studies < 3 ? double.NaN : Beyond(tail, studies - 2),
        };
        ChiSquaredBelow = ChiSquaredDistribution.OfTail(tail, studies - 1, below: true);
        ChiSquaredAbove = ChiSquaredDistribution.OfTail(tail, studies - 1, below: false);
    }

    /// <summary>Of the confidence interval.</summary>
    public double Interval { get; }

    /// <summary>Of the prediction interval; not a number where its degrees of freedom are 0.</summary>
    public double Prediction { get; }

    /// <summary>The chi-squared value below which Q is surprisingly small.</summary>
    public double ChiSquaredBelow { get; }

    /// <summary>The chi-squared value above which Q is surprisingly large.</summary>
    public double ChiSquaredAbove { get; }

    /// <summary>The critical value of a confidence interval: normal after Wald, else t with k - 1 degrees of freedom.</summary>
    public static double ForInterval(IntervalMethod method, int studies, double confidenceLevel) =>
        Beyond(Levels.Tail(confidenceLevel), method == IntervalMethod.Wald ? null : studies - 1);

    private static double Beyond(double tail, int? degreesOfFreedom) => degreesOfFreedom is { } df
        ? -StudentTDistribution.Quantile(tail, df)
        : -NormalDistribution.Quantile(tail);
}
