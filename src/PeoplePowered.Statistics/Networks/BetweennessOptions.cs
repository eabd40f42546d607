namespace PeoplePowered.Statistics.Networks;

/// <summary>How betweenness is measured.</summary>
/// <remarks>Immutable; equal where all choices are.</remarks>
public sealed record BetweennessOptions
{
    /// <summary>Each tie is one step; as many threads as there are processors.</summary>
    public static BetweennessOptions Default { get; } = new();

    /// <summary>How long a tie is.</summary>
    public TieLength Length { get; init; }

    /// <summary>How many threads may work at once; 0, unless set, for as many as there are processors. The answer does not depend on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Threads
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Threads));
    }
}
