namespace PeoplePowered.Statistics.Networks;

/// <summary>How closeness is measured.</summary>
/// <remarks>Immutable; equal where all choices are.</remarks>
public sealed record ClosenessOptions
{
    /// <summary>Wasserman and Faust's convention, in steps, along the ties.</summary>
    public static ClosenessOptions Default { get; } = new();

    /// <summary>What it is where a node cannot reach all others.</summary>
    public ClosenessConvention Convention { get; init; }

    /// <summary>How long a tie is.</summary>
    public TieLength Length { get; init; }

    /// <summary>Whether distances are from the node, unless set, or to it.</summary>
    public TieDirection Direction { get; init; }

    /// <summary>How many threads may work at once; 0, unless set, for as many as there are processors. The answer does not depend on it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Threads
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Threads));
    }
}
