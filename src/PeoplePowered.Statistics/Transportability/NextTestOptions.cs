using PeoplePowered.Statistics.Replication;
using PeoplePowered.Statistics.Synthesis;

namespace PeoplePowered.Statistics.Transportability;

/// <summary>How the next test is designed. Every choice is checked when it is made, also by <c>with</c>.</summary>
/// <remarks>Immutable and safe to share between threads; equal where all choices are. The answer depends on the seed and the number of replicates, never on the number of threads.</remarks>
public sealed record NextTestOptions
{
    /// <summary>No more further sites than these are ever tried.</summary>
    internal const int SiteLimit = 10_000;

    /// <summary>A chance of .80, at most 200 further sites, 2,000 replicates.</summary>
    public static NextTestOptions Default { get; } = new();

    /// <summary>The chance of a decided verdict that is wanted, a fraction strictly between 0 and 1; .80 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not strictly between 0 and 1.</exception>
    public double WantedChance
    {
        get;
        init => field = Choices.InnerFraction(value, nameof(WantedChance));
    } = 0.8;

    /// <summary>How many further sites are tried at most, 1 to 10,000; 200 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public int MostSites
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(MostSites), 1, SiteLimit);
    } = 200;

    /// <summary>How many futures are drawn, 100 to 1,000,000; 2,000 unless set, for a Monte Carlo error of about .01.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public int Replicates
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(Replicates), 100, 1_000_000);
    } = 2000;

    /// <summary>The seed, any number; the same seed gives the same answer.</summary>
    public long Seed { get; init; } = 20_150_101;

    /// <summary>How old and new sites are pooled and judged, the prediction convention among it; <see cref="PoolingOptions.Default"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is <c>null</c>.</exception>
    public PoolingOptions Pooling
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Pooling));
    } = PoolingOptions.Default;

    /// <summary>How many threads may work at once; 0, unless set, for as many as there are processors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Threads
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Threads));
    }
}
