namespace PeoplePowered.Domain.Investments;

/// <summary>A strategic investment: a large, planned programme of partnerships for one priority group.</summary>
public sealed record StrategicInvestment
{
    /// <summary>A strategic investment.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="revisions">What was announced of it, as listed; at least one.</param>
    /// <param name="initiative">The initiative that it belongs to, where known.</param>
    /// <exception cref="ArgumentException">There is no revision.</exception>
    public StrategicInvestment(InvestmentId id, ValueList<Revision> revisions, InitiativeId? initiative = null)
    {
        Id = Guard.Against.Null(id);
        Revisions = Investments.Revisions.Checked(revisions, id);
        Initiative = initiative;
    }

    /// <summary>Its identifier.</summary>
    public InvestmentId Id { get; }

    /// <summary>What was announced of it, as listed.</summary>
    public ValueList<Revision> Revisions { get; }

    /// <summary>The initiative that it belongs to, where known.</summary>
    public InitiativeId? Initiative { get; }
}
