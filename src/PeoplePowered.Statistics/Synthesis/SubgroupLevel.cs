using System.Globalization;

namespace PeoplePowered.Statistics.Synthesis;

/// <summary>One level of a subgroup analysis: what its studies say together.</summary>
/// <remarks>Immutable; equality is exact. All on the scale of the studies' estimates, tau squared on its square.</remarks>
public sealed record SubgroupLevel
{
    internal SubgroupLevel(string label, int studies) => (Label, Studies) = (label, studies);

    /// <summary>The level.</summary>
    public string Label { get; }

    /// <summary>How many studies have it.</summary>
    public int Studies { get; }

    /// <summary>The mean of the true effects in this level.</summary>
    public Estimable Estimate { get; internal init; }

    /// <summary>Its standard error by the interval method; a level of one study has none where each level has a tau squared of its own.</summary>
    public Estimable StandardError { get; internal init; }

    /// <summary>The confidence interval of the mean.</summary>
    public EstimableInterval ConfidenceInterval { get; internal init; }

    /// <summary>The range for the true effect of a new study in this level.</summary>
    public EstimableInterval PredictionInterval { get; internal init; }

    /// <summary>The variance of the true effects about the level's mean: its own, or the one that all levels share.</summary>
    public Estimable TauSquared { get; internal init; }

    /// <summary>All that pooling the level's studies by themselves gives; <c>null</c> where the levels share a tau squared.</summary>
    public PooledEstimate? Pooled { get; internal init; }

    /// <summary>Whether the level takes part in the test between levels: false without a standard error.</summary>
    public bool InBetweenTest => StandardError.HasValue;

    /// <summary>The level, its mean and interval in the invariant culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Label} {Estimate} {ConfidenceInterval}, k = {Studies}");
}
