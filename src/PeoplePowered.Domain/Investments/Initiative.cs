namespace PeoplePowered.Domain.Investments;

/// <summary>An initiative: the umbrella that gathers strategic investments, or a stream of ordinary grants.</summary>
public sealed record Initiative
{
    /// <summary>An initiative.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="revisions">What was announced of it, as listed; at least one.</param>
    /// <exception cref="ArgumentException">There is no revision.</exception>
    public Initiative(InitiativeId id, ValueList<Revision> revisions)
    {
        Id = Guard.Against.Null(id);
        Revisions = Investments.Revisions.Checked(revisions, id);
    }

    /// <summary>Its identifier.</summary>
    public InitiativeId Id { get; }

    /// <summary>What was announced of it, as listed.</summary>
    public ValueList<Revision> Revisions { get; }
}
