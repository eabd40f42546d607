namespace PeoplePowered.Statistics.Sensitivity;

/// <summary>The number of missing studies by one estimator, before and after rounding (Duval and Tweedie 2000, doi 10.1111/j.0006-341X.2000.00455.x).</summary>
internal readonly struct MissingStudies
{
    private MissingStudies(double raw, double standardError)
    {
        Count = double.IsFinite(raw) ? (int)Math.Max(0, Math.Round(raw, MidpointRounding.ToEven)) : null;
        StandardError = standardError;
    }

    /// <summary>The whole number, or <c>null</c> where the estimator has no value.</summary>
    public int? Count { get; }

    /// <summary>The standard error of the number before rounding; not a number where its variance is negative.</summary>
    public double StandardError { get; }

    /// <summary>The estimate from the ranks of the distances to the trimmed mean.</summary>
    /// <param name="estimator">The estimator.</param>
    /// <param name="studies">How many studies there are.</param>
    /// <param name="rankSum">The sum of the ranks of studies above the mean.</param>
    /// <param name="outermost">How many studies above the mean lie farther from it than all below.</param>
    public static MissingStudies Of(MissingStudiesEstimator estimator, int studies, double rankSum, int outermost)
    {
        double k = studies;
        switch (estimator)
        {
            case MissingStudiesEstimator.R0:
                var run = Math.Max(0, outermost - 1);
                return new MissingStudies(run, Math.Sqrt((2 * run) + 2));
            case MissingStudiesEstimator.L0:
                var linear = ((4 * rankSum) - (k * (k + 1))) / ((2 * k) - 1);
                return new MissingStudies(linear, 4 * Math.Sqrt(RankSumVariance(k, linear)) / ((2 * k) - 1));
            default:
                var quadratic = k - 0.5 - Math.Sqrt((2 * k * k) - (4 * rankSum) + 0.25);
                return new MissingStudies(quadratic, 2 * Math.Sqrt(RankSumVariance(k, quadratic)) / Math.Abs(k - 0.5 - quadratic));
        }
    }

    /// <summary>The variance of the rank sum with so many studies missing, by the same source.</summary>
    private static double RankSumVariance(double k, double missing) =>
        ((k * (k + 1) * ((2 * k) + 1)) + (10 * missing * missing * missing) + (27 * missing * missing) + (17 * missing)
            - (18 * k * missing * missing) - (18 * k * missing) + (6 * k * k * missing)) / 24;
}
