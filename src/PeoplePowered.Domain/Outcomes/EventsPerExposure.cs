namespace PeoplePowered.Domain.Outcomes;

/// <summary>The outcome counts events over an exposure, such as arrests per person-year.</summary>
public sealed record EventsPerExposure : OutcomeMeasure
{
    /// <summary>Events over an exposure.</summary>
    /// <param name="event">What is counted.</param>
    /// <param name="exposureUnit">The unit of exposure, such as <c>person-year</c>.</param>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public EventsPerExposure(string @event, string exposureUnit)
    {
        Event = Guard.Against.NullOrWhiteSpace(@event);
        ExposureUnit = Guard.Against.NullOrWhiteSpace(exposureUnit);
    }

    /// <summary>What is counted.</summary>
    public string Event { get; }

    /// <summary>The unit of exposure.</summary>
    public string ExposureUnit { get; }
}
