namespace PeoplePowered.Reporting.Figures;

/// <summary>A tie between two nodes of a network map, without a direction. Equal by value.</summary>
/// <param name="From">The place of one node in the list of nodes, from 0.</param>
/// <param name="To">The place of the other.</param>
/// <param name="Weight">How strong it is beside the others; above zero. Several ties of the same two add up.</param>
/// <exception cref="ArgumentException">Both are the same, a place is negative, or the weight is not above zero and finite.</exception>
public sealed record NetworkMapEdge(int From, int To, double Weight = 1)
{
    /// <summary>The place of one node.</summary>
    public int From { get; } = Guard.Against.Negative(From);

    /// <summary>The place of the other.</summary>
    public int To { get; } = From != Guard.Against.Negative(To)
        ? To
        : throw new ArgumentException(FormattableString.Invariant($"A tie joins two; both its ends are node {From}."), nameof(To));

    /// <summary>How strong it is beside the others.</summary>
    public double Weight { get; } = Guard.Against.NegativeOrZero(Guard.Against.NonFinite(Weight), nameof(Weight));
}
