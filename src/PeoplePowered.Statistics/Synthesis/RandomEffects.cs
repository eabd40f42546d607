namespace PeoplePowered.Statistics.Synthesis;

/// <summary>
/// The random-effects model of meta-analysis: each study's true effect is drawn from a distribution with mean mu and variance tau squared, and its
/// estimate errs about that with a known variance v (DerSimonian and Laird 1986, doi 10.1016/0197-2456(86)90046-2).
/// </summary>
/// <remarks>
/// Stateless and safe to call from many threads; the same studies give the same bits on one machine. Nothing is allocated, but for critical values met for
/// the first time and working memory above 256 studies, which is rented; time grows in proportion to the number of studies.
/// </remarks>
/// <example>
/// A meta-analysis of four sites' proportions:
/// <code>
/// var (y, v) = (new double[4], new double[4]);
/// ProportionEffects.Logit([41, 30, 55, 12], [100, 90, 120, 60], y, v);
/// var pooled = RandomEffects.Pool(y, v);
/// Console.WriteLine(pooled);
/// Console.WriteLine(pooled.PredictionInterval);
/// </code>
/// The same in R:
/// <code>
/// library(metafor)
/// d &lt;- escalc(measure = "PLO", xi = c(41, 30, 55, 12), ni = c(100, 90, 120, 60))
/// pooled &lt;- rma(yi, vi, data = d, method = "REML", test = "adhoc")
/// print(pooled)
/// predict(pooled)
/// </code>
/// </example>
public static class RandomEffects
{
    /// <summary>
    /// Pools studies. Agreement with R metafor 3.8.1 at tight tolerance is 1e-9 relative for the common effect and moments and 1e-7 for iterative
    /// estimators, or better; Q-profiles agree to 1e-7; results at other scales of the estimates agree to
    /// 1e-10 after rescaling, since every tolerance is relative.
    /// </summary>
    /// <param name="estimates">The studies' estimates, finite, on a scale where their errors are about normal.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="options">The methods and the level; <see cref="PoolingOptions.Default"/> where <c>null</c>.</param>
    /// <returns>The pooled estimate; for fewer than two studies, and for numbers whose squares exceed a double, with named absences.</returns>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static PooledEstimate Pool(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, PoolingOptions? options = null)
    {
        CheckStudies(estimates, variances);
        return PoolChecked(estimates, variances, [], options ?? PoolingOptions.Default);
    }

    /// <summary>
    /// Pools studies with the caller's own weights a in place of 1/(v + tau squared): the mean is sum of a y / sum of a, its Wald standard error
    /// sqrt(sum of a^2 (v + tau squared)) / sum of a. Tau squared, Q, I squared and the Knapp-Hartung factor are those of the model, which do not depend
    /// on the weights of the mean (as in metafor); the log-likelihood is about the mean of the weights.
    /// </summary>
    /// <param name="estimates">The studies' estimates, finite, on a scale where their errors are about normal.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="weights">The weights, finite, 0 or above and not all 0, in any unit; as long as <paramref name="estimates"/>.</param>
    /// <param name="options">The methods and the level; <see cref="PoolingOptions.Default"/> where <c>null</c>.</param>
    /// <returns>The pooled estimate, with <see cref="PooledEstimate.HasOwnWeights"/>; absences as without weights.</returns>
    /// <exception cref="ArgumentException">The spans differ in length, or no weight is above 0.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, a variance is not positive and finite, or a weight is negative or not finite.</exception>
    public static PooledEstimate Pool(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, ReadOnlySpan<double> weights, PoolingOptions? options = null)
    {
        CheckStudies(estimates, variances);
        OwnWeights.Check(estimates.Length, weights, nameof(weights));
        return PoolChecked(estimates, variances, weights, options ?? PoolingOptions.Default) with { HasOwnWeights = true };
    }

    /// <summary>The share of each study in the pooled estimate, w / sum of w with w = 1/(v + tau squared).</summary>
    /// <param name="variances">The studies' sampling variances, positive and finite.</param>
    /// <param name="tauSquared">The variance between studies; finite, 0 or above.</param>
    /// <param name="percents">Receives the weights in per cent, which sum to 100; as long as <paramref name="variances"/>.</param>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A variance is not positive and finite, or tau squared is negative or not finite.</exception>
    public static void Weights(ReadOnlySpan<double> variances, double tauSquared, Span<double> percents)
    {
        Spans.SameLength(variances.Length, percents.Length, nameof(percents));
        Spans.PositiveFinite(variances, nameof(variances));
        Guard.Against.Negative(Guard.Against.NonFinite(tauSquared), nameof(tauSquared));
        var smallest = double.PositiveInfinity;
        foreach (var variance in variances)
            smallest = Math.Min(smallest, variance);
        double total = 0;
        for (var i = 0; i < variances.Length; i++)
            total += percents[i] = RelativeWeight(smallest, variances[i], tauSquared);
        for (var i = 0; i < variances.Length; i++)
            percents[i] *= 100 / total;
    }

    /// <summary>
    /// Each study's true effect, drawn towards the pooled estimate: the best linear unbiased predictions mu + r (y - mu) with
    /// r = tau squared / (tau squared + v), and standard errors that carry the uncertainty of mu (Raudenbush and Bryk 1985, doi 10.3102/10769986010002075; blup() of metafor).
    /// </summary>
    /// <param name="estimates">The studies' estimates, as they were pooled.</param>
    /// <param name="variances">Their sampling variances, as they were pooled.</param>
    /// <param name="pooled">What <see cref="Pool(ReadOnlySpan{double}, ReadOnlySpan{double}, PoolingOptions?)"/> answered for these studies.</param>
    /// <param name="shrunken">Receives a prediction for each study; what the pooled estimate lacks is absent here for the same reason.</param>
    /// <exception cref="ArgumentException">The spans differ in length, or <paramref name="pooled"/> is of another number of studies.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static void Shrink(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, in PooledEstimate pooled, Span<ShrunkenEstimate> shrunken)
    {
        CheckStudies(estimates, variances);
        Spans.SameLength(estimates.Length, shrunken.Length, nameof(shrunken));
        if (pooled.Studies != estimates.Length)
            throw new ArgumentException(FormattableString.Invariant($"The pooled estimate is of {pooled.Studies} studies, but {estimates.Length} are given."), nameof(pooled));
        var shrinkage = new Shrinkage(pooled);
        for (var i = 0; i < estimates.Length; i++)
            shrunken[i] = shrinkage.Of(estimates[i], variances[i]);
    }

    /// <summary>Pools studies that have been checked.</summary>
    internal static PooledEstimate PoolChecked(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, ReadOnlySpan<double> weights, PoolingOptions options) => estimates.Length switch
    {
        0 => new PooledEstimate(0, options, AbsenceReason.NoStudies),
        1 => new PooledEstimate(1, options, AbsenceReason.TooFewStudies) { Estimate = Estimable.Of(estimates[0]) },
        _ => Pooling.Of(estimates, variances, weights, options),
    };

    private static double RelativeWeight(double smallest, double variance, double tauSquared)
    {
        // Large variances are halved so that a sum of two stays finite; the factor cancels.
        var scale = Math.Max(variance, tauSquared) > 1 ? 0.5 : 1;
        return ((smallest * scale) + (tauSquared * scale)) / ((variance * scale) + (tauSquared * scale));
    }

    /// <summary>The studies belong together and each can be pooled.</summary>
    internal static void CheckStudies(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances)
    {
        Spans.SameLength(estimates.Length, variances.Length, nameof(variances));
        if (Spans.AreStudies(estimates, variances))
            return;
        Spans.Finite(estimates, nameof(estimates));
        Spans.PositiveFinite(variances, nameof(variances));
    }
}
