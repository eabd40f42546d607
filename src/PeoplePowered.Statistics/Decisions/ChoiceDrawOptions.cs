namespace PeoplePowered.Statistics.Decisions;

/// <summary>How the best set is drawn under uncertain costs and values.</summary>
public sealed record ChoiceDrawOptions
{
    private readonly int _draws = 1000;
    private readonly int _threads;

    /// <summary>The defaults: 1,000 draws, seed 1, as many threads as there are processors.</summary>
    public static ChoiceDrawOptions Default { get; } = new();

    /// <summary>How many draws, from 1 to 10,000,000; at 1,000 no probability is off by more than 0.016 (one standard error).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public int Draws
    {
        get => _draws;
        init => _draws = Guard.Against.OutOfRange(value, nameof(Draws), 1, 10_000_000);
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

    /// <summary>How long each draw is searched.</summary>
    public KnapsackOptions Search { get; init; } = new() { MostStates = 200_000 };
}
