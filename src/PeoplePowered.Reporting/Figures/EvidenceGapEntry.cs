namespace PeoplePowered.Reporting.Figures;

/// <summary>The evidence of one strength in one cell of an evidence gap map. Equal by value.</summary>
/// <param name="Row">The service or intervention.</param>
/// <param name="Column">The outcome.</param>
/// <param name="Strength">How strong it is: one of the labels that the map is given.</param>
/// <param name="Studies">How many studies or sites, one or more.</param>
/// <param name="People">Of how many people together; <c>null</c> where that is not known.</param>
/// <param name="Note">What else is to be said of it, for the table; <c>null</c> for nothing.</param>
/// <exception cref="ArgumentException">A text is empty.</exception>
/// <exception cref="ArgumentOutOfRangeException">There is no study, or the number of people is negative.</exception>
public sealed record EvidenceGapEntry(string Row, string Column, string Strength, int Studies, long? People = null, string? Note = null)
{
    /// <summary>The service or intervention.</summary>
    public string Row { get; } = Guard.Against.NullOrWhiteSpace(Row);

    /// <summary>The outcome.</summary>
    public string Column { get; } = Guard.Against.NullOrWhiteSpace(Column);

    /// <summary>How strong it is.</summary>
    public string Strength { get; } = Guard.Against.NullOrWhiteSpace(Strength);

    /// <summary>How many studies or sites.</summary>
    public int Studies { get; } = Guard.Against.NegativeOrZero(Studies);

    /// <summary>Of how many people together, where known.</summary>
    public long? People { get; } = People is { } people ? Guard.Against.Negative(people, nameof(People)) : null;
}
