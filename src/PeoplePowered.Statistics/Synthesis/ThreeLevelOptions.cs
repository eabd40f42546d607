namespace PeoplePowered.Statistics.Synthesis;

/// <summary>How a three-level model is fitted. Every choice is checked when it is made, also by <c>with</c>.</summary>
/// <remarks>Immutable and safe to share between threads; equal where all choices are.</remarks>
public sealed record ThreeLevelOptions
{
    /// <summary>Restricted maximum likelihood, the normal distribution, level .95: what metafor's rma.mv does unless told otherwise.</summary>
    public static ThreeLevelOptions Default { get; } = new();

    /// <summary>Which likelihood is maximised; the restricted one unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public ThreeLevelMethod Method
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Method));
    } = ThreeLevelMethod.Reml;

    /// <summary>The distribution of tests and intervals; the normal one unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public ThreeLevelTest Test
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Test));
    } = ThreeLevelTest.Normal;

    /// <summary>The level of every interval, a fraction strictly between 0 and 1; .95 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not strictly between 0 and 1.</exception>
    public double ConfidenceLevel
    {
        get;
        init => field = Levels.Check(value);
    } = 0.95;
}
