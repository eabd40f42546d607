namespace PeoplePowered.Domain.Outcomes;

/// <summary>A mean with its standard deviation and the number of people measured.</summary>
public sealed record MeanOfParticipants : Figure
{
    /// <summary>A mean.</summary>
    /// <param name="mean">In the unit of the outcome's measure.</param>
    /// <param name="standardDeviation">Of the people, not of the mean; zero or more.</param>
    /// <param name="participants">People measured.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not finite, or one that cannot be negative is.</exception>
    public MeanOfParticipants(double mean, double standardDeviation, long participants)
    {
        Mean = Guard.Against.NonFinite(mean);
        StandardDeviation = Guard.Against.Negative(Guard.Against.NonFinite(standardDeviation), nameof(standardDeviation));
        Participants = Guard.Against.Negative(participants);
    }

    /// <summary>The mean, in the unit of the outcome's measure.</summary>
    public double Mean { get; }

    /// <summary>The standard deviation of the people.</summary>
    public double StandardDeviation { get; }

    /// <summary>People measured.</summary>
    public long Participants { get; }

    /// <inheritdoc />
    [System.Text.Json.Serialization.JsonIgnore]
    public override string TypeName => "mean";
}
