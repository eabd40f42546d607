namespace PeoplePowered.Domain.Outcomes;

/// <summary>
/// An outcomes framework: the set of outcomes that a programme defines for itself. Keys are unique within it, so two
/// programmes may both speak of <c>job-entry</c> and mean different things.
/// </summary>
public sealed record OutcomesFramework
{
    /// <summary>A framework.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="outcomes">Its definitions, in the publisher's order; a key may have several versions.</param>
    /// <exception cref="ArgumentException">A definition stands twice, a prerequisite is not defined, or prerequisites run in a circle.</exception>
    public OutcomesFramework(FrameworkId id, ValueList<OutcomeDefinition> outcomes)
    {
        Id = Guard.Against.Null(id);
        Outcomes = Guard.Against.Null(outcomes);
        var twice = outcomes.GroupBy(outcome => (outcome.Key, outcome.Version)).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
            throw new ArgumentException(FormattableString.Invariant($"The framework '{id}' defines version {twice.Key.Version} of '{twice.Key.Key}' twice."), nameof(outcomes));
        foreach (var outcome in outcomes)
            RequirePrerequisites(outcome);
    }

    /// <summary>Its identifier.</summary>
    public FrameworkId Id { get; }

    /// <summary>Its definitions, in the publisher's order.</summary>
    public ValueList<OutcomeDefinition> Outcomes { get; }

    /// <summary>The definition that a reference names, or <c>null</c>.</summary>
    /// <param name="key">The outcome's key.</param>
    /// <param name="version">The version of the definition.</param>
    public OutcomeDefinition? Find(OutcomeKey key, int version = 1) => Outcomes.FirstOrDefault(outcome => outcome.Key == key && outcome.Version == version);

    /// <summary>The milestones that an outcome implies, nearest first.</summary>
    /// <param name="key">The outcome's key.</param>
    /// <param name="version">The version of its definition.</param>
    public IEnumerable<OutcomeKey> PrerequisitesOf(OutcomeKey key, int version = 1)
    {
        for (var prerequisite = Find(key, version)?.Prerequisite; prerequisite is not null; prerequisite = Find(prerequisite)?.Prerequisite)
            yield return prerequisite;
    }

    /// <summary>A reference to one of its outcomes.</summary>
    /// <param name="key">The outcome's key.</param>
    /// <param name="version">The version of the definition.</param>
    /// <exception cref="ArgumentException">The framework does not define it.</exception>
    public OutcomeReference Reference(OutcomeKey key, int version = 1) => Find(key, version) is null
        ? throw new ArgumentException(FormattableString.Invariant($"The framework '{Id}' defines no version {version} of '{key}'."), nameof(key))
        : new(Id, key, version);

    private void RequirePrerequisites(OutcomeDefinition outcome)
    {
        var seen = new HashSet<OutcomeKey> { outcome.Key };
        for (var key = outcome.Prerequisite; key is not null; key = Outcomes.First(candidate => candidate.Key == key).Prerequisite)
        {
            if (!Outcomes.Any(candidate => candidate.Key == key))
                throw new ArgumentException($"'{outcome.Key}' implies '{key}', which the framework '{Id}' does not define.", nameof(outcome));
            if (!seen.Add(key))
                throw new ArgumentException($"The prerequisites of '{outcome.Key}' in the framework '{Id}' run in a circle.", nameof(outcome));
        }
    }
}
