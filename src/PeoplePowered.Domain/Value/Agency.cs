namespace PeoplePowered.Domain.Value;

/// <summary>Who pays or gains.</summary>
public sealed record Agency
{
    /// <summary>An agency.</summary>
    /// <param name="name">Its name, such as <c>Department for Work and Pensions</c>, or <c>participants</c>.</param>
    /// <param name="isPublic">Whether it belongs to the public sector.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public Agency(string name, bool isPublic = true) => (Name, IsPublic) = (Guard.Against.NullOrWhiteSpace(name), isPublic);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Whether it belongs to the public sector.</summary>
    public bool IsPublic { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
