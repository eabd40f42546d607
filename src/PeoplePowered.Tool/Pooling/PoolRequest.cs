using PeoplePowered.Domain;
using PeoplePowered.Statistics.EffectSizes;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Tool.Pooling;

/// <summary>What a call of <c>pool</c> asks for, as far as the words go: whether the file can give it is another matter.</summary>
internal sealed record PoolRequest
{
    /// <summary>What is pooled.</summary>
    public required PoolMeasure Measure { get; init; }

    /// <summary>How it is pooled.</summary>
    public PoolEstimator Estimator { get; init; } = PoolEstimator.Default;

    /// <summary>How the interval is formed, where named.</summary>
    public IntervalMethod? Interval { get; init; }

    /// <summary>How the range for a new site is formed, where named.</summary>
    public PredictionConvention? Prediction { get; init; }

    /// <summary>The columns whose relation with the effect is asked for.</summary>
    public ValueList<string> Moderators { get; init; } = [];

    /// <summary>The column by which sites are grouped.</summary>
    public string? Subgroup { get; init; }

    /// <summary>The column that says which rows belong together.</summary>
    public string? Cluster { get; init; }

    /// <summary>How the variance of the cluster-robust test is corrected for few clusters, where named.</summary>
    public RobustCorrection? Robust { get; init; }

    /// <summary>What is added to cells, where it was said; the measure's own policy where <c>null</c>.</summary>
    public ContinuityCorrection? Correction { get; init; }

    /// <summary>Whether the answer is repeated without each site in turn.</summary>
    public bool LeaveOneOut { get; init; }

    /// <summary>The columns of labels that the file must have for this.</summary>
    public IEnumerable<string> Labels => Moderators.Concat([Subgroup, Cluster]).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The methods of pooling in force: what is not named follows from what is.</summary>
    public PoolingOptions Options => new()
    {
        Estimator = Estimator.TauSquared ?? TauSquaredEstimator.Common,
        Interval = Interval ?? (Cluster is null && Estimator.TauSquared is not null ? IntervalMethod.KnappHartungAdHoc : IntervalMethod.Wald),
        Prediction = Prediction,
    };
}
