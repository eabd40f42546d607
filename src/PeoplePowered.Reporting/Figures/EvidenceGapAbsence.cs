namespace PeoplePowered.Reporting.Figures;

/// <summary>A cell of an evidence gap map in which nothing can be known, which is different from one where nobody looked. Equal by value.</summary>
/// <param name="Row">The service or intervention.</param>
/// <param name="Column">The outcome.</param>
/// <param name="Reason">Why nothing can be known, in a few words, such as "not an outcome of this service".</param>
/// <exception cref="ArgumentException">A text is empty.</exception>
public sealed record EvidenceGapAbsence(string Row, string Column, string Reason)
{
    /// <summary>The service or intervention.</summary>
    public string Row { get; } = Guard.Against.NullOrWhiteSpace(Row);

    /// <summary>The outcome.</summary>
    public string Column { get; } = Guard.Against.NullOrWhiteSpace(Column);

    /// <summary>Why nothing can be known.</summary>
    public string Reason { get; } = Guard.Against.NullOrWhiteSpace(Reason);
}
