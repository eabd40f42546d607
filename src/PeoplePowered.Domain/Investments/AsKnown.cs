namespace PeoplePowered.Domain.Investments;

/// <summary>What was known of an initiative, an investment or a grant on a day.</summary>
/// <param name="Knowledge">Known, possibly known (its dates are imprecise or missing), or not yet known.</param>
/// <param name="Latest">The latest revision that was known for certain, if any.</param>
/// <param name="Possible">Later revisions that may have been known, in order; each would replace <paramref name="Latest"/>.</param>
public sealed record AsKnown(Knowledge Knowledge, Revision? Latest, ValueList<Revision> Possible)
{
    /// <summary>
    /// The amount with what is uncertain about it: the latest known one; where later ones may have been known, the range
    /// over all of them; zero where it was not yet announced.
    /// </summary>
    public Quantity AmountRange()
    {
        if (Possible.Count == 0)
            return Latest?.Amount.Amount ?? Quantity.Exact(0);
        var candidates = Possible.Select(revision => revision.Amount.Amount).Append(Latest?.Amount.Amount ?? Quantity.Exact(0)).ToList();
        var low = candidates.Min(amount => amount.Low ?? 0);
        return candidates.Exists(amount => amount.High is null)
            ? low == 0 ? Quantity.Unknown : Quantity.AtLeast(low)
            : low == 0 ? Quantity.UpTo(candidates.Max(amount => amount.High!.Value)) : Quantity.Between(low, candidates.Max(amount => amount.High!.Value));
    }
}
