namespace PeoplePowered.Domain;

/// <summary>A number of contacts with people, such as calls or visits. Contacts add; they are never people.</summary>
/// <param name="Count">How many, as published.</param>
public sealed record Contacts(Quantity Count)
{
    /// <summary>The sum, with what is known of it.</summary>
    /// <param name="terms">Contacts with any groups, at any time.</param>
    public static QuantitySum Sum(IEnumerable<Contacts> terms) => QuantitySum.Of(Guard.Against.Null(terms).Select(term => term.Count));
}
