namespace PeoplePowered.Statistics.Synthesis;

/// <summary>How cluster-robust inference is done. Every choice is checked when it is made, also by <c>with</c>.</summary>
/// <remarks>Immutable and safe to share between threads; equal where all choices are.</remarks>
public sealed record RobustOptions
{
    /// <summary>The bias-reduced correction CR2, level .95.</summary>
    public static RobustOptions Default { get; } = new();

    /// <summary>The correction for few clusters; CR2 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public RobustCorrection Correction
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Correction));
    } = RobustCorrection.Cr2;

    /// <summary>The level of every interval, a fraction strictly between 0 and 1; .95 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not strictly between 0 and 1.</exception>
    public double ConfidenceLevel
    {
        get;
        init => field = Levels.Check(value);
    } = 0.95;
}
