namespace PeoplePowered.Domain.Outcomes;

/// <summary>Means of two groups, each with its standard deviation and the number of people measured.</summary>
/// <param name="Service">People with the service.</param>
/// <param name="Comparison">People in the comparison group.</param>
public sealed record TwoArmMeans(MeanOfParticipants Service, MeanOfParticipants Comparison) : Figure
{
    /// <inheritdoc />
    [System.Text.Json.Serialization.JsonIgnore]
    public override string TypeName => "two-arm means";
}
