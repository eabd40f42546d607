namespace PeoplePowered.Statistics.Decisions;

/// <summary>How far a number is known.</summary>
public enum UncertaintyKind
{
    /// <summary>Exactly.</summary>
    Exact,

    /// <summary>Within bounds alone; nothing is said about where between them.</summary>
    Bounds,

    /// <summary>Anywhere between two ends with the same chance.</summary>
    Uniform,

    /// <summary>Between two ends, most likely at a third number, the density falling off in straight lines.</summary>
    Triangular,

    /// <summary>Normally distributed.</summary>
    Normal,

    /// <summary>Its logarithm is normally distributed.</summary>
    LogNormal,

    /// <summary>A fraction with a beta distribution.</summary>
    Beta,

    /// <summary>Distributed as a table of quantiles says.</summary>
    Quantiles,
}
