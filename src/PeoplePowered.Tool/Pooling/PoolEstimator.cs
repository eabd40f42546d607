using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Tool.Pooling;

/// <summary>A way of pooling that <c>--estimator</c> names: weights from variances with an estimator of tau squared, or a method that works on the counts themselves.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="TauSquared">The estimator of tau squared; <c>null</c> for a method on counts.</param>
internal sealed record PoolEstimator(string Name, TauSquaredEstimator? TauSquared)
{
    /// <summary>The method of Mantel and Haenszel.</summary>
    public static PoolEstimator MantelHaenszel { get; } = new("mantel-haenszel", null);

    /// <summary>Peto's method.</summary>
    public static PoolEstimator Peto { get; } = new("peto", null);

    /// <summary>All of them, in the order in which help lists them.</summary>
    public static IReadOnlyList<PoolEstimator> All { get; } =
    [
        .. new[]
        {
            TauSquaredEstimator.Common, TauSquaredEstimator.DerSimonianLaird, TauSquaredEstimator.Hedges, TauSquaredEstimator.HunterSchmidt, TauSquaredEstimator.SidikJonkman,
            TauSquaredEstimator.MaximumLikelihood, TauSquaredEstimator.Reml, TauSquaredEstimator.EmpiricalBayes, TauSquaredEstimator.PauleMandel,
        }.Select(estimator => new PoolEstimator(MethodNames.Of(estimator), estimator)),
        MantelHaenszel,
        Peto,
    ];

    /// <summary>Restricted maximum likelihood.</summary>
    public static PoolEstimator Default { get; } = All.Single(estimator => estimator.TauSquared == TauSquaredEstimator.Reml);
}
