namespace PeoplePowered.Domain;

/// <summary>A number of times that people took part: one person may take part often. Participations add; they are never people.</summary>
/// <param name="Count">How many, as published.</param>
public sealed record Participations(Quantity Count)
{
    /// <summary>The sum, with what is known of it.</summary>
    /// <param name="terms">Participations of any groups and times.</param>
    public static QuantitySum Sum(IEnumerable<Participations> terms) => QuantitySum.Of(Guard.Against.Null(terms).Select(term => term.Count));
}
