namespace PeoplePowered.Statistics.Networks;

/// <summary>How the ties between groups are compared with random mixing.</summary>
/// <remarks>Immutable; equal where all choices are. The answer depends on the seed and the number of permutations, never on the number of threads.</remarks>
public sealed record MixingOptions
{
    /// <summary>9,999 permutations; exact where there are at most 10,000 arrangements.</summary>
    public static MixingOptions Default { get; } = new();

    /// <summary>How many permutations are drawn: 0, for no p-value but an exact one, to 1,000,000; 9,999 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public int Permutations
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(Permutations), 0, 1_000_000);
    } = 9_999;

    /// <summary>Up to how many different arrangements of the labels are all gone through, which makes the p-value exact; 0 to 1,000,000; 10,000 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public int MostArrangements
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(MostArrangements), 0, 1_000_000);
    } = 10_000;

    /// <summary>The seed, any number; the same seed gives the same answer.</summary>
    public long Seed { get; init; } = 20_130_117;

    /// <summary>How many threads may work at once; 0, unless set, for as many as there are processors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Threads
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Threads));
    }
}
