namespace PeoplePowered.Reporting.Figures;

/// <summary>Outcomes that belong together, under one heading of an evidence gap map. Immutable; equality is by reference.</summary>
public sealed class EvidenceGapDomain
{
    /// <summary>A domain.</summary>
    /// <param name="name">Its heading.</param>
    /// <param name="columns">Its outcomes, from the left; at least one.</param>
    /// <exception cref="ArgumentException">A text is empty, or there is no outcome.</exception>
    public EvidenceGapDomain(string name, IEnumerable<string> columns)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Columns = [.. Guard.Against.Null(columns).Select(column => Guard.Against.NullOrWhiteSpace(column, nameof(columns)))];
        if (Columns.Count == 0)
            throw new ArgumentException($"The domain '{name}' has no outcome; name at least one, or leave the domain out.", nameof(columns));
    }

    /// <summary>Its heading.</summary>
    public string Name { get; }

    /// <summary>Its outcomes, from the left.</summary>
    public IReadOnlyList<string> Columns { get; }
}
