namespace PeoplePowered.Domain.Outcomes;

/// <summary>
/// What was seen of one person. It does not say of whom: there is no place for a name or a pseudonym, so that nothing here can be linked. A person
/// who belongs to all people and to a slice of them is observed in both cells; two slices are never added up to all people.
/// </summary>
public abstract record Observation
{
    private protected Observation(TallyCell cell) => Cell = Guard.Against.Null(cell);

    /// <summary>What the observation is gathered under.</summary>
    public TallyCell Cell { get; }
}
