using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Tool.Pooling;

/// <summary>The ways in which a set of sites becomes one answer.</summary>
internal static class PoolModels
{
    /// <summary>The way that a request asks for: the same for all sites, for the sites of a level, and without one site.</summary>
    public static Func<IReadOnlyList<PoolStudy>, PoolSummary> Of(PoolRequest request)
    {
        if (request.Cluster is not null)
            return studies => ClusterModel.Summary(ClusterModel.Fit(studies, request));
        if (request.Estimator.TauSquared is null)
            return studies => CountsModel.Fit(studies, request);
        var options = request.Options;
        return studies => PoolSummary.Of(RandomEffects.Pool(PoolStudy.Estimates(studies), PoolStudy.Variances(studies), options));
    }
}
