namespace PeoplePowered.Domain.Investments;

/// <summary>What was known of an initiative, an investment or a grant on a day.</summary>
/// <param name="Knowledge">Known, possibly known (its dates are imprecise or missing), or not yet known.</param>
/// <param name="Latest">The latest revision that was known for certain, if any.</param>
/// <param name="Possible">Further revisions that may have been known, in order; each may have been the one in force.</param>
public sealed record AsKnown(Knowledge Knowledge, Revision? Latest, ValueList<Revision> Possible)
{
    /// <summary>
    /// The amount with what is uncertain about it: the latest known one; where others may have been in force, the range over
    /// all of them; from zero where it may not have been announced. Its currency stands beside it in <see cref="Currencies"/>.
    /// </summary>
    public Quantity AmountRange() => Range(revision => revision.Amount.Amount);

    /// <summary>The number of partnerships with what is uncertain about it, in the same way.</summary>
    public Quantity PartnershipRange() => Range(revision => revision.Partnerships ?? Quantity.Unknown);

    /// <summary>The currencies of the revisions that may have been in force; amounts of several do not compare.</summary>
    public IEnumerable<Currency> Currencies() => InForce().Select(revision => revision.Amount.Currency).Distinct();

    /// <summary>Where the revisions that may have been in force are stated, each once.</summary>
    public ValueList<Source> Sources() => InForce().Select(revision => revision.Source).Distinct().ToValueList();

    private Quantity Range(Func<Revision, Quantity> select)
    {
        var candidates = InForce().Select(select);
        return Quantity.Range(Latest is null ? candidates.Append(Quantity.Exact(0)) : candidates);
    }

    private IEnumerable<Revision> InForce() => Latest is null ? Possible : Possible.Prepend(Latest);
}
