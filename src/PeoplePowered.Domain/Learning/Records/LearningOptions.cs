using PeoplePowered.Domain.Learning.Gains;
using PeoplePowered.Domain.Learning.Influence;
using PeoplePowered.Domain.Learning.Networks;

namespace PeoplePowered.Domain.Learning.Records;

/// <summary>How a learning programme is reviewed. Immutable.</summary>
public sealed record LearningOptions
{
    /// <summary>Whoever came was reached; intervals at 95 per cent; networks and influence by their defaults.</summary>
    public static LearningOptions Default { get; } = new();

    /// <summary>What counts as reached.</summary>
    public AttendanceStage Reached { get; init; } = AttendanceStage.Came;

    /// <summary>The level of the intervals of learning gains, a fraction strictly between 0 and 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not strictly between 0 and 1.</exception>
    public double ConfidenceLevel
    {
        get;
        init => field = GainReckoning.Level(value);
    } = 0.95;

    /// <summary>How ties are read.</summary>
    public NetworkOptions Networks { get; init => field = Guard.Against.Null(value, nameof(Networks)); } = NetworkOptions.Default;

    /// <summary>How influence claims are traced.</summary>
    public TracingOptions Tracing { get; init => field = Guard.Against.Null(value, nameof(Tracing)); } = TracingOptions.Default;
}
