namespace PeoplePowered.Domain.Outcomes;

/// <summary>Means of two groups, each with its standard deviation and the number of people measured.</summary>
public sealed record TwoArmMeans : Figure
{
    /// <summary>Means of two groups.</summary>
    /// <param name="service">People with the service.</param>
    /// <param name="comparison">People in the comparison group.</param>
    public TwoArmMeans(MeanOfParticipants service, MeanOfParticipants comparison)
    {
        Service = Guard.Against.Null(service);
        Comparison = Guard.Against.Null(comparison);
    }

    /// <summary>People with the service.</summary>
    public MeanOfParticipants Service { get; }

    /// <summary>People in the comparison group.</summary>
    public MeanOfParticipants Comparison { get; }

    /// <inheritdoc />
    [System.Text.Json.Serialization.JsonIgnore]
    public override string TypeName => "two-arm means";
}
