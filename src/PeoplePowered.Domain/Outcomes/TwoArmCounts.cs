namespace PeoplePowered.Domain.Outcomes;

/// <summary>How many achieved an outcome in two groups, of how many in each.</summary>
public sealed record TwoArmCounts : Figure
{
    /// <summary>Counts of two groups.</summary>
    /// <param name="achieved">People who achieved it with the service; zero or more.</param>
    /// <param name="participants">People with the service.</param>
    /// <param name="comparisonAchieved">People who achieved it in the comparison group.</param>
    /// <param name="comparisonParticipants">People in the comparison group.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public TwoArmCounts(long achieved, long participants, long comparisonAchieved, long comparisonParticipants)
    {
        Achieved = Guard.Against.Negative(achieved);
        Participants = Guard.Against.Negative(participants);
        ComparisonAchieved = Guard.Against.Negative(comparisonAchieved);
        ComparisonParticipants = Guard.Against.Negative(comparisonParticipants);
    }

    /// <summary>People who achieved it with the service.</summary>
    public long Achieved { get; }

    /// <summary>People with the service.</summary>
    public long Participants { get; }

    /// <summary>People who achieved it in the comparison group.</summary>
    public long ComparisonAchieved { get; }

    /// <summary>People in the comparison group.</summary>
    public long ComparisonParticipants { get; }

    /// <inheritdoc />
    [System.Text.Json.Serialization.JsonIgnore]
    public override string TypeName => "two-arm counts";
}
