namespace PeoplePowered.Domain.Learning;

/// <summary>A programme in which those who make policy, those who deliver and those who benefit learn from one another.</summary>
public sealed record LearningProgramme
{
    /// <summary>A programme; whatever was not published is left out.</summary>
    /// <param name="id">Its identifier.</param>
    /// <param name="name">Its name.</param>
    /// <param name="hosts">Who runs it; at least one.</param>
    /// <param name="source">Where this is stated.</param>
    /// <param name="aims">What it is for.</param>
    /// <param name="strands">The strands that it belongs to.</param>
    /// <param name="cohorts">The people who go through it, in order.</param>
    /// <param name="periods">Over which years, as far as known; several where it was prolonged.</param>
    /// <param name="budget">What it may cost.</param>
    /// <param name="initiatives">The initiatives that it learns from.</param>
    /// <exception cref="ArgumentException">The name is empty, there is no host, or two cohorts have one name.</exception>
    public LearningProgramme(
        LearningProgrammeId id,
        string name,
        ValueList<Organisation> hosts,
        Source source,
        ValueList<string>? aims = null,
        ValueList<LearningStrand>? strands = null,
        ValueList<Cohort>? cohorts = null,
        ValueList<Term>? periods = null,
        MoneyQuantity? budget = null,
        ValueList<InitiativeId>? initiatives = null)
    {
        Id = Guard.Against.Null(id);
        Name = Guard.Against.NullOrWhiteSpace(name);
        Hosts = Guard.Against.Null(hosts);
        Source = Guard.Against.Null(source);
        Aims = aims ?? [];
        Strands = strands ?? [];
        Cohorts = cohorts ?? [];
        Periods = periods ?? [];
        Budget = budget;
        Initiatives = initiatives ?? [];
        if (hosts.Count == 0)
            throw new ArgumentException($"'{name}' has no host; name who runs it.", nameof(hosts));
        if (Cohorts.GroupBy(cohort => cohort.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            throw new ArgumentException($"Two cohorts of '{name}' are called '{twice.Key}'.", nameof(cohorts));
    }

    /// <summary>Its identifier.</summary>
    public LearningProgrammeId Id { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Who runs it.</summary>
    public ValueList<Organisation> Hosts { get; }

    /// <summary>Where this is stated.</summary>
    public Source Source { get; }

    /// <summary>What it is for.</summary>
    public ValueList<string> Aims { get; }

    /// <summary>The strands that it belongs to.</summary>
    public ValueList<LearningStrand> Strands { get; }

    /// <summary>The people who go through it, in order.</summary>
    public ValueList<Cohort> Cohorts { get; }

    /// <summary>Over which years, as far as known.</summary>
    public ValueList<Term> Periods { get; }

    /// <summary>What it may cost, where known.</summary>
    public MoneyQuantity? Budget { get; }

    /// <summary>The initiatives that it learns from.</summary>
    public ValueList<InitiativeId> Initiatives { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
