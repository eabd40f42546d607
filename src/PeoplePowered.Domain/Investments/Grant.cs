namespace PeoplePowered.Domain.Investments;

/// <summary>A single award of any size: to a partnership under a strategic investment, or an ordinary grant to an organisation.</summary>
public sealed record Grant
{
    /// <summary>A grant.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="revisions">What was announced of it, as listed; at least one.</param>
    /// <param name="partnership">The partnership that receives it, where it is one.</param>
    /// <param name="recipient">The organisation that receives it, where it is one.</param>
    /// <param name="investment">The strategic investment that it comes from, where there is one.</param>
    /// <param name="initiative">The initiative that it comes from, where it comes from no strategic investment.</param>
    /// <exception cref="ArgumentException">There is no revision.</exception>
    public Grant(GrantId id, ValueList<Revision> revisions, PartnershipId? partnership = null, Organisation? recipient = null, InvestmentId? investment = null, InitiativeId? initiative = null)
    {
        Id = Guard.Against.Null(id);
        Revisions = Investments.Revisions.Checked(revisions, id);
        Partnership = partnership;
        Recipient = recipient;
        Investment = investment;
        Initiative = initiative;
    }

    /// <summary>Its identifier.</summary>
    public GrantId Id { get; }

    /// <summary>What was announced of it, as listed.</summary>
    public ValueList<Revision> Revisions { get; }

    /// <summary>The partnership that receives it, where it is one.</summary>
    public PartnershipId? Partnership { get; }

    /// <summary>The organisation that receives it, where it is one.</summary>
    public Organisation? Recipient { get; }

    /// <summary>The strategic investment that it comes from, where there is one.</summary>
    public InvestmentId? Investment { get; }

    /// <summary>The initiative that it comes from, where it comes from no strategic investment.</summary>
    public InitiativeId? Initiative { get; }
}
