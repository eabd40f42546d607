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
        init => field = Enum.IsDefined(value) ? value : throw Undefined(nameof(Method), value);
    } = ThreeLevelMethod.Reml;

    /// <summary>The distribution of tests and intervals; the normal one unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public ThreeLevelTest Test
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw Undefined(nameof(Test), value);
    } = ThreeLevelTest.Normal;

    /// <summary>The level of every interval, a fraction strictly between 0 and 1; .95 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not strictly between 0 and 1.</exception>
    public double ConfidenceLevel
    {
        get;
        init => field = Levels.Check(value);
    } = 0.95;

    private static ArgumentOutOfRangeException Undefined<T>(string name, T value)
        where T : struct, Enum => new(name, value, FormattableString.Invariant($"{value:D} is not a defined {typeof(T).Name}."));
}
