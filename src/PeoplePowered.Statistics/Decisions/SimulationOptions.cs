using PeoplePowered.Statistics.Replication;

namespace PeoplePowered.Statistics.Decisions;

/// <summary>How a simulation draws. Every choice is checked when it is made, also by <c>with</c>.</summary>
/// <remarks>Immutable; equal where all choices are. The answer depends on the seed and the number of draws, never on the number of threads.</remarks>
public sealed record SimulationOptions
{
    /// <summary>Ten thousand draws, a tolerance of 1 per cent.</summary>
    public static SimulationOptions Default { get; } = new();

    /// <summary>How many draws: 100 to 1,000,000; 10,000 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside that range.</exception>
    public int Draws
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(Draws), 100, 1_000_000);
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

    /// <summary>How far the simulated mean may be off, as a fraction of its size, before the simulation counts as converged: strictly between 0 and 1; .01 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not strictly between 0 and 1.</exception>
    public double Tolerance
    {
        get;
        init => field = Choices.InnerFraction(value, nameof(Tolerance));
    } = 0.01;
}
