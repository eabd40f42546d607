namespace PeoplePowered.Domain;

/// <summary>A place: its name as published, and the codes of the areas that it covers, where known.</summary>
public sealed record Place
{
    /// <summary>A place.</summary>
    /// <param name="name">Its name as published, such as <c>Lambeth, Southwark, Lewisham</c>.</param>
    /// <param name="areas">Codes of the areas that it covers.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public Place(string name, ValueList<AreaCode>? areas = null)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Areas = areas ?? [];
    }

    /// <summary>Its name as published.</summary>
    public string Name { get; }

    /// <summary>Codes of the areas that it covers.</summary>
    public ValueList<AreaCode> Areas { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
