namespace PeoplePowered.Interchange.Csv;

/// <summary>A column that a table of studies must have, or may have.</summary>
public sealed record StudyColumn
{
    /// <summary>A column.</summary>
    /// <param name="name">Its name in the header; matched exactly.</param>
    /// <param name="kind">What its cells hold.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public StudyColumn(string name, StudyColumnKind kind)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Kind = kind;
    }

    /// <summary>Its name in the header.</summary>
    public string Name { get; }

    /// <summary>What its cells hold.</summary>
    public StudyColumnKind Kind { get; }

    /// <summary>Whether the file must have it, and whether its cells may be blank.</summary>
    public StudyColumnPresence Presence { get; init; }
}
