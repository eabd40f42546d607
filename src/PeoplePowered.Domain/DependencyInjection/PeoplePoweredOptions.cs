using PeoplePowered.Domain.Aggregation;

// The namespace that consumers already import: AddPeoplePowered is found without a further using.
namespace PeoplePowered.Domain;

/// <summary>The defaults of the services that <see cref="PeoplePoweredServices.AddPeoplePowered"/> registers. Immutable; each call may override them.</summary>
public sealed record PeoplePoweredOptions
{
    /// <summary>The defaults of outcome aggregation.</summary>
    public AggregationOptions Aggregation { get; init; } = AggregationOptions.Default;
}
