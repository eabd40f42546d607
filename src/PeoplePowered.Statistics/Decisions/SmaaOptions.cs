namespace PeoplePowered.Statistics.Decisions;

/// <summary>How an analysis of acceptability is simulated.</summary>
public sealed record SmaaOptions
{
    private readonly int _draws = 10_000;
    private readonly int _threads;

    /// <summary>The defaults: 10,000 draws, seed 1, as many threads as there are processors.</summary>
    public static SmaaOptions Default { get; } = new();

    /// <summary>How many draws of weights and values; from 1 to 100,000,000. At 10,000 no acceptability is off by more than 0.005 (one standard error).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int Draws
    {
        get => _draws;
        init => _draws = Guard.Against.OutOfRange(value, nameof(Draws), 1, 100_000_000);
    }

    /// <summary>The seed; the same seed gives the same answer on any number of threads.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>How many threads at most; 0 for as many as there are processors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int Threads
    {
        get => _threads;
        init => _threads = Guard.Against.Negative(value, nameof(Threads));
    }
}
