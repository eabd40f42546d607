namespace PeoplePowered.Domain.Partnerships;

/// <summary>A part of a service: core, without which it is not the service, or adaptable to the place.</summary>
public sealed record ServiceComponent
{
    /// <summary>A component.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="isCore">Whether the service is not itself without it.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public ServiceComponent(string name, bool isCore)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        IsCore = isCore;
    }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>Whether the service is not itself without it.</summary>
    public bool IsCore { get; }

    /// <summary>Whether it may be adapted to the place.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsAdaptable => !IsCore;
}
