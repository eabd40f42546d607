namespace PeoplePowered.Statistics.Decisions;

/// <summary>How long to search for the best set.</summary>
public sealed record KnapsackOptions
{
    private readonly int _mostStates = 2_000_000;

    /// <summary>The defaults: at most 2,000,000 partial sets.</summary>
    public static KnapsackOptions Default { get; } = new();

    /// <summary>How many partial sets are held at most, 24 bytes each; a search that needs more answers with a set and a proven bound. At least 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is zero or negative.</exception>
    public int MostStates
    {
        get => _mostStates;
        init => _mostStates = Guard.Against.NegativeOrZero(value, nameof(MostStates));
    }
}
