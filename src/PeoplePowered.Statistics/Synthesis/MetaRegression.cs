namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// Meta-regression: the mean of the true effects is a linear function of the studies' characteristics, about which they vary with tau squared
/// (Raudenbush 2009, in The Handbook of Research Synthesis and Meta-Analysis; Viechtbauer 2010, doi 10.18637/jss.v036.i03).
/// </summary>
/// <remarks>Stateless and safe to call from many threads. Time grows with the number of studies times the square of the number of columns.</remarks>
public static class MetaRegression
{
    /// <summary>
    /// Fits a meta-regression. Agreement with R metafor 3.8.1 at tight tolerance is 1e-7 relative or better, 1e-9 without an iteration; results in other
    /// units of the estimates or the moderators agree to 1e-9 after rescaling.
    /// </summary>
    /// <param name="estimates">The studies' estimates, finite, on a scale where their errors are about normal.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="moderators">The moderators, with a value for each study; <see cref="ModeratorSet.None"/> for a mean alone. Studies without a value are left out before.</param>
    /// <param name="options">The methods and the level; <see cref="PoolingOptions.Default"/> where <c>null</c>.</param>
    /// <returns>
    /// The fit. With no more studies than coefficients it has named absences for all that the studies do not determine: all but the coefficients' estimates where
    /// the numbers are equal, all where there are fewer studies than columns that say something new.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="moderators"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The spans or the moderators differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static MetaRegressionFit Fit(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, ModeratorSet moderators, PoolingOptions? options = null)
    {
        Guard.Against.Null(moderators);
        Spans.SameLength(estimates.Length, variances.Length, nameof(variances));
        Spans.Finite(estimates, nameof(estimates));
        Spans.PositiveFinite(variances, nameof(variances));
        moderators.CheckStudies(estimates.Length, nameof(moderators));
        options ??= PoolingOptions.Default;
        return estimates.IsEmpty
            ? MetaRegressionWork.Absent(0, moderators, options, AbsenceReason.NoStudies)
            : MetaRegressionWork.Fit(estimates, variances, moderators, options);
    }
}
