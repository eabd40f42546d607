namespace PeoplePowered.Domain.Outcomes;

/// <summary>How many participants achieved an outcome, of how many. Held as reported: more may be said to achieve than took part.</summary>
public sealed record CountOfParticipants : Figure
{
    /// <summary>A count.</summary>
    /// <param name="achieved">People who achieved it; zero or more.</param>
    /// <param name="participants">People who took part; <c>null</c> where not reported.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public CountOfParticipants(long achieved, long? participants)
    {
        Achieved = Guard.Against.Negative(achieved);
        Participants = participants is { } all ? Guard.Against.Negative(all, nameof(participants)) : null;
    }

    /// <summary>People who achieved it.</summary>
    public long Achieved { get; }

    /// <summary>People who took part, where reported.</summary>
    public long? Participants { get; }

    /// <inheritdoc />
    [System.Text.Json.Serialization.JsonIgnore]
    public override string TypeName => "count of participants";
}
