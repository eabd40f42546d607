namespace PeoplePowered.Statistics.Replication;

/// <summary>How a bootstrap resamples sites. Every choice is checked when it is made, also by <c>with</c>.</summary>
/// <remarks>Immutable and safe to share between threads; equal where all choices are. The answer depends on the seed and the number of replicates, never on the number of threads.</remarks>
public sealed record BootstrapOptions
{
    /// <summary>Two thousand replicates, bias-corrected and accelerated, level .95.</summary>
    public static BootstrapOptions Default { get; } = new();

    /// <summary>No bootstrap: what would need one is absent as not computed.</summary>
    public static BootstrapOptions None { get; } = new() { Replicates = 0 };

    /// <summary>How many times the sites are resampled: 0 for no bootstrap, else 100 to 1,000,000; 2,000 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither 0 nor within that range.</exception>
    public int Replicates
    {
        get;
        init => field = value == 0 ? 0 : Guard.Against.OutOfRange(value, nameof(Replicates), 100, 1_000_000);
    } = 2000;

    /// <summary>The seed, any number; the same seed gives the same interval.</summary>
    public long Seed { get; init; } = 20_190_101;

    /// <summary><see cref="ShareIntervalMethod.BiasCorrectedAccelerated"/> unless set, or <see cref="ShareIntervalMethod.Percentile"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither.</exception>
    public ShareIntervalMethod Interval
    {
        get;
        init => field = Choices.OneOf(value, nameof(Interval), ShareIntervalMethod.BiasCorrectedAccelerated, ShareIntervalMethod.Percentile);
    } = ShareIntervalMethod.BiasCorrectedAccelerated;

    /// <summary>The level of the interval, a fraction strictly between 0 and 1; .95 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not strictly between 0 and 1.</exception>
    public double ConfidenceLevel
    {
        get;
        init => field = Levels.Check(value);
    } = 0.95;

    /// <summary>How many threads may work at once; 0, unless set, for as many as there are processors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Threads
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Threads));
    }
}
