namespace PeoplePowered.Domain;

/// <summary>
/// A sum of quantities that says how much of it is known: an interval, and how many terms were exact, partly known and
/// unknown. It is never a silent total.
/// </summary>
/// <param name="Lower">The least that the sum can be; unknown terms count as zero here. Approximate where <paramref name="Approximate"/> is more than zero.</param>
/// <param name="Upper">The most that the sum can be, or <c>null</c> where a term has no upper bound, or it would exceed <see cref="Quantity.Most"/>.</param>
/// <param name="Terms">How many terms were added.</param>
/// <param name="Exact">How many of them are exact.</param>
/// <param name="Approximate">How many of them are "about" a number: they enter both bounds with that number, and blur both.</param>
/// <param name="Unknown">How many of them are unknown.</param>
public sealed record QuantitySum(decimal Lower, decimal? Upper, int Terms, int Exact, int Approximate, int Unknown)
{
    /// <summary>The sum of no terms.</summary>
    public static QuantitySum Zero { get; } = new(0, 0, 0, 0, 0, 0);

    /// <summary>How many terms are known in part: at least, up to, about or between.</summary>
    public int PartlyKnown => Terms - Exact - Unknown;

    /// <summary>Whether every term is exact, so that both bounds are the sum.</summary>
    public bool IsExact => Exact == Terms && Upper == Lower;

    /// <summary>Adds quantities.</summary>
    /// <param name="quantities">The terms, in any order.</param>
    public static QuantitySum Of(IEnumerable<Quantity> quantities)
    {
        Guard.Against.Null(quantities);
        return quantities.Aggregate(Zero, (sum, quantity) => sum.Add(quantity));
    }

    /// <summary>The sum with one more term.</summary>
    /// <param name="quantity">The term.</param>
    public QuantitySum Add(Quantity quantity)
    {
        Guard.Against.Null(quantity);
        return new(
            Math.Min(Lower + (quantity.Low ?? 0), Quantity.Most),
            Bounded(Upper + quantity.High),
            Terms + 1,
            Exact + (quantity.IsExact ? 1 : 0),
            Approximate + (quantity.Is == QuantityKind.About ? 1 : 0),
            Unknown + (quantity.IsUnknown ? 1 : 0));
    }

    /// <summary>The sum as a quantity: exact, about, between, at least or unknown, whichever says the most that is true.</summary>
    public Quantity AsQuantity() => this switch
    {
        { Upper: null, Lower: 0 } => Quantity.Unknown,
        { Upper: null } => Quantity.AtLeast(Lower),
        { Upper: var upper } when upper != Lower => Lower == 0 ? Quantity.UpTo(upper.Value) : Quantity.Between(Lower, upper.Value),
        { Approximate: > 0 } => Quantity.About(Lower),
        _ => Quantity.Exact(Lower),
    };

    /// <summary>An upper bound, or none where it exceeds what a quantity can hold: a sum then says "at least".</summary>
    internal static decimal? Bounded(decimal? upper) => upper <= Quantity.Most ? upper : null;
}
