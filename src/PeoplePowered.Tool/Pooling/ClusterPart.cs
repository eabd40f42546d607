using PeoplePowered.Domain;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Tool.Pooling;

/// <summary>The two variances of a model with clusters, and the test that holds whatever the rows of one cluster share.</summary>
internal sealed record ClusterPart(ValueList<Estimable> SigmaSquared, PoolClusterRobust Robust, ValueList<Caveat> Caveats)
{
    public static ClusterPart Of(string subject, IReadOnlyList<PoolStudy> studies, PoolRequest request)
    {
        var fit = ClusterModel.Fit(studies, request);
        var options = new RobustOptions { Correction = request.Robust ?? RobustCorrection.Cr2, ConfidenceLevel = request.Options.ConfidenceLevel };
        var robust = ClusterRobust.Mean(PoolStudy.Estimates(studies), PoolStudy.Variances(studies), ClusterModel.Clusters(studies, request), fit, options);
        return new(
            [fit.Fit.SigmaSquaredBetween, fit.Fit.SigmaSquaredWithin],
            new(request.Robust == RobustCorrection.Cr1 ? "CR1" : "CR2", robust.Clusters, robust.StandardError, robust.DegreesOfFreedom, robust.PValue, robust.ConfidenceInterval),
            CaveatsOf(subject, robust).ToValueList());
    }

    private static IEnumerable<Caveat> CaveatsOf(string subject, RobustEstimate robust)
    {
        if (!robust.StandardError.HasValue)
            yield return CaveatCatalogue.NoClusterRobustTest.About(subject, ("clusters", robust.Clusters));
        else if (robust.FewDegreesOfFreedom)
            yield return CaveatCatalogue.FewClusters.About(subject, ("degreesOfFreedom", (decimal)robust.DegreesOfFreedom.Value));
    }
}
