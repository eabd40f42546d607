using PeoplePowered.Domain.Replication;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace ReplicationAssessment;

/// <summary>A trial that was held out, and whether its estimate fell where the others expected it.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Estimate">Its estimate, on the scale of analysis.</param>
/// <param name="Variance">The estimate's variance.</param>
/// <param name="Range">Where the others expect the estimate of a trial of this variance, at 95 %.</param>
/// <param name="Inside">Whether it lies there.</param>
internal sealed record HeldOut(string Trial, double Estimate, double Variance, EstimableInterval Range, bool Inside)
{
    /// <summary>Each held-out trial against what the others expect.</summary>
    public static IReadOnlyList<HeldOut> Of(SourceEvidence others, SourceEvidence held, ReplicationPolicy policy)
    {
        var expected = RandomEffects.Pool([.. others.Sites.Select(site => site.Estimate)], [.. others.Sites.Select(site => site.Variance)], policy.Pooling).ToPredictiveDistribution();
        return [.. held.Sites.Select(site => Of(site, expected.ForEstimate(site.Variance).Interval(policy.Pooling.ConfidenceLevel)))];
    }

    private static HeldOut Of(SourceSite site, EstimableInterval range) => new(site.Name, site.Estimate, site.Variance, range, range.HasValue && range.Value.Contains(site.Estimate));
}
