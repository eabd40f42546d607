namespace PeoplePowered.Domain.Learning;

/// <summary>Somebody who spoke in public at an activity, by the name under which that was announced. Whoever came to listen is a <see cref="Participant"/>, without a name.</summary>
public sealed record Speaker
{
    /// <summary>A speaker.</summary>
    /// <param name="name">The name as published.</param>
    /// <param name="organisation">For whom, where published.</param>
    /// <param name="chairs">Whether this was the chair.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public Speaker(string name, Organisation? organisation = null, bool chairs = false)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Organisation = organisation;
        Chairs = chairs;
    }

    /// <summary>The name as published.</summary>
    public string Name { get; }

    /// <summary>For whom, where published.</summary>
    public Organisation? Organisation { get; }

    /// <summary>Whether this was the chair.</summary>
    public bool Chairs { get; }

    /// <summary>Name and organisation.</summary>
    public override string ToString() => Organisation is null ? Name : $"{Name} ({Organisation})";
}
