namespace PeoplePowered.Domain.Outcomes;

/// <summary>
/// An outcomes framework: the set of outcomes that a programme defines for itself. Keys are unique within it, so two
/// programmes may both speak of <c>job-entry</c> and mean different things.
/// </summary>
/// <remarks>Immutable; equal when identifier and definitions are, in their order. Definitions are found in constant time.</remarks>
public sealed record OutcomesFramework
{
    private readonly Dictionary<(OutcomeKey Key, int Version), OutcomeDefinition> _byVersion = [];

    /// <summary>A framework.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="outcomes">Its definitions, in the publisher's order; a key may have several versions.</param>
    /// <exception cref="ArgumentException">A definition stands twice, a prerequisite is not defined, or prerequisites run in a circle.</exception>
    public OutcomesFramework(FrameworkId id, ValueList<OutcomeDefinition> outcomes)
    {
        Id = Guard.Against.Null(id);
        Outcomes = Guard.Against.Null(outcomes);
        foreach (var outcome in outcomes)
        {
            if (!_byVersion.TryAdd((outcome.Key, outcome.Version), outcome))
                throw new ArgumentException(FormattableString.Invariant($"The framework '{id}' defines version {outcome.Version} of '{outcome.Key}' twice."), nameof(outcomes));
        }

        RequirePrerequisites(outcomes);
    }

    /// <summary>Its identifier.</summary>
    public FrameworkId Id { get; }

    /// <summary>Its definitions, in the publisher's order.</summary>
    public ValueList<OutcomeDefinition> Outcomes { get; }

    /// <summary>The definition that a reference names, or <c>null</c>.</summary>
    /// <param name="key">The outcome's key.</param>
    /// <param name="version">The version of the definition.</param>
    public OutcomeDefinition? Find(OutcomeKey key, int version = 1) => _byVersion.GetValueOrDefault((key, version));

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

    /// <summary>Whether the identifiers and the definitions are equal; the index made of them does not count.</summary>
    /// <param name="other">Another framework.</param>
    public bool Equals(OutcomesFramework? other) => other is not null && Id == other.Id && Outcomes.Equals(other.Outcomes);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Id, Outcomes);

    /// <summary>Follows the prerequisites of every definition to their end; one of a key, not of a version, so that the first definition listed stands for its key.</summary>
    private void RequirePrerequisites(ValueList<OutcomeDefinition> outcomes)
    {
        var first = new Dictionary<OutcomeKey, OutcomeDefinition>();
        foreach (var outcome in outcomes)
            first.TryAdd(outcome.Key, outcome);
        var sound = new HashSet<OutcomeKey>();
        foreach (var outcome in outcomes)
        {
            var isFirst = ReferenceEquals(first[outcome.Key], outcome);
            if (isFirst && sound.Contains(outcome.Key))
                continue;
            var seen = new HashSet<OutcomeKey> { outcome.Key };
            for (var key = outcome.Prerequisite; key is not null && !(isFirst && sound.Contains(key)); key = first[key].Prerequisite)
            {
                if (!first.ContainsKey(key))
                    throw new ArgumentException($"'{outcome.Key}' implies '{key}', which the framework '{Id}' does not define.", nameof(outcomes));
                if (!seen.Add(key))
                    throw new ArgumentException($"The prerequisites of '{outcome.Key}' in the framework '{Id}' run in a circle.", nameof(outcomes));
            }

            if (isFirst)
                sound.UnionWith(seen);
        }
    }
}
