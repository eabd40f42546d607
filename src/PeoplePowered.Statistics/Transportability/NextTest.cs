using PeoplePowered.Statistics.Replication;
using PeoplePowered.Statistics.Sensitivity;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>
/// The design of the next test: how many further sites, and people, until the verdict on replication can be expected to be decided. Sample sizes for one more study are by
/// power or assurance (O'Hagan, Stevens and Campbell 2005, doi 10.1002/pst.175); here what must be reached is a verdict on a new site by old and new sites together
/// (as Sutton and others 2007, doi 10.1002/sim.2704, do for the significance of an updated meta-analysis).
/// </summary>
/// <remarks>Stateless and safe to call from many threads; the same answer for the same seed on any number of them.</remarks>
public static class NextTest
{
    /// <summary>
    /// Searches for the fewest further sites. Each replicate draws one future: tau squared from its confidence distribution, the root of Q(tau squared) = c with c chi-squared of k - 1 degrees
    /// of freedom, or 0 where Q(0) is below c (Viechtbauer 2007, doi 10.1002/sim.2514); the mean from a normal distribution about mu(tau squared) with variance 1/W; the true effects of all new
    /// sites from these two, and their estimates from those. Old and new sites are then pooled and judged. All numbers of sites and all plans meet the same futures.
    /// </summary>
    /// <remarks>
    /// The number is found by doubling and then halving the gap: it reaches the wanted chance, and one site fewer was seen not to. The chance rises with the sites but for the noise of
    /// simulation and small dips where few sites decide by luck. Time: some 10 to 50 microseconds for each replicate and number of sites tried, growing with that number, times the number of plans.
    /// </remarks>
    /// <param name="estimates">The estimates of the sites so far, finite, on a scale where their errors are about normal.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="thresholds">What effect matters and how likely it must be in a new site.</param>
    /// <param name="plans">What a further site may be: at least one plan.</param>
    /// <param name="options">The wanted chance, the limits and the seed; <see cref="NextTestOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>The design; with fewer than two sites so far, and where the wanted chance is out of reach, the reason.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="thresholds"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The spans differ in length, there is no plan, or a plan is the default.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public static NextTestDesign Design(
        ReadOnlySpan<double> estimates,
        ReadOnlySpan<double> variances,
        VerdictThresholds thresholds,
        ReadOnlySpan<SitePlan> plans,
        NextTestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= NextTestOptions.Default;
        Check(thresholds, plans);
        var soFar = thresholds.Judge(RandomEffects.Pool(estimates, variances, options.Pooling));
        if (soFar.IsDecided)
        {
            return new NextTestDesign(NextTestAnswer.AlreadyDecided, soFar, options, [])
            {
                Best = new VerdictChance(plans[0], 0, 1, soFar.Verdict == NumericVerdict.Replicated ? 1 : 0, 1),
            };
        }

        return Futures.Draw(estimates, variances, options, cancellationToken) is { } futures
            ? new NextTestSearch(futures, thresholds, options, cancellationToken).Over(plans, soFar)
            : new NextTestDesign(NextTestAnswer.TooFewSites, soFar, options, []);
    }

    /// <summary>The chance that a given number of further sites decides the verdict, in the same futures as <see cref="Design"/> has: a point of the curve behind it.</summary>
    /// <param name="estimates">The estimates of the sites so far, finite, on a scale where their errors are about normal.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="thresholds">What effect matters and how likely it must be in a new site.</param>
    /// <param name="plan">What a further site is.</param>
    /// <param name="sites">How many further sites, 1 to 10,000.</param>
    /// <param name="options">The replicates and the seed; <see cref="NextTestOptions.Default"/> where <c>null</c>.</param>
    /// <param name="cancellationToken">Ends the simulation early.</param>
    /// <returns>The chance; <c>null</c> with fewer than two sites so far.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="thresholds"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The spans differ in length, or the plan is the default.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, a variance is not positive and finite, or the number of sites is out of range.</exception>
    /// <exception cref="OperationCanceledException">The simulation was cancelled.</exception>
    public static VerdictChance? Chance(
        ReadOnlySpan<double> estimates,
        ReadOnlySpan<double> variances,
        VerdictThresholds thresholds,
        SitePlan plan,
        int sites,
        NextTestOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        options ??= NextTestOptions.Default;
        Check(thresholds, [plan]);
        Guard.Against.OutOfRange(sites, nameof(sites), 1, NextTestOptions.SiteLimit);
        Refitting.Check(estimates, variances);
        return Futures.Draw(estimates, variances, options, cancellationToken) is { } futures
            ? new NextTestSearch(futures, thresholds, options, cancellationToken).Chance(plan, sites)
            : null;
    }

    private static void Check(VerdictThresholds thresholds, ReadOnlySpan<SitePlan> plans)
    {
        Guard.Against.Null(thresholds);
        if (plans.IsEmpty)
            throw new ArgumentException("There is no plan of a further site; give at least one.", nameof(plans));
        foreach (var plan in plans)
        {
            if (plan.Variance == 0)
                throw new ArgumentException($"A plan has no variance; make it by {nameof(SitePlan.OfPeople)} or {nameof(SitePlan.OfVariance)}.", nameof(plans));
        }
    }
}
