namespace PeoplePowered.Domain.Commissioning;

/// <summary>What had been agreed of a contract on a day.</summary>
/// <param name="Knowledge">Known, possibly known (its dates are imprecise or missing), or not yet known.</param>
/// <param name="Latest">The latest revision that was agreed for certain, if any.</param>
/// <param name="Possible">Further revisions that may have been agreed, in the listed order; each may have been the one in force.</param>
public sealed record ContractAsKnown(Knowledge Knowledge, ContractRevision? Latest, ValueList<ContractRevision> Possible)
{
    /// <summary>The payment terms in force, or <c>null</c> where there were none for certain: the latest revision states none, or another may have been in force.</summary>
    public PaymentTerms? PaymentTerms => Possible.Count == 0 ? Latest?.PaymentTerms : null;
}
