namespace PeoplePowered.Statistics.Replication;

/// <summary>What the planning of a replication takes for its true effect.</summary>
public enum PlanningPrior
{
    /// <summary>The original's estimate, as if it were the truth: optimistic.</summary>
    Conditional = 0,

    /// <summary>The original's estimate with its uncertainty.</summary>
    Predictive,

    /// <summary>The original's estimate shrunken towards 0 by empirical Bayes (s = max(1 - 1/zo^2, 0)), with its uncertainty: allows for originals that are too large.</summary>
    EmpiricalBayes,
}
