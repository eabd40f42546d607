using PeoplePowered.Domain;
using PeoplePowered.Statistics;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Tool.Pooling;

/// <summary>What one fit answers, whichever method made it, and what is to be said about it.</summary>
internal sealed record PoolSummary
{
    /// <summary>How many sites were pooled.</summary>
    public required int Sites { get; init; }

    /// <summary>The pooled estimate.</summary>
    public required Estimable Estimate { get; init; }

    /// <summary>Its standard error.</summary>
    public required Estimable StandardError { get; init; }

    /// <summary>Its confidence interval.</summary>
    public required EstimableInterval ConfidenceInterval { get; init; }

    /// <summary>The test statistic of no effect.</summary>
    public required Estimable Statistic { get; init; }

    /// <summary>The degrees of freedom of the test; not applicable under a normal one.</summary>
    public required Estimable DegreesOfFreedom { get; init; }

    /// <summary>The two-sided p-value.</summary>
    public required Estimable PValue { get; init; }

    /// <summary>The variance between sites, in all.</summary>
    public required Estimable TauSquared { get; init; }

    /// <summary>Its interval.</summary>
    public required EstimableInterval TauSquaredInterval { get; init; }

    /// <summary>Per cent of variance that is between sites.</summary>
    public required Estimable ISquared { get; init; }

    /// <summary>All variance over sampling variance.</summary>
    public required Estimable HSquared { get; init; }

    /// <summary>Cochran's Q.</summary>
    public required Estimable Q { get; init; }

    /// <summary>Its degrees of freedom.</summary>
    public required Estimable QDegreesOfFreedom { get; init; }

    /// <summary>Its p-value.</summary>
    public required Estimable QPValue { get; init; }

    /// <summary>The range for a new site.</summary>
    public required EstimableInterval PredictionInterval { get; init; }

    /// <summary>What is to be said about it, given what it is about.</summary>
    public required Func<string, IEnumerable<Caveat>> Caveats { get; init; }

    /// <summary>The summary of a random-effects, or common-effect, fit.</summary>
    public static PoolSummary Of(PooledEstimate pooled) => new()
    {
        Sites = pooled.Studies,
        Estimate = pooled.Estimate,
        StandardError = pooled.StandardError,
        ConfidenceInterval = pooled.ConfidenceInterval,
        Statistic = pooled.Statistic,
        DegreesOfFreedom = pooled.DegreesOfFreedom,
        PValue = pooled.PValue,
        TauSquared = pooled.TauSquared,
        TauSquaredInterval = pooled.TauSquaredInterval,
        ISquared = pooled.ISquared,
        HSquared = pooled.HSquared,
        Q = pooled.Q,
        QDegreesOfFreedom = pooled.QDegreesOfFreedom,
        QPValue = pooled.QPValue,
        PredictionInterval = pooled.PredictionInterval,
        Caveats = subject => Domain.Aggregation.PoolingCaveats.Of(subject, pooled),
    };
}
