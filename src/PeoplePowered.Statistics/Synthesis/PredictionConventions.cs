namespace PeoplePowered.Statistics.Synthesis;

/// <summary>What there is to know of the conventions of predicting a new study.</summary>
public static class PredictionConventions
{
    /// <summary>
    /// The convention whose stated probabilities came out nearest to the attained ones (the study in benchmarks/results/prediction-calibration.md). What predicts a new study
    /// without being told how uses this one; the range beside a pooled estimate follows its interval unless told otherwise, as in R metafor.
    /// </summary>
    public static PredictionConvention Recommended => PredictionConvention.TemperedConfidence;

    /// <summary>Whether the convention is a mixture over the values that tau squared may have, rather than a normal or t distribution about one estimate.</summary>
    internal static bool IsMixture(this PredictionConvention convention) => convention is PredictionConvention.ConfidenceDistribution or PredictionConvention.TemperedConfidence;
}
