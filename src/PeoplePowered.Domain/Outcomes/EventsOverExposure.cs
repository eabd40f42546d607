namespace PeoplePowered.Domain.Outcomes;

/// <summary>How many events happened over how much exposure.</summary>
public sealed record EventsOverExposure : Figure
{
    /// <summary>Events over an exposure.</summary>
    /// <param name="events">Zero or more.</param>
    /// <param name="exposure">In the unit of the outcome's measure, such as person-years; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative or not finite.</exception>
    public EventsOverExposure(long events, double exposure)
    {
        Events = Guard.Against.Negative(events);
        Exposure = Guard.Against.Negative(Guard.Against.NonFinite(exposure), nameof(exposure));
    }

    /// <summary>How many events.</summary>
    public long Events { get; }

    /// <summary>How much exposure.</summary>
    public double Exposure { get; }

    /// <inheritdoc />
    [System.Text.Json.Serialization.JsonIgnore]
    public override string TypeName => "events and exposure";
}
