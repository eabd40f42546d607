using PeoplePowered.Domain.Aggregation;
using PeoplePowered.Domain.Learning.Records;
using PeoplePowered.Domain.Replication;
using PeoplePowered.Domain.Success;
using PeoplePowered.Domain.Value;

// The namespace that consumers already import: AddPeoplePowered is found without a further using.
namespace PeoplePowered.Domain;

/// <summary>The defaults of the services that <see cref="PeoplePoweredServices.AddPeoplePowered"/> registers. Immutable; each call may override them.</summary>
public sealed record PeoplePoweredOptions
{
    /// <summary>The defaults of outcome aggregation.</summary>
    public AggregationOptions Aggregation { get; init; } = AggregationOptions.Default;

    /// <summary>What replication assessment holds to.</summary>
    public ReplicationPolicy Replication { get; init; } = ReplicationPolicy.Default;

    /// <summary>How success is assessed.</summary>
    public SuccessOptions Success { get; init; } = SuccessOptions.Default;

    /// <summary>How cases are appraised.</summary>
    public ValueOptions Value { get; init; } = ValueOptions.Default;

    /// <summary>How learning programmes are reviewed.</summary>
    public LearningOptions Learning { get; init; } = LearningOptions.Default;
}
