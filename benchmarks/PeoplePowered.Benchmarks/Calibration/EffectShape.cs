namespace PeoplePowered.Benchmarks.Calibration;

/// <summary>How true effects are spread about their mean; all with the same variance.</summary>
internal enum EffectShape
{
    /// <summary>Normal.</summary>
    Normal,

    /// <summary>A gamma distribution with shape 4, shifted: skewness 1, its long tail on the side of benefit.</summary>
    Skewed,

    /// <summary>A mixture: 15 % of the sites fail. Both kinds have the standard deviation tau/2, and those that fail lie 2.43 tau below the others.</summary>
    Failing,
}
