using System.Collections.ObjectModel;
using PeoplePowered.Statistics.Sensitivity;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Replication;

/// <summary>Whether one site carries the answer: which of them, left out, turns the sign of the mean or the verdict on a new site.</summary>
/// <remarks>Immutable and safe to share between threads; equality is that of the reference.</remarks>
public sealed class SiteStability
{
    private SiteStability(PooledEstimate pooled, VerdictThresholds thresholds, NewSiteJudgement judgement, WithoutSite[] sites)
    {
        (Pooled, Thresholds, Judgement, Sites) = (pooled, thresholds, judgement, Array.AsReadOnly(sites));
        SignTurnedBy = Where(sites, site => site.TurnsSign);
        VerdictTurnedBy = Where(sites, site => site.TurnsVerdict);
    }

    /// <summary>What all sites say.</summary>
    public PooledEstimate Pooled { get; }

    /// <summary>The thresholds that were asked for.</summary>
    public VerdictThresholds Thresholds { get; }

    /// <summary>Success and harm in a new site by all sites, and the verdict.</summary>
    public NewSiteJudgement Judgement { get; }

    /// <summary>What the others say without each site, in the sites' order.</summary>
    public IReadOnlyList<WithoutSite> Sites { get; }

    /// <summary>The indices of the sites that turn the sign of the mean when left out.</summary>
    public IReadOnlyList<int> SignTurnedBy { get; }

    /// <summary>The indices of the sites that turn the verdict when left out.</summary>
    public IReadOnlyList<int> VerdictTurnedBy { get; }

    /// <summary>Whether no single site turns the sign or the verdict.</summary>
    public bool IsStable => SignTurnedBy.Count == 0 && VerdictTurnedBy.Count == 0;

    /// <summary>Leaves out each site in turn, as <see cref="LeaveOneOut"/> does, and judges the rest. Time grows with the square of the number of sites.</summary>
    /// <param name="estimates">The sites' estimates, finite, on a scale where their errors are about normal.</param>
    /// <param name="variances">Their sampling variances, positive and finite; as long as <paramref name="estimates"/>.</param>
    /// <param name="thresholds">What effect matters and how likely it must be.</param>
    /// <param name="pooling">The methods, the prediction convention among them; <see cref="PoolingOptions.Default"/> where <c>null</c>.</param>
    /// <returns>The stability; what too few sites do not determine is absent, and the verdict then <see cref="NumericVerdict.CannotPredict"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="thresholds"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The spans differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An estimate is not finite, or a variance is not positive and finite.</exception>
    public static SiteStability Assess(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, VerdictThresholds thresholds, PoolingOptions? pooling = null)
    {
        Guard.Against.Null(thresholds);
        pooling ??= PoolingOptions.Default;
        var pooled = RandomEffects.Pool(estimates, variances, pooling);
        var judgement = thresholds.Judge(pooled);
        var sites = new WithoutSite[estimates.Length];
        if (sites.Length == 0)
            return new SiteStability(pooled, thresholds, judgement, sites);
        var (y, v) = (estimates[1..].ToArray(), variances[1..].ToArray());
        for (var i = 0; i < sites.Length; i++)
        {
            // At step i the places before it hold the sites before it, those from it on the sites after it.
            var others = RandomEffects.Pool(y, v, pooling);
            sites[i] = Compare(i, pooled.Estimate, judgement, others, thresholds);
            if (i < y.Length)
                (y[i], v[i]) = (estimates[i], variances[i]);
        }

        return new SiteStability(pooled, thresholds, judgement, sites);
    }

    private static WithoutSite Compare(int site, Estimable estimate, in NewSiteJudgement all, in PooledEstimate others, VerdictThresholds thresholds)
    {
        var without = thresholds.Judge(others);
        return new WithoutSite(site, others.Estimate, without)
        {
            TurnsSign = estimate.HasValue && others.Estimate.HasValue && Math.Sign(estimate.Value) * Math.Sign(others.Estimate.Value) < 0,
            CrossesReplicated = Differ(all.Success, without.Success, success => success >= thresholds.ReplicatedFrom),
            CrossesFailed = Differ(all.Success, without.Success, success => success < thresholds.FailedBelow),
            CrossesHarmed = Differ(all.Harm, without.Harm, harm => harm > thresholds.HarmedAbove),
            TurnsVerdict = all.Verdict != without.Verdict,
        };
    }

    private static bool Differ(Estimable first, Estimable second, Func<double, bool> side) =>
        first.HasValue && second.HasValue && side(first.Value) != side(second.Value);

    private static ReadOnlyCollection<int> Where(WithoutSite[] sites, Func<WithoutSite, bool> condition) =>
        Array.AsReadOnly(sites.Where(condition).Select(site => site.Site).ToArray());
}
