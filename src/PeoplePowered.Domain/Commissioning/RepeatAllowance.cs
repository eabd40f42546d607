namespace PeoplePowered.Domain.Commissioning;

/// <summary>An outcome that one person may be paid for more than once.</summary>
public sealed record RepeatAllowance
{
    /// <summary>An allowance.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="most">How often it is paid for one person at most; one or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="most"/> is below one.</exception>
    public RepeatAllowance(OutcomeKey outcome, int most)
    {
        Outcome = Guard.Against.Null(outcome);
        Most = Guard.Against.NegativeOrZero(most);
    }

    /// <summary>The outcome.</summary>
    public OutcomeKey Outcome { get; }

    /// <summary>How often it is paid for one person at most.</summary>
    public int Most { get; }
}
